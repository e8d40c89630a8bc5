import type { Words } from '../../../i18n/words.ts';
import type { ReportSection } from '../../kernel/activity.ts';
import type { Sentence, WriteShowRoundState } from './state.ts';

const section = (
  kind: 'insight' | 'minority',
  title: string,
  sentences: readonly Sentence[],
): readonly ReportSection[] =>
  sentences.length === 0 ? [] : [{ kind, title, lines: sentences.map(({ text }) => ({ text })) }];

/** The sentences that the group wrote together. The cards themselves stay in the room. */
export const reportWriteShowRound = (state: WriteShowRoundState, words: Words): readonly ReportSection[] => [
  ...section(
    'insight',
    words('write-show-round.report.insight'),
    state.sentences.filter(({ minority }) => !minority),
  ),
  ...section(
    'minority',
    words('write-show-round.report.minority'),
    state.sentences.filter(({ minority }) => minority),
  ),
];
