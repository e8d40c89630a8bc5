// Intervisie by the incident method: activity 3. Whoever brings the case in tells it up to the moment of choosing.
import type { PlanForm, PlanStep } from '../../kernel/plan.ts';

const situation: PlanStep = {
  id: 'situation',
  planned: 5,
  least: 2,
  name: 'incident-method.situation.name',
  say: 'incident-method.situation.say',
  rescue: 'incident-method.situation.rescue',
  warning: 'incident-method.situation.warning',
  collects: { kind: 'cards', whose: 'with-name', fields: ['situation'], small: 'with-name' },
};

const choosing: PlanStep = {
  id: 'choosing',
  planned: 4,
  least: 1.5,
  name: 'incident-method.choosing.name',
  say: 'incident-method.choosing.say',
  rescue: 'incident-method.choosing.rescue',
  warning: 'incident-method.choosing.warning',
  instead: {
    spoken: {
      say: 'incident-method.choosing.spoken.say',
      rescue: 'incident-method.choosing.spoken.rescue',
    },
  },
  collects: { kind: 'ballot', options: 'by-state', least: 4 },
};

const tell: PlanStep = {
  id: 'tell',
  planned: 7,
  least: 4,
  name: 'incident-method.tell.name',
  say: 'incident-method.tell.say',
  rescue: 'incident-method.tell.rescue',
  warning: 'incident-method.tell.warning',
  collects: { kind: 'nothing' },
};

const questions: PlanStep = {
  id: 'questions',
  planned: 3,
  least: 2,
  name: 'incident-method.questions.name',
  say: 'incident-method.questions.say',
  rescue: 'incident-method.questions.rescue',
  warning: 'incident-method.questions.warning',
  collects: { kind: 'cards', whose: 'with-name', fields: ['question', 'question-more'], small: 'with-name' },
};

const answers: PlanStep = {
  id: 'answers',
  planned: 7,
  least: 4,
  name: 'incident-method.answers.name',
  say: 'incident-method.answers.say',
  rescue: 'incident-method.answers.rescue',
  warning: 'incident-method.answers.warning',
  shows: 'questions',
  instead: { spoken: { say: 'incident-method.answers.spoken.say' } },
  collects: { kind: 'nothing' },
};

/** The case owner writes along, so that a round without names is not smaller than it seems. */
const alone: PlanStep = {
  id: 'alone',
  planned: 7,
  least: 4,
  name: 'incident-method.alone.name',
  say: 'incident-method.alone.say',
  rescue: 'incident-method.alone.rescue',
  warning: 'incident-method.alone.warning',
  instead: { named: { warning: 'incident-method.alone.named.warning' } },
  collects: { kind: 'cards', whose: 'without-name', fields: ['at-play', 'would-do'], small: 'with-name' },
};

const talk: PlanStep = {
  id: 'talk',
  planned: 10,
  least: 5,
  name: 'incident-method.talk.name',
  say: 'incident-method.talk.say',
  rescue: 'incident-method.talk.rescue',
  warning: 'incident-method.talk.warning',
  shows: 'alone',
  instead: { spoken: { say: 'incident-method.talk.spoken.say' } },
  collects: { kind: 'private', fields: ['notes'], of: 'case-owner' },
};

const standpoints: PlanStep = {
  id: 'standpoints',
  planned: 3,
  least: 2,
  name: 'incident-method.standpoints.name',
  say: 'incident-method.standpoints.say',
  rescue: 'incident-method.standpoints.rescue',
  warning: 'incident-method.standpoints.warning',
  collects: { kind: 'cards', whose: 'with-name', fields: ['standpoint'], small: 'with-name' },
};

const round: PlanStep = {
  id: 'round',
  planned: 5,
  least: 3,
  name: 'incident-method.round.name',
  say: 'incident-method.round.say',
  rescue: 'incident-method.round.rescue',
  warning: 'incident-method.round.warning',
  shows: 'standpoints',
  collects: { kind: 'turns' },
};

const did: PlanStep = {
  id: 'did',
  planned: 7,
  least: 3,
  name: 'incident-method.did.name',
  say: 'incident-method.did.say',
  rescue: 'incident-method.did.rescue',
  warning: 'incident-method.did.warning',
  collects: { kind: 'one-pen', field: 'theme' },
};

const helps: PlanStep = {
  id: 'helps',
  planned: 3,
  least: 1,
  name: 'incident-method.helps.name',
  say: 'incident-method.helps.say',
  rescue: 'incident-method.helps.rescue',
  collects: { kind: 'private', fields: ['helps'], of: 'case-owner' },
};

const learning: PlanStep = {
  id: 'learning',
  planned: 6,
  least: 3,
  name: 'incident-method.learning.name',
  say: 'incident-method.learning.say',
  rescue: 'incident-method.learning.rescue',
  collects: { kind: 'private', fields: ['technical', 'normative', 'personal'] },
};

export const incidentMethodForms: readonly PlanForm[] = [
  {
    id: 'full',
    people: [4, 8],
    steps: [
      situation,
      choosing,
      tell,
      questions,
      answers,
      alone,
      talk,
      standpoints,
      round,
      did,
      helps,
      learning,
    ],
  },
];
