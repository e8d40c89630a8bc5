// The beamer at load and strength.
import type { ActivityViewProps } from '../../kernel/view.ts';
import type { Board } from '../../kernel/board/board.ts';
import { entriesIn } from '../../kernel/board/entries.ts';
import { entryToSlip } from '../../pieces/board/entry-text.tsx';
import { ScreenSlips, ScreenStep } from '../../pieces/board/screen-step.tsx';
import { ScreenTwoColumns } from '../../pieces/board/two-columns.tsx';
import type { StepProps } from '../../pieces/board/step-words.ts';
import type { Slip } from '../../pieces/pages.ts';
import { stepIn } from '../../pieces/step-of.ts';
import { chosenLists } from './chosen.tsx';
import { loadAndStrengthLists } from './events.ts';
import { influenceOf, named, sidesIn } from './shown-board.tsx';
import { thingsIn } from './things.ts';
import '../../pieces/pieces.css';
import '../../pieces/beam.css';
import '../../pieces/board/board.css';

const TheBoard = (props: StepProps) => {
  const things = named(props, thingsIn(props.state));
  return things.length === 0 ? (
    <ScreenStep {...props} />
  ) : (
    <ScreenTwoColumns {...props} board="side" sides={sidesIn(props)} things={things} />
  );
};

const influenceSlips = (props: StepProps): readonly Slip[] =>
  thingsIn(props.state).map((thing) => {
    const who = influenceOf(props, thing);
    return { key: thing.id, text: thing.text, ...(who === '' ? {} : { facts: who }) };
  });

const chosenSlips = (props: StepProps): readonly Slip[] =>
  chosenLists.flatMap((list) =>
    entriesIn(props.state.entries, list).map((entry) => ({
      ...entryToSlip(props, loadAndStrengthLists[list], entry),
      tag: props.words(`load-and-strength.${list}.heading`),
    })),
  );

const netSlips = (props: StepProps): readonly Slip[] =>
  entriesIn(props.state.entries, 'net').map((entry) => entryToSlip(props, loadAndStrengthLists.net, entry));

/** Slips of this step, or the board as long as there are none. */
const SlipsOrBoard = ({ slips, ...props }: StepProps & { readonly slips: readonly Slip[] }) =>
  slips.length === 0 ? <TheBoard {...props} /> : <ScreenSlips {...props} slips={slips} />;

export const LoadAndStrengthScreen = (given: ActivityViewProps<Board>) => {
  const props: StepProps = { ...given, name: 'load-and-strength' };
  switch (stepIn(props.view)) {
    case 'board':
      return <TheBoard {...props} />;
    case 'influence':
      return <ScreenSlips {...props} slips={influenceSlips(props)} />;
    case 'choose':
      return <SlipsOrBoard {...props} slips={chosenSlips(props)} />;
    case 'net':
      return <SlipsOrBoard {...props} slips={netSlips(props)} />;
    default:
      return <ScreenStep {...props} />;
  }
};
