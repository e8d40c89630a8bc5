// What this device's drafts look like as slots of a round: one per field, or all fields in one card where the
// group is large; for the device itself and for each person it writes for. Only what was laid ready is in them.
import type { Conversation, Round } from '../conversation/conversation-state.ts';
import type { FilledSlot, SlotBody } from '../sealed/slot-body.ts';
import { slotBytesLeft } from '../sealed/slot-body.ts';
import type { DraftBook } from './draft-book.ts';

/** The device itself (undefined) and those without a device that it added. */
export const writersOf = (conversation: Conversation, me: string): readonly (string | undefined)[] => [
  undefined,
  ...Object.values(conversation.persons)
    .filter((person) => person.by === me)
    .map((person) => person.ref),
];

/** Those of them that this round has slots for: who was added after it opened writes in the next. */
export const writersIn = (
  conversation: Conversation,
  round: Pick<Round, 'roster' | 'slots'>,
  me: string,
): readonly (string | undefined)[] => {
  const seat = round.roster.find(({ member }) => member === me)?.slots ?? 0;
  return writersOf(conversation, me).slice(0, Math.max(1, seat / round.slots));
};

/** One card per field, or one with all of them. */
const groupsOf = (round: Pick<Round, 'fields' | 'slots'>): readonly (readonly string[])[] =>
  round.slots < round.fields.length ? [round.fields] : round.fields.map((field) => [field]);

/** A text that was typed to go without a name never travels with one; the person may still send it so. */
export const isHeld = (
  book: DraftBook,
  round: Pick<Round, 'step' | 'named'>,
  field: string,
  person?: string,
): boolean => round.named && book.isUnnamed(round.step, field, person);

/** The fields of this card that somebody wrote something in. */
const writtenIn = (book: DraftBook, round: Round, person: string | undefined): readonly string[] =>
  round.fields.filter((field) => book.textOf(round.step, field, person).trim() !== '');

/**
 * Whether a person's card lies ready, as a whole; nothing where nothing is written on it. What was laid for a round
 * that ended without turning stays laid for the next one of that step: its writer sees it lie there.
 */
export const isLaid = (
  { conversation, book }: { readonly conversation: Conversation; readonly book: DraftBook },
  round: Round,
  person?: string,
): boolean | undefined => {
  const written = writtenIn(book, round, person);
  if (written.length === 0) return undefined;
  return written.every((field) => {
    const scope = book.laidFor(round.step, field, person);
    const isFor = scope === round.scope || (scope !== undefined && isVoid(conversation, scope));
    return isFor && !isHeld(book, round, field, person);
  });
};

const isVoid = ({ rounds }: Conversation, scope: string): boolean => rounds[scope]?.phase === 'void';

const slotOf = (
  book: DraftBook,
  round: Round,
  fields: readonly string[],
  person: string | undefined,
): FilledSlot | null => {
  const texts = fields.map((field) => [field, book.textOf(round.step, field, person).trim()] as const);
  const filled = texts.filter(([, text]) => text !== '');
  const [first] = fields;
  if (filled.length === 0 || first === undefined) return null;
  return {
    fields: Object.fromEntries(filled),
    receipt: book.receiptOf(round.step, first, person),
    ...(round.named && person !== undefined ? { for: person } : {}),
  };
};

/** Exactly as many slots as the roster gave this device; void where a card is empty or not laid ready. */
export const slotsOf = (
  conversation: Conversation,
  round: Round,
  me: string,
  book: DraftBook,
): readonly SlotBody[] => {
  const count = round.roster.find((seat) => seat.member === me)?.slots ?? 0;
  const written = writersOf(conversation, me).flatMap((person) => {
    const goesAlong = isLaid({ conversation, book }, round, person) === true;
    return groupsOf(round).map((fields) => (goesAlong ? slotOf(book, round, fields, person) : null));
  });
  return Array.from({ length: count }, (_, index) => written[index] ?? null);
};

/** Bytes left in the slot that holds this field, as it is now. */
export const bytesLeft = (
  book: DraftBook,
  round: Pick<Round, 'fields' | 'slots' | 'step' | 'named'>,
  field: string,
  person?: string,
): number => {
  const group = groupsOf(round).find((fields) => fields.includes(field)) ?? [field];
  return slotBytesLeft({
    fields: Object.fromEntries(group.map((name) => [name, book.textOf(round.step, name, person)])),
    receipt: '0'.repeat(32),
    ...(round.named && person !== undefined ? { for: person } : {}),
  });
};
