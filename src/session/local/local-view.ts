// The snapshot a screen draws of a conversation at one device: the same as of a room, without a door or a line.
import { thingsOver } from '../../conversation/kernel/board/ticks.ts';
import { presentIn } from '../../conversation/kernel/people.ts';
import { visibilityOf } from '../../conversation/kernel/plan.ts';
import type { AgendaStep } from '../../conversation/steps.ts';
import { typedAt } from '../typed.ts';
import type { PaperView, SessionView, StepView } from '../view.ts';
import { countPeople, isOver, LEADER, runsAs, secondsLeft, stepNow, type LocalState } from './local-state.ts';

const paperOf = (state: LocalState, step: AgendaStep): PaperView | undefined => {
  if (isOver(state, step.id)) return undefined;
  const { collects } = runsAs(state, step);
  const { record, conversation } = state;
  const names = Object.values(conversation.members).flatMap(({ ref, name, host }) =>
    host ? [] : [{ ref, name }],
  );
  switch (collects.kind) {
    case 'cards': {
      const { fields, scales = {} } = collects;
      const named = collects.whose === 'with-name';
      return {
        kind: 'cards',
        step: step.id,
        fields,
        scales,
        cards: record.piles[step.id] ?? [],
        named,
        names,
      };
    }
    case 'ballot':
      return {
        kind: 'ballot',
        step: step.id,
        options: collects.options,
        ...(collects.ticks === true ? { ticks: thingsOver(collects.options) } : {}),
        voters: countPeople(conversation),
      };
    case 'private':
      return { kind: 'private', step: step.id, fields: collects.fields };
    default:
      return undefined;
  }
};

const stepView = (state: LocalState, step: AgendaStep): StepView => {
  const planned = step.plan.collects;
  const collects = isOver(state, step.id) ? planned : runsAs(state, step).collects;
  const visibility = visibilityOf(collects);
  return {
    id: step.id,
    part: step.part,
    activity: step.activity,
    plan: { ...step.plan, collects },
    ...(visibility === undefined ? {} : { visibility }),
  };
};

export const composeLocalView = (state: LocalState): SessionView => {
  const { conversation, book, clock, beam, spent } = state;
  const step = stepNow(state);
  const paper = step === undefined ? undefined : paperOf(state, step);
  const seconds = secondsLeft(state);
  const present = presentIn(conversation).length;
  return {
    connection: { type: 'online' },
    me: { ref: LEADER, host: true },
    conversation,
    ...(step === undefined ? {} : { step: stepView(state, step) }),
    ...(paper === undefined ? {} : { paper }),
    oneDevice: true,
    privateTexts: {},
    typed: step === undefined ? {} : typedAt(book, step.id),
    readyHere: false,
    late: [],
    lost: 0,
    pending: 0,
    synced: true,
    clock: { ...(seconds === undefined ? {} : { seconds }), paused: clock?.paused ?? false },
    counts: { ready: 0, of: 0, present },
    mine: Object.keys(conversation.authors),
    host: {
      door: 'closed',
      lobby: [],
      online: Object.keys(conversation.members),
      spent,
      smallGroup: step === undefined ? 'large-enough' : runsAs(state, step).smallGroup,
      recoverySaved: true,
      canSaveRecovery: false,
      codeBurnt: false,
      ...(beam === undefined || beam.step !== step?.id ? {} : { beam }),
    },
    memoryOnly: state.ports.store.kind === 'memory',
  };
};
