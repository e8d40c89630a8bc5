// The snapshot a screen draws, made anew from the heart after every change.
import { openBallotOf, openRoundOf } from '../conversation/fold-rounds.ts';
import type { Round } from '../conversation/conversation-state.ts';
import { nameOf } from '../conversation/kernel/people.ts';
import { visibilityOf } from '../conversation/kernel/plan.ts';
import { findStep } from '../conversation/steps.ts';
import { LEAST_UNNAMED } from '../conversation/effective-collects.ts';
import { effectiveStep } from './group.ts';
import { isHost, meOf, secondsLeft, type Heart } from './heart.ts';
import { typedAt } from './typed.ts';
import { isCardReady, isReadyHere } from './readiness.ts';
import { bytesLeft, isHeld, isLaid, writersIn } from './slots.ts';
import type { BallotView, HostView, LateDraft, RoundView, SessionView, StepView } from './view.ts';

const isReleased = (heart: Heart, scope: string): boolean =>
  (heart.room.scopes().get(scope)?.entries.length ?? 0) > 0;

const stepView = (heart: Heart): StepView | undefined => {
  const step = findStep(heart.conversation.agenda, heart.conversation.step?.id);
  if (step === undefined) return undefined;
  const round = Object.values(heart.conversation.rounds).findLast((each) => each.step === step.id);
  const effective = effectiveStep(heart, step).collects;
  const planned = step.plan.collects;
  const hasBallot = Object.values(heart.conversation.ballots).some(
    (each) => each.step === step.id && each.phase !== 'void',
  );
  // Once a round or a ballot stands, it says how the step runs, whoever leaves the table meanwhile.
  const collects =
    round !== undefined && planned.kind === 'cards'
      ? { ...planned, whose: round.named ? ('with-name' as const) : ('without-name' as const) }
      : hasBallot
        ? planned
        : effective;
  const visibility = visibilityOf(collects);
  return {
    id: step.id,
    part: step.part,
    activity: step.activity,
    plan: { ...step.plan, collects },
    ...(visibility === undefined ? {} : { visibility }),
  };
};

const roundView = (heart: Heart, round: Round): RoundView => {
  const me = meOf(heart);
  const { book, conversation } = heart;
  const writers = round.roster.filter((seat) => !conversation.hosts.includes(seat.member));
  const joined = round.slots < round.fields.length;
  return {
    scope: round.scope,
    step: round.step,
    named: round.named,
    fields: round.fields,
    phase: isReleased(heart, round.scope) ? 'released' : round.phase === 'open' ? 'open' : 'closing',
    takesPart: round.roster.some((seat) => seat.member === me),
    among: writers.flatMap((seat) => nameOf(conversation, seat.member) ?? []),
    thin: !round.named && writers.length === LEAST_UNNAMED,
    joined,
    drafts: writersIn(conversation, round, me).flatMap((person) =>
      round.fields.map((field) => ({
        field,
        ...(person === undefined ? {} : { person }),
        text: book.textOf(round.step, field, person),
        left: bytesLeft(book, round, field, person),
        ...(isHeld(book, round, field, person) ? { held: true as const } : {}),
        ...(isLaid(heart, round, person) === true ? { laid: true as const } : {}),
      })),
    ),
    ready: isCardReady(heart, round),
  };
};

const ballotView = (heart: Heart): BallotView | undefined => {
  const ballot = openBallotOf(heart.conversation);
  if (ballot === undefined) return undefined;
  const cast = heart.votes.get(ballot.scope)?.option;
  return {
    scope: ballot.scope,
    step: ballot.step,
    options: ballot.options,
    takesPart: ballot.roster.includes(meOf(heart)),
    ...(cast === undefined ? {} : { cast }),
    phase: isReleased(heart, ballot.scope) ? 'released' : ballot.phase === 'open' ? 'open' : 'closing',
  };
};

/** Texts whose round was turned without them. */
const lateDrafts = (heart: Heart): readonly LateDraft[] => {
  const { conversation, book } = heart;
  if (conversation.reportClosed || conversation.stopped) return [];
  const rounds = Object.values(conversation.rounds);
  return book.all().flatMap((draft) => {
    const round = rounds.findLast((each) => each.step === draft.step);
    if (round?.phase !== 'turned' || draft.text.trim() === '') return [];
    const { step, field, person, text } = draft;
    const id = [step, field, person ?? ''].join('|');
    return [{ id, step, field, text, ...(person === undefined ? {} : { person }) }];
  });
};

const privateTexts = (heart: Heart, step: StepView | undefined): Record<string, string> => {
  if (step?.plan.collects.kind !== 'private') return {};
  return Object.fromEntries(
    step.plan.collects.fields.map((field) => [field, heart.book.textOf(step.id, field)] as const),
  );
};

const hostView = (heart: Heart): HostView => {
  const step = findStep(heart.conversation.agenda, heart.conversation.step?.id);
  const { beam, ...host } = heart.host;
  const here = heart.here();
  return {
    ...host,
    ...(here === undefined ? {} : { here }),
    ...(beam === undefined || beam.step !== step?.id ? {} : { beam }),
    online: heart.room.online(),
    smallGroup: step === undefined ? 'large-enough' : effectiveStep(heart, step).smallGroup,
  };
};

const mine = (heart: Heart): readonly string[] => [
  ...heart.ownCards.ids(),
  ...Object.entries(heart.conversation.authors).flatMap(([id, by]) => (by === meOf(heart) ? [id] : [])),
];

export const composeView = (heart: Heart): SessionView => {
  const step = stepView(heart);
  const round = openRoundOf(heart.conversation);
  const ballot = ballotView(heart);
  const seconds = secondsLeft(heart);
  const host = isHost(heart);
  return {
    connection: heart.connection,
    me: { ref: meOf(heart), host },
    conversation: heart.conversation,
    ...(step === undefined ? {} : { step }),
    ...(round === undefined ? {} : { round: roundView(heart, round) }),
    ...(ballot === undefined ? {} : { ballot }),
    privateTexts: privateTexts(heart, step),
    typed: step === undefined ? {} : typedAt(heart.book, step.id),
    readyHere: isReadyHere(heart),
    late: lateDrafts(heart),
    lost: heart.lost.length,
    pending: heart.room.pending(),
    synced: heart.room.isSynced(),
    ...(heart.differs === undefined ? {} : { differs: heart.differs }),
    clock: { ...(seconds === undefined ? {} : { seconds }), paused: heart.clock?.paused ?? false },
    counts: heart.counts,
    mine: mine(heart),
    ...(host ? { host: hostView(heart) } : {}),
    memoryOnly: heart.ports.store.kind === 'memory',
  };
};
