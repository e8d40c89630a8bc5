// Speaking in turn: an order that the facilitator sets, one speaker at a time, passing always allowed.
// Who passed is not kept: a pass and a finished turn leave the same trace.
import * as v from 'valibot';
import { refSchema } from './plain-text.ts';

export interface Turns {
  /** memberRefs and personRefs. */
  readonly order: readonly string[];
  readonly done: readonly string[];
  readonly speaker?: string;
}

const noTurns: Turns = { order: [], done: [] };

/** By step, because a step that is spoken in a small group has turns too. */
export type TurnsByStep = Readonly<Record<string, Turns>>;

const step = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,39}$/));

/** For the `v.variant` of an activity's own events. */
export const turnEventSchemas = [
  /** Hosts only. Begins the round, or changes who is still to come. */
  v.object({
    type: v.literal('order-chosen'),
    step,
    order: v.pipe(
      v.array(refSchema),
      v.maxLength(400),
      v.check((order) => new Set(order).size === order.length),
    ),
  }),
  /** Hosts only: somebody who is not next, or who passed before. */
  v.object({ type: v.literal('turn-given'), step, to: refSchema }),
  /** By the speaker, or by a host. `of` makes a second press harmless. */
  v.object({ type: v.literal('turn-ended'), step, of: refSchema }),
  /** By somebody who does not want a turn now. */
  v.object({ type: v.literal('turn-passed'), step }),
] as const;

export type TurnEvent = v.InferOutput<(typeof turnEventSchemas)[number]>;

const turnEvents: ReadonlySet<string> = new Set(
  turnEventSchemas.map((schema) => schema.entries.type.literal),
);

export const isTurnEvent = <Own extends { readonly type: string }>(event: Own): event is Own & TurnEvent =>
  turnEvents.has(event.type);

export const turnsOf = (turns: TurnsByStep, id: string): Turns =>
  Object.hasOwn(turns, id) ? (turns[id] ?? noTurns) : noTurns;

/** Everyone still to come after the speaker, in order. */
export const comingIn = (turns: Turns): readonly string[] =>
  turns.order.filter((ref) => ref !== turns.speaker && !turns.done.includes(ref));

const speak = ({ order, done }: Turns, speaker: string | undefined): Turns =>
  speaker === undefined ? { order, done } : { order, done, speaker };

const finish = (turns: Turns, ref: string): Turns => {
  const done = turns.done.includes(ref) ? turns.done : [...turns.done, ref];
  const after = { ...turns, done };
  return speak(after, turns.speaker === ref ? comingIn(after)[0] : turns.speaker);
};

const give = (turns: Turns, to: string): Turns => {
  const order = turns.order.includes(to) ? turns.order : [...turns.order, to];
  const left = turns.speaker === undefined ? turns.done : [...turns.done, turns.speaker];
  return speak({ order, done: left.filter((ref) => ref !== to) }, to);
};

const reduceTurns = (turns: Turns, event: TurnEvent, by: string, host: boolean): Turns => {
  switch (event.type) {
    case 'order-chosen': {
      if (!host) return turns;
      const kept = { order: event.order, done: turns.done.filter((ref) => event.order.includes(ref)) };
      const still = turns.speaker !== undefined && event.order.includes(turns.speaker);
      return speak(kept, still ? turns.speaker : comingIn(kept)[0]);
    }
    case 'turn-given':
      return host && turns.speaker !== event.to ? give(turns, event.to) : turns;
    case 'turn-ended':
      return turns.speaker === event.of && (host || by === event.of) ? finish(turns, event.of) : turns;
    case 'turn-passed':
      return turns.order.includes(by) && !turns.done.includes(by) ? finish(turns, by) : turns;
  }
};

/** The same turns by reference where the event does not apply. */
export const foldTurns = (
  turns: TurnsByStep,
  { event, by, host }: { readonly event: TurnEvent; readonly by: string; readonly host: boolean },
): TurnsByStep => {
  const before = turnsOf(turns, event.step);
  const after = reduceTurns(before, event, by, host);
  return after === before ? turns : { ...turns, [event.step]: after };
};
