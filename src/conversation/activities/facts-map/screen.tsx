// The beamer at a facts map.
import type { ActivityViewProps } from '../../kernel/view.ts';
import type { Board } from '../../kernel/board/board.ts';
import { entriesIn } from '../../kernel/board/entries.ts';
import { BesidePages } from '../../pieces/board/beside-pages.tsx';
import { entryToSlip } from '../../pieces/board/entry-text.tsx';
import { ScreenSlips, ScreenStep, ScreenTable } from '../../pieces/board/screen-step.tsx';
import { titleOf, type StepProps } from '../../pieces/board/step-words.ts';
import type { Slip } from '../../pieces/pages.ts';
import { stepIn } from '../../pieces/step-of.ts';
import { factsMapLists } from './events.ts';
import { blocksIn, tableOf, type Row } from './map.ts';
import { cellsOf, labelIn, labelled, labelsFirst } from './read-row.ts';
import { About } from './shown-map.tsx';
import { weighedLists } from './weighed.tsx';
import '../../pieces/pieces.css';
import '../../pieces/beam.css';
import '../../pieces/board/board.css';

const underRow = ['effect', 'known', 'also'] as const;

/** When over it, who does what in large, the rest under it. */
const rowToSlip = ({ view, words }: StepProps, row: Row, tag: string | undefined): Slip => {
  const { when, deed = '', ...cells } = cellsOf(row, words, view.conversation);
  const over = [when, tag].filter((text) => text !== undefined).join('\n');
  const facts = underRow.flatMap((column) => {
    const text = cells[column];
    return text === undefined ? [] : [labelled(column, text, words)];
  });
  return {
    key: row.id,
    text: deed,
    ...(over === '' ? {} : { tag: over }),
    ...(facts.length === 0 ? {} : { facts: facts.join(' · ') }),
  };
};

/** Rows by themselves, then those that contradict one another: few pages. */
const singleFirst = (blocks: ReturnType<typeof blocksIn>) => blocks.toSorted((a, b) => a.length - b.length);

/** `asks`: labels on the map ask what a camera would see. */
const ScreenMap = ({ asks, ...props }: StepProps & { readonly asks: boolean }) => {
  const { state, words } = props;
  const blocks = asks ? labelsFirst(blocksIn(state)) : singleFirst(blocksIn(state));
  if (blocks.length === 0) {
    return (
      <ScreenStep {...props}>
        <About {...props} />
      </ScreenStep>
    );
  }
  const tagOf = (row: Row, isBeside: boolean): string | undefined => {
    const label = asks ? labelIn(row) : undefined;
    if (label !== undefined) return words('facts-map.camera-hint', { label });
    return isBeside ? words('facts-map.differing') : undefined;
  };
  const groups = blocks.map((rows) => rows.map((row) => rowToSlip(props, row, tagOf(row, rows.length > 1))));
  return (
    <ScreenTable {...props}>
      <BesidePages groups={groups} label={titleOf(props)} />
    </ScreenTable>
  );
};

const slipsOf = (props: StepProps, list: 'gap' | 'worry' | 'strength' | 'safety' | 'check') =>
  entriesIn(props.state.entries, list).map((entry) => entryToSlip(props, factsMapLists[list], entry));

const weighedOf = (props: StepProps): readonly Slip[] =>
  weighedLists.flatMap((list) =>
    slipsOf(props, list).map((slip) => ({ ...slip, tag: props.words(`facts-map.${list}.tag`) })),
  );

/** Slips of this step, or the map as long as there are none. */
const SlipsOrMap = ({ slips, ...props }: StepProps & { readonly slips: readonly Slip[] }) =>
  slips.length === 0 ? <ScreenMap {...props} asks={false} /> : <ScreenSlips {...props} slips={slips} />;

export const FactsMapScreen = (given: ActivityViewProps<Board>) => {
  const props: StepProps = { ...given, state: tableOf(given.state), name: 'facts-map' };
  switch (stepIn(props.view)) {
    case 'merge':
      return <ScreenMap {...props} asks={false} />;
    case 'camera':
      return <ScreenMap {...props} asks />;
    case 'gaps':
      return <SlipsOrMap {...props} slips={slipsOf(props, 'gap')} />;
    case 'worry':
      return <ScreenSlips {...props} slips={weighedOf(props)} />;
    case 'checks':
      return <SlipsOrMap {...props} slips={slipsOf(props, 'check')} />;
    default:
      return (
        <ScreenStep {...props}>
          <About {...props} />
        </ScreenStep>
      );
  }
};
