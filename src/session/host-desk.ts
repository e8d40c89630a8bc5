// A host's conduct of the agenda: moving on, opening what a step collects, closing it, the time. What is due
// follows from the conversation, so a reload or another host picks it up.
import { bytesToHex } from '../basics/hex.ts';
import { openBallotOf, openRoundOf } from '../conversation/fold-rounds.ts';
import { findStep, nextStep, previousStep, type AgendaStep } from '../conversation/steps.ts';
import { secureRandom } from '../sealed/random.ts';
import type { Delivery } from '../room/writer.ts';
import { effectiveStep, isEverybodyOnline, rosterOf } from './group.ts';
import { isHost, meOf, secondsLeft, type Heart } from './heart.ts';
import { unlaidForOthers } from './readiness.ts';

export interface HostDesk {
  next(): void;
  back(): void;
  skip(): void;
  goTo(step: string): void;
  moreTime(): void;
  pause(isPaused: boolean): void;
  stop(): void;
  /** After every change: opens what the current step collects, moves on after a reveal. */
  look(): void;
  /** The step changed, by whomever. */
  entered(step: string, seconds: number, by: string): void;
  /** A host set the time by hand. */
  clockSet(by: string, seconds: number, paused: boolean): void;
  close(): void;
}

const TWO_MINUTES = 120;
const COURTESY = 5000;
/** After a break people come back one by one: so long they are waited for before the group is counted. */
const RETURN = 5000;
/** What the relay refused is looked at again after so long. */
const TRY_AGAIN = 1000;

const newScope = (): string => bytesToHex(secureRandom(16));

export const createHostDesk = (heart: Heart, isAnyUnready: () => boolean): HostDesk => {
  const { room, ports } = heart;
  /** Where to go once the cards of this scope are turned. */
  let goal: { readonly scope: string; readonly to: string | undefined } | undefined;
  let mover: string | undefined;
  let enteredAt = 0;
  let isBusy = false;
  /** What was pressed while something was under way; only the last press, and only for the step it was meant for. */
  let pressed: { readonly at: string | undefined; readonly act: () => void } | undefined;

  let later: (() => void) | undefined;

  const lookAfter = (milliseconds: number): void => {
    later ??= ports.clock.after(milliseconds, () => {
      later = undefined;
      look();
    });
  };

  const once = (act: () => Promise<Delivery>): void => {
    if (isBusy) return;
    isBusy = true;
    const settle = (delivery: Delivery): void => {
      isBusy = false;
      const { at, act: waiting } = pressed ?? {};
      pressed = undefined;
      if (waiting !== undefined && at === currentId()) waiting();
      if (delivery === 'done') look();
      else if (delivery !== 'closed') lookAfter(TRY_AGAIN);
    };
    void act().then(settle, () => settle('cannot-seal'));
  };

  const press = (act: () => void): void => {
    if (isBusy) pressed = { at: currentId(), act };
    else act();
  };

  const currentId = (): string | undefined => heart.conversation.step?.id;

  const openScope = (): string | undefined =>
    openRoundOf(heart.conversation)?.scope ?? openBallotOf(heart.conversation)?.scope;

  /** What the relay holds of this room and has not released, also where the conversation took no notice of it. */
  const heldScope = (): string | undefined =>
    [...room.scopes().values()].findLast((scope) => scope.ended === 'no' && scope.entries.length === 0)?.terms
      .scope;

  const move = (step: AgendaStep | undefined): void => {
    if (step === undefined) return;
    const from = currentId();
    if (step.id === from) return;
    const seconds = Math.round(step.minutes * 60);
    once(async () => {
      const scope = heldScope();
      const delivery = await room.sign(
        { type: 'step.moved', from: from ?? null, to: step.id, seconds },
        scope === undefined ? undefined : { type: 'drop-scope', scope },
      );
      // Released at the same moment: the cards are on their way, and there is nothing left to drop.
      if (delivery === 'scope-closed' && from === currentId()) {
        ports.clock.after(TRY_AGAIN, () => press(() => (from === currentId() ? move(step) : undefined)));
      }
      return delivery;
    });
  };

  const close = (to: string | undefined): boolean => {
    const round = openRoundOf(heart.conversation);
    const ballot = openBallotOf(heart.conversation);
    const open = round ?? ballot;
    if (open === undefined) return false;
    goal = { scope: open.scope, to };
    if (open.phase !== 'open') return true;
    const { scope } = open;
    const type = round === undefined ? 'ballot.closing' : 'round.closing';
    // Who has not laid a card ready still can while the window runs, so it runs to its end.
    const isWaited = round !== undefined && (isAnyUnready() || unlaidForOthers(heart, round) > 0);
    const whole = isWaited ? ({ whole: true } as const) : {};
    once(() => room.sign({ type, scope }, { type: 'close-scope', scope, ...whole }));
    return true;
  };

  const openFor = (step: AgendaStep): Promise<Delivery> => {
    const { collects, joined } = effectiveStep(heart, step);
    const scope = newScope();
    if (collects.kind === 'cards') {
      const slots = joined ? 1 : Math.min(3, collects.fields.length);
      const mode = collects.whose === 'with-name' ? 'named' : 'anonymous';
      const roster = [...rosterOf(heart, slots)];
      return room.sign(
        { type: 'round.open', scope, step: step.id, mode, slots, roster },
        { type: 'open-scope', scope, kind: 'round', mode, roster },
      );
    }
    if (collects.kind !== 'ballot') return Promise.resolve('done');
    const roster = rosterOf(heart, 1)
      .filter((seat) => !heart.conversation.hosts.includes(seat.member))
      .map(({ member }) => ({ member, slots: 1 }));
    return room.sign(
      { type: 'ballot.open', scope, step: step.id, options: collects.options + 1, roster },
      { type: 'open-scope', scope, kind: 'ballot', mode: 'anonymous', roster },
    );
  };

  const hasBeenCollected = (step: string): boolean =>
    [...room.scopes().values()].some((scope) => scope.step === step && scope.ended !== 'void');

  /** How a step runs depends on who is there, so that has to be known: a group of six must not seem to be none. */
  const isPresenceSure = (): boolean => {
    const age = room.presenceAge();
    if (age === undefined) return false;
    if (age >= RETURN || isEverybodyOnline(heart)) return true;
    lookAfter(RETURN - age);
    return false;
  };

  const isMyTurn = (): boolean => mover === meOf(heart) || ports.clock.now() - enteredAt > COURTESY;

  const follow = (): void => {
    if (goal === undefined) return;
    const { scope, to } = goal;
    const phase = heart.conversation.rounds[scope]?.phase ?? heart.conversation.ballots[scope]?.phase;
    if (phase === 'open' || phase === 'closing') return;
    goal = undefined;
    if (to !== undefined && (phase === 'turned' || phase === 'counted')) {
      move(findStep(heart.conversation.agenda, to));
    }
  };

  const look = (): void => {
    if (!room.isSynced() || !isHost(heart) || heart.conversation.stopped) return;
    // What an earlier window signed decides first, or it would be opened twice.
    if (isBusy || room.isSigning()) return;
    follow();
    const step = findStep(heart.conversation.agenda, currentId());
    if (step === undefined || isBusy || openScope() !== undefined || hasBeenCollected(step.id)) return;
    const { kind } = effectiveStep(heart, step).collects;
    if (kind === 'nothing' || !isPresenceSure()) return;
    if (kind !== 'cards' && kind !== 'ballot') return;
    if (isMyTurn()) once(() => openFor(step));
    else lookAfter(COURTESY);
  };

  const setClock = (seconds: number, paused: boolean): void => {
    heart.clock = { seconds, at: ports.clock.now(), paused };
    heart.clockLeader = meOf(heart);
    void room.post({ type: 'clock-set', seconds, paused });
    heart.changed();
  };

  return {
    next: () =>
      press(() => {
        const after = nextStep(heart.conversation.agenda, currentId());
        if (!close(after?.id)) move(after);
      }),
    back: () => press(() => move(previousStep(heart.conversation.agenda, currentId()))),
    skip: () => press(() => move(nextStep(heart.conversation.agenda, currentId()))),
    goTo: (step) => press(() => move(findStep(heart.conversation.agenda, step))),
    moreTime: () =>
      setClock(Math.max(0, secondsLeft(heart) ?? 0) + TWO_MINUTES, heart.clock?.paused ?? false),
    pause: (isPaused) => setClock(secondsLeft(heart) ?? 0, isPaused),
    stop: () => press(() => once(() => room.sign({ type: 'room.stopped' }, { type: 'stop' }))),
    look,
    close: () => later?.(),
    entered: (_step, seconds, by) => {
      mover = by;
      enteredAt = ports.clock.now();
      heart.clock = { seconds, at: enteredAt, paused: false };
      heart.clockLeader = by;
    },
    clockSet: (by, seconds, paused) => {
      if (by === meOf(heart)) return;
      heart.clock = { seconds, at: ports.clock.now(), paused };
      heart.clockLeader = by;
    },
  };
};
