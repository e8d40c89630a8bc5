// What a facilitator adds at the steps of an activity on the board: the activity's own examples, at the step that asks
// for them, about the people and cards that are really there. A new activity needs nothing here.
import type { Conversation } from '../conversation/conversation.ts';
import type { BoardEvent } from '../conversation/kernel/board/board.ts';
import type { FieldRule, ListRules } from '../conversation/kernel/board/entries.ts';
import { findActivity } from '../conversation/activities/find-activity.ts';
import { stepsOf, type AgendaStep } from '../conversation/steps.ts';
import { addDays } from '../i18n/days.ts';
import type { Say } from './say.ts';

/** Who writes in how many days, and what. */
export interface Writing {
  readonly say: Say;
  /** ISO day. */
  readonly today: string;
}

const examplesOf = async (activity: string): Promise<readonly BoardEvent[]> => {
  // Each folder holds examples of its own events, in an order that makes sense.
  const { examples } = (await import(`../conversation/activities/${activity}/events.example.ts`)) as {
    readonly examples: readonly BoardEvent[];
  };
  return examples;
};

const fillField = (field: string, rule: FieldRule, { say, today }: Writing): string => {
  if (rule === 'day') return addDays(today, 28);
  if (typeof rule === 'number') return say.text(field, rule);
  return rule[say.number(rule.length)] ?? '';
};

/** Every field of a list filled; what the example chose stays chosen. */
export const fillFields = (
  lists: ListRules,
  list: string,
  writing: Writing,
  chosen: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> => {
  const rules = lists[list]?.fields ?? {};
  return Object.fromEntries(
    Object.entries(rules).map(([field, rule]) => [
      field,
      typeof rule === 'object' && chosen[field] !== undefined
        ? chosen[field]
        : fillField(field, rule, writing),
    ]),
  );
};

/** Lists that a step writes in: of its own name, or with a field that it collects. */
export const listsAt = (lists: ListRules, { plan }: AgendaStep): readonly string[] => {
  const { collects } = plan;
  const asked =
    collects.kind === 'one-pen' ? [collects.field] : collects.kind === 'open' ? collects.fields : [];
  return Object.keys(lists).filter(
    (list) => list === plan.id || asked.some((field) => Object.hasOwn(lists[list]?.fields ?? {}, field)),
  );
};

const membersIn = ({ members, hosts }: Conversation): readonly string[] =>
  Object.keys(members).filter((ref) => !hosts.includes(ref));

const cardsIn = (conversation: Conversation, part: string): readonly string[] => {
  const state = conversation.parts[part] as {
    readonly cards?: Readonly<Record<string, readonly { id: string }[]>>;
  };
  return Object.values(state?.cards ?? {}).flatMap((cards) => cards.map(({ id }) => id));
};

/** In examples `aa` is the first member, `bb11` the second card; any other key is the activity's own. */
const isOf =
  (conversation: Conversation, part: string) =>
  (ref: string): string => {
    const letter = ref.charCodeAt(0) - 'a'.charCodeAt(0);
    if (/^([a-z])\1$/.test(ref)) return membersIn(conversation)[letter] ?? ref;
    if (/^([a-z])\1\d\d$/.test(ref)) return cardsIn(conversation, part)[letter] ?? ref;
    return ref;
  };

/** An example about those who are here; nothing for one that takes something away. */
const sayHere = (
  event: BoardEvent,
  is: (ref: string) => string,
  lists: ListRules,
  writing: Writing,
): BoardEvent | undefined => {
  switch (event.type) {
    case 'entry-written': {
      if (Object.keys(event.fields).length === 0) return undefined;
      const fields = fillFields(lists, event.list, writing, event.fields);
      return { ...event, key: is(event.key), fields };
    }
    case 'placed':
      return event.place === '' ? undefined : { ...event, thing: is(event.thing) };
    case 'seats-drawn':
      return {
        ...event,
        seats: Object.fromEntries(Object.entries(event.seats).map(([ref, seat]) => [is(ref), seat])),
      };
    case 'seat-taken':
    case 'owner-named':
      return { ...event, ref: is(event.ref) };
    default:
      return undefined;
  }
};

const belongsAt = (event: BoardEvent, step: AgendaStep, isFirst: boolean, lists: ListRules): boolean => {
  switch (event.type) {
    case 'entry-written':
      return listsAt(lists, step).includes(event.list);
    case 'placed':
      return event.board === step.plan.id;
    default:
      return isFirst;
  }
};

/**
 * Gives what is said at a step, each example once: where it belongs, the rest at the last step of the part. Empty for
 * an activity that does not stand on the board.
 */
export const createConduct = (writing: Writing) => {
  const said = new Set<string>();
  return async (conversation: Conversation, step: AgendaStep): Promise<readonly BoardEvent[]> => {
    const { name, lists } = findActivity(step.activity) ?? { name: '', lists: {} };
    if (!isOnBoard(name)) return [];
    const own = stepsOf(conversation.agenda).filter(({ part }) => part === step.part);
    const isLast = own.at(-1)?.id === step.id;
    const isFirst = own[0]?.id === step.id;
    const is = isOf(conversation, step.part);
    return (await examplesOf(name)).flatMap((event, index) => {
      const key = `${step.part}/${index}`;
      if (said.has(key) || !(isLast || belongsAt(event, step, isFirst, lists))) return [];
      said.add(key);
      return sayHere(event, is, lists, writing) ?? [];
    });
  };
};

/** The frame and the round have events of their own, said in `play.ts`. */
const isOnBoard = (activity: string): boolean =>
  activity !== '' && !['opening', 'harvest', 'write-show-round'].includes(activity);
