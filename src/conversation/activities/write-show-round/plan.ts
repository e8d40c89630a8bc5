// Write, show, round: activity 2, for a table, in groups (1-2-4-all) and for a hall.
import type { PlanForm, PlanStep } from '../../kernel/plan.ts';

const card: PlanStep = {
  id: 'card',
  planned: 1.5,
  least: 1,
  name: 'write-show-round.card.name',
  say: 'write-show-round.card.say',
  rescue: 'write-show-round.card.rescue',
  warning: 'write-show-round.card.warning',
  collects: { kind: 'nothing' },
};

const question: PlanStep = {
  id: 'question',
  planned: 0.5,
  least: 0.5,
  name: 'write-show-round.question.name',
  say: 'write-show-round.question.say',
  rescue: 'write-show-round.question.rescue',
  collects: { kind: 'nothing' },
};

const write: PlanStep = {
  id: 'write',
  planned: 3,
  least: 2,
  name: 'write-show-round.write.name',
  say: 'write-show-round.write.say',
  rescue: 'write-show-round.write.rescue',
  warning: 'write-show-round.write.warning',
  instead: {
    named: { warning: 'write-show-round.write.named.warning' },
    over: { say: 'write-show-round.write.over.say', warning: 'round.over.warning' },
  },
  collects: { kind: 'cards', whose: 'without-name', fields: ['answer'], small: 'with-name' },
};

const show: PlanStep = {
  id: 'show',
  planned: 1,
  least: 0.5,
  name: 'write-show-round.show.name',
  say: 'write-show-round.show.say',
  rescue: 'write-show-round.show.rescue',
  warning: 'write-show-round.show.warning',
  shows: 'write',
  instead: {
    named: {
      rescue: 'write-show-round.show.named.rescue',
      warning: 'write-show-round.show.named.warning',
    },
    spoken: { say: 'write-show-round.show.none.say', rescue: 'write-show-round.show.none.rescue' },
  },
  collects: { kind: 'nothing' },
};

const round: PlanStep = {
  id: 'round',
  planned: 7,
  least: 4,
  name: 'write-show-round.round.name',
  say: 'write-show-round.round.say',
  rescue: 'write-show-round.round.rescue',
  warning: 'write-show-round.round.warning',
  collects: { kind: 'turns' },
};

const differences: PlanStep = {
  id: 'differences',
  planned: 5,
  least: 2,
  name: 'write-show-round.differences.name',
  say: 'write-show-round.differences.say',
  rescue: 'write-show-round.differences.rescue',
  warning: 'write-show-round.differences.warning',
  collects: { kind: 'nothing' },
};

const sentence: PlanStep = {
  id: 'sentence',
  planned: 2,
  least: 1,
  name: 'write-show-round.sentence.name',
  say: 'write-show-round.sentence.say',
  rescue: 'write-show-round.sentence.rescue',
  warning: 'write-show-round.sentence.warning',
  collects: { kind: 'one-pen', field: 'sentence' },
};

const pairs: PlanStep = {
  id: 'pairs',
  planned: 2,
  least: 2,
  name: 'write-show-round.pairs.name',
  say: 'write-show-round.pairs.say',
  rescue: 'write-show-round.pairs.rescue',
  collects: { kind: 'nothing' },
};

const fours: PlanStep = {
  id: 'fours',
  planned: 4,
  least: 3,
  name: 'write-show-round.fours.name',
  say: 'write-show-round.fours.say',
  rescue: 'write-show-round.fours.rescue',
  warning: 'write-show-round.fours.warning',
  collects: { kind: 'nothing' },
};

const all: PlanStep = {
  id: 'all',
  planned: 5,
  least: 3,
  name: 'write-show-round.all.name',
  say: 'write-show-round.all.say',
  rescue: 'write-show-round.all.rescue',
  warning: 'write-show-round.all.warning',
  collects: { kind: 'nothing' },
};

/** Forms with a question of their own, asked without a card: `write-show-round.<form>.asked`. */
export const ownQuestions: Readonly<Record<string, string>> = {
  elsewhere: 'write-show-round.elsewhere.asked',
  'elsewhere-large': 'write-show-round.elsewhere.asked',
  nearby: 'write-show-round.nearby.asked',
};

const beforeShowing = (minutes: number): readonly PlanStep[] => [
  { ...question, planned: minutes, say: 'write-show-round.heard.say' },
  write,
];

/** What touches people is heard, not sorted out: no differences, no sentence that puts it together. */
const heard = (minutes: { readonly question: number; readonly round: number }): readonly PlanStep[] => [
  ...beforeShowing(minutes.question),
  show,
  {
    ...round,
    planned: minutes.round,
    say: 'write-show-round.heard.round.say',
    rescue: 'write-show-round.heard.round.rescue',
    warning: 'write-show-round.heard.round.warning',
  },
];

const heardInPairs: PlanStep = {
  ...pairs,
  planned: 5,
  least: 3,
  say: 'write-show-round.heard.pairs.say',
};

export const writeShowRoundForms: readonly PlanForm[] = [
  {
    id: 'table',
    people: [2, 8],
    steps: [card, question, write, show, round, differences, sentence],
  },
  {
    id: 'groups',
    people: [9, 30],
    steps: [card, question, { ...write, planned: 1, least: 1 }, pairs, fours, all, sentence],
  },
  {
    id: 'hall',
    people: [31, 200],
    steps: [card, question, { ...write, planned: 4 }, { ...show, planned: 6, least: 3 }, sentence],
  },
  { id: 'elsewhere', people: [2, 12], steps: heard({ question: 0.5, round: 5.5 }) },
  {
    id: 'elsewhere-large',
    people: [13, 200],
    steps: [...beforeShowing(0.5), { ...show, planned: 1.5 }, heardInPairs],
  },
  { id: 'nearby', people: [2, 12], steps: heard({ question: 1, round: 10 }) },
];

/** One sentence per view, this many at most. */
export const mostSentences = 6;
