// Texts that people lay down in the open, in lists: sentences, requests, answers, the rows of a map. What a list
// holds and who writes in it is data of the activity; how it is parsed and folded is the same for all of them.
import * as v from 'valibot';
import { isDay } from '../../../i18n/days.ts';
import { refSchema, textSchema } from '../plain-text.ts';

/** Most characters of a text · one of a few words · an ISO day. Each may be empty. */
export type FieldRule = number | readonly string[] | 'day';

/**
 * `pen`: whoever holds it · `host` · `owner`: whose case it is, and a host for somebody without a device ·
 * `anyone`: everybody their own; what somebody else wrote is changed by a host only.
 */
export type Writers = 'pen' | 'host' | 'owner' | 'anyone';

export interface ListRule {
  readonly who: Writers;
  readonly fields: Readonly<Record<string, FieldRule>>;
  /** Entries at most. */
  readonly most: number;
}

export type ListRules = Readonly<Record<string, ListRule>>;

export interface Entry {
  readonly list: string;
  /** Chosen by who wrote it first; unique in its list. */
  readonly key: string;
  /** Envelope of its last wording. */
  readonly id: string;
  /** memberRef of who wrote it first. */
  readonly by: string;
  /** Only what is filled. */
  readonly fields: Readonly<Record<string, string>>;
}

export type Entries = readonly Entry[];

const slug = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/));

export const entryEventSchema = v.object({
  type: v.literal('entry-written'),
  list: slug,
  key: refSchema,
  /** Nothing filled takes the entry away. */
  fields: v.record(slug, v.pipe(v.string(), v.maxLength(4 * 2048))),
});

export type EntryWritten = v.InferOutput<typeof entryEventSchema>;

const readField = (rule: FieldRule, text: string): string | undefined => {
  if (text === '') return '';
  if (rule === 'day') return isDay(text) ? text : undefined;
  if (typeof rule !== 'number') return rule.includes(text) ? text : undefined;
  const parsed = v.safeParse(textSchema(rule, 0), text);
  return parsed.success ? parsed.output : undefined;
};

/** The event with plain texts; undefined where its list, one of its fields or a value is not one of ours. */
export const readEntry = (rules: ListRules, event: EntryWritten): EntryWritten | undefined => {
  const rule = Object.hasOwn(rules, event.list) ? rules[event.list] : undefined;
  if (!rule) return undefined;
  const read: [string, string][] = [];
  for (const [name, text] of Object.entries(event.fields)) {
    const field = Object.hasOwn(rule.fields, name) ? rule.fields[name] : undefined;
    const value = field === undefined ? undefined : readField(field, text);
    if (value === undefined) return undefined;
    if (value !== '') read.push([name, value]);
  }
  return { ...event, fields: Object.fromEntries(read) };
};

export interface Writer {
  readonly by: string;
  readonly host: boolean;
  readonly pen: boolean;
  readonly isOwner: boolean;
}

const mayWrite = (who: Writers, writer: Writer, before: Entry | undefined): boolean => {
  switch (who) {
    case 'pen':
      return writer.pen;
    case 'host':
      return writer.host;
    case 'owner':
      return writer.isOwner || writer.host;
    case 'anyone':
      return before === undefined || before.by === writer.by || writer.host;
  }
};

/** The same entries by reference where the writer may not, the list is full or there is nothing to take away. */
export const writeEntry = (
  entries: Entries,
  rules: ListRules,
  { list, key, fields }: EntryWritten,
  writer: Writer & { readonly id: string },
): Entries => {
  const rule = rules[list];
  const before = entries.find((entry) => entry.list === list && entry.key === key);
  if (!rule || !mayWrite(rule.who, writer, before)) return entries;
  if (Object.keys(fields).length === 0) return before ? entries.filter((entry) => entry !== before) : entries;
  const { id, by } = writer;
  if (before) return entries.map((entry) => (entry === before ? { ...before, id, fields } : entry));
  if (entries.filter((entry) => entry.list === list).length >= rule.most) return entries;
  return [...entries, { list, key, id, by, fields }];
};

/** The entries of one list, in the order in which they were first written. */
export const entriesIn = (entries: Entries, list: string): Entries =>
  entries.filter((entry) => entry.list === list);

export const findEntry = (entries: Entries, list: string, key: string): Entry | undefined =>
  entries.find((entry) => entry.list === list && entry.key === key);

/** One field of a list, entry by entry, without the empty ones. */
export const textsIn = (entries: Entries, list: string, field = 'text'): readonly string[] =>
  entriesIn(entries, list).flatMap((entry) => entry.fields[field] ?? []);
