// The beamer around a report from elsewhere.
import type { Board } from '../../kernel/board/board.ts';
import { cardsOf } from '../../kernel/board/board.ts';
import { entriesIn, findEntry, type ListRule } from '../../kernel/board/entries.ts';
import { textsOf } from '../../kernel/table-cards.ts';
import type { ActivityViewProps } from '../../kernel/view.ts';
import type { Slip } from '../../pieces/pages.ts';
import { entryToSlip } from '../../pieces/board/entry-text.tsx';
import { ScreenCards, ScreenSlips, ScreenStep } from '../../pieces/board/screen-step.tsx';
import { labelOf, type StepProps } from '../../pieces/board/step-words.ts';
import { stepIn } from '../../pieces/step-of.ts';
import { reportFromElsewhereLists } from './events.ts';
import { AlreadyDone, notHere, summaryIn } from './shown.tsx';
import '../../pieces/pieces.css';
import '../../pieces/beam.css';
import '../../pieces/board/board.css';

const summarySlips = (props: StepProps): readonly Slip[] => {
  const summary = summaryIn(props);
  return summary ? [{ key: 'summary', tag: summary.name, text: summary.text }] : [];
};

/** "Not here" with how we know it, then "here too". */
const hereSlips = (props: StepProps): readonly Slip[] => [
  ...notHere(props).map(({ id, text }) => {
    const known = findEntry(props.state.entries, 'known', id)?.fields['known'];
    return {
      key: `not-${id}`,
      tag: labelOf(props, 'not-here'),
      text,
      ...(known === undefined ? {} : { facts: `${labelOf(props, 'known')} ${known}` }),
    };
  }),
  ...textsOf(cardsOf(props.state, 'here'), 'here-too').map(({ id, text }) => ({
    key: `too-${id}`,
    tag: labelOf(props, 'here-too'),
    text,
  })),
];

const entrySlips = (props: StepProps, list: 'recipe' | 'stop' | 'start' | 'message'): readonly Slip[] => {
  const rule: ListRule = reportFromElsewhereLists[list];
  return entriesIn(props.state.entries, list).map((entry) => entryToSlip(props, rule, entry));
};

const changeSlips = (props: StepProps): readonly Slip[] =>
  (['stop', 'start'] as const).flatMap((list) =>
    entrySlips(props, list).map((slip) => ({
      ...slip,
      tag: props.words(`report-from-elsewhere.${list}.heading`),
    })),
  );

export const ReportFromElsewhereScreen = (given: ActivityViewProps<Board>) => {
  const props: StepProps = { ...given, name: 'report-from-elsewhere' };
  switch (stepIn(props.view)) {
    case 'summary':
      return <ScreenSlips {...props} slips={summarySlips(props)} />;
    case 'how':
      return <ScreenSlips {...props} slips={hereSlips(props)} />;
    case 'pairs':
      return <ScreenCards {...props} from={[{ step: 'alone', field: 'surely' }]} />;
    case 'fours':
    case 'ticks':
      return <ScreenSlips {...props} slips={entrySlips(props, 'recipe')} />;
    case 'change':
      return changeSlips(props).length > 0 ? (
        <ScreenSlips {...props} slips={changeSlips(props)} />
      ) : (
        <ScreenStep {...props}>
          <AlreadyDone {...props} />
        </ScreenStep>
      );
    case 'message':
      return <ScreenSlips {...props} slips={entrySlips(props, 'message')} />;
    default:
      return <ScreenStep {...props} />;
  }
};
