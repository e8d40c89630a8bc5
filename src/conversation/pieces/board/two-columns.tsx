// A board with two sides. Each thing begins on its own side; who may moves it across, or aside where it lies there twice.
import { placeOf } from '../../kernel/board/places.ts';
import { cardNumberOf, titleOf, textOf, type StepProps } from './step-words.ts';
import { BesidePages } from './beside-pages.tsx';
import { Sorter, type Thing } from './sorter.tsx';
import { BeamWide } from '../beam-wide.tsx';
import type { Board } from '../../kernel/board/board.ts';
import type { Slip } from '../pages.ts';

export interface Side {
  readonly id: string;
  readonly label: string;
}

export interface SidedThing extends Thing {
  /** The side on which it begins. */
  readonly side: string;
}

interface TwoColumnsProps extends StepProps {
  /** The board's name in the activity's rules. */
  readonly board: string;
  readonly sides: readonly [Side, Side];
  /** Where things go that lie there twice. */
  readonly aside?: Side;
  readonly things: readonly SidedThing[];
  readonly mayPlace: boolean;
}

/** The side on which a thing lies now. */
const sideOf = ({ places }: Board, board: string, { id, side }: SidedThing): string =>
  placeOf(places, board, id) ?? side;

export const TwoColumns = ({ sides, aside, things, ...props }: TwoColumnsProps) => {
  const { state, board } = props;
  const lying = Object.fromEntries(things.map((thing) => [thing.id, sideOf(state, board, thing)]));
  return (
    <Sorter
      {...props}
      state={{ ...state, places: { ...state.places, [board]: lying } }}
      places={aside ? [...sides, aside] : sides}
      things={things}
      isFull
    />
  );
};

/** Things of one side that stand on a page of the beamer at once. */
const perPage = 6;

/** Both sides beside one another, page by page; a side that has no more is empty there. */
export const sidesToGroups = (
  sides: readonly [Side, Side],
  textsOf: (side: string) => readonly string[],
): readonly (readonly Slip[])[] => {
  const columns = sides.map(({ id, label }) => ({ id, label, texts: textsOf(id) }));
  const pages = Math.ceil(Math.max(0, ...columns.map(({ texts }) => texts.length)) / perPage);
  return Array.from({ length: pages }, (_, page) =>
    columns.map(({ id, label, texts }) => ({
      key: `${id}-${page}`,
      tag: label,
      text: texts
        .slice(page * perPage, (page + 1) * perPage)
        .map((text) => `• ${text}`)
        .join('\n'),
    })),
  );
};

/** The two sides on the beamer. */
export const ScreenTwoColumns = ({
  sides,
  things,
  board,
  ...props
}: StepProps & Pick<TwoColumnsProps, 'sides' | 'things' | 'board'>) => {
  const textsOn = (side: string): readonly string[] =>
    things.filter((thing) => sideOf(props.state, board, thing) === side).map(({ text }) => text);
  return (
    <BeamWide card={cardNumberOf(props)} title={titleOf(props)} under={<p>{textOf(props)}</p>}>
      <BesidePages groups={sidesToGroups(sides, textsOn)} label={titleOf(props)} />
    </BeamWide>
  );
};
