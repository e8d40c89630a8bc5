import type { Words } from '../../../i18n/words.ts';
import type { ReportLine, ReportSection } from '../../kernel/activity.ts';
import { textsOf } from '../../kernel/table-cards.ts';
import { mostTakenOver } from './plan.ts';
import type { Agreement, HarvestState, Kept } from './state.ts';

const section = (
  kind: ReportSection['kind'],
  title: string,
  lines: readonly ReportLine[],
): readonly ReportSection[] => (lines.length === 0 ? [] : [{ kind, title, lines }]);

/** What was kept; where nothing was, the cards themselves, without names and no more than fit a page. */
const linesOf = (kept: readonly Kept[], state: HarvestState, field: string): readonly ReportLine[] =>
  (kept.length > 0 ? kept : textsOf(state.cards, field).slice(0, mostTakenOver)).map(({ text }) => ({
    text,
  }));

const agreementToLine = ({ what, needs, owner, day, level }: Agreement): ReportLine => ({
  text: what,
  level,
  ...(owner === '' ? {} : { owner }),
  ...(day === undefined ? {} : { day }),
  ...(needs === '' ? {} : { needs }),
});

const needsOf = ({ agreements }: HarvestState): readonly ReportLine[] =>
  agreements.filter(({ needs }) => needs !== '').map(({ needs }) => ({ text: needs }));

export const reportHarvest = (state: HarvestState, words: Words): readonly ReportSection[] => [
  ...section('lessons', words('harvest.report.lessons'), linesOf(state.lessons, state, 'lesson')),
  ...section('agreements', words('harvest.report.agreements'), state.agreements.map(agreementToLine)),
  ...section(
    'minority',
    words('harvest.report.minority'),
    state.minority ? [{ text: state.minority.text }] : [],
  ),
  ...section('open', words('harvest.report.open'), linesOf(state.unsolved, state, 'unsolved')),
  ...section('needs', words('harvest.report.needs'), needsOf(state)),
  ...section(
    'look-back',
    words('harvest.report.look-back'),
    state.lookBack === undefined
      ? []
      : [{ text: words('harvest.report.look-back.text'), day: state.lookBack }],
  ),
];
