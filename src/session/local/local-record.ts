// A conversation that one device holds for a whole group, as it is kept: what happened, and the paper cards that were
// typed and not yet turned. Nothing of it ever leaves the device.
import * as v from 'valibot';
import { bytesToHex } from '../../basics/hex.ts';
import type { ConversationEvent } from '../../conversation/conversation-state.ts';
import type { DeviceStore } from '../../room/ports.ts';
import { secureRandom } from '../../sealed/random.ts';

/** Fields of one card that somebody read aloud. */
export type PaperCard = Readonly<Record<string, string>>;

export interface LocalRecord {
  readonly version: 1;
  readonly id: string;
  readonly title: string;
  /** ISO day it was made. */
  readonly day: string;
  readonly ended: boolean;
  readonly events: readonly ConversationEvent[];
  /** Typed cards by `part/step`, until they are turned. */
  readonly piles: Readonly<Record<string, readonly PaperCard[]>>;
}

const recordSchema = v.object({
  version: v.literal(1),
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  title: v.string(),
  day: v.string(),
  ended: v.boolean(),
  /** Folded event by event; what the fold does not know it leaves. */
  events: v.array(v.looseObject({ type: v.string() })),
  piles: v.record(v.string(), v.array(v.record(v.string(), v.string()))),
});

export const newLocalId = (): string => bytesToHex(secureRandom(16));

const keyOf = (id: string): string => `local/${id}`;

const parseRecord = (data: unknown): LocalRecord | undefined => {
  const parsed = v.safeParse(recordSchema, data);
  // Written by this device and sealed in its vault; the fold ignores what it cannot apply.
  return parsed.success
    ? { ...parsed.output, events: parsed.output.events as unknown as readonly ConversationEvent[] }
    : undefined;
};

export const saveLocal = (store: DeviceStore, record: LocalRecord): Promise<void> =>
  store.put('rooms', keyOf(record.id), record);

export const loadLocal = async (store: DeviceStore, id: string): Promise<LocalRecord | undefined> =>
  parseRecord(await store.get('rooms', keyOf(id)));

/** All conversations at one device that can still be read, newest day first. */
export const listLocals = async (store: DeviceStore): Promise<readonly LocalRecord[]> =>
  (await store.list('rooms', 'local/'))
    .flatMap(({ value }) => parseRecord(value) ?? [])
    .toSorted((left, right) => right.day.localeCompare(left.day));

/** Forgets the conversation and what was typed in it. */
export const forgetLocal = async (store: DeviceStore, id: string): Promise<void> => {
  await store.remove('rooms', keyOf(id));
  for (const { key } of await store.list('drafts', `local-${id}/`)) await store.remove('drafts', key);
};
