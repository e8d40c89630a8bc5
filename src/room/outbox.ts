// What this device wants in the log and has not seen there yet: sealed bytes, kept until delivered.
// The same bytes are sent again after every break; nothing is ever sealed twice under one envId.
import * as v from 'valibot';
import { bytesToHex, hexToBytes } from '../basics/hex.ts';
import type { Sealed } from '../envelope/client-frame.ts';
import { commandSchema, hexOf, type Command } from '../envelope/command.ts';
import { parseHeader } from '../envelope/header.ts';
import type { DeviceStore } from './ports.ts';

const itemSchema = v.object({
  order: v.pipe(v.number(), v.integer()),
  envelope: v.pipe(v.string(), v.regex(/^([0-9a-f]{2})+$/)),
  command: v.optional(commandSchema),
  /** What was sealed, so that it can be sealed anew when an epoch ended before it was taken. */
  body: v.unknown(),
  /** memberRef, where it is boxed for one member only. */
  to: v.optional(hexOf(8)),
});

export interface Waiting {
  readonly order: number;
  readonly sealed: Sealed;
  readonly command?: Command;
  readonly body: unknown;
  readonly to?: string;
}

export interface Outbox {
  /** In the order in which they were written. */
  readonly waiting: () => readonly Waiting[];
  /** Durable before it resolves; where the device's store refuses it is sent all the same, and lost with a reload. */
  add(
    sealed: Sealed,
    body: unknown,
    more?: { readonly command?: Command; readonly to?: string },
  ): Promise<void>;
  /** Seen in the log, or refused for good. Returns what it was. */
  settle(envId: string): Waiting | undefined;
}

const keyOf = (room: string, item: Waiting): string =>
  `${room}/${String(item.order).padStart(10, '0')}/${bytesToHex(item.sealed.header.envId)}`;

const parseItem = (data: unknown): Waiting | undefined => {
  const parsed = v.safeParse(itemSchema, data);
  const bytes = parsed.success ? hexToBytes(parsed.output.envelope) : undefined;
  if (!parsed.success || bytes === undefined) return undefined;
  const header = parseHeader(bytes);
  if (!header.ok) return undefined;
  const { order, command, body, to } = parsed.output;
  const sealed = { header: header.value, bytes };
  return {
    order,
    sealed,
    body,
    ...(command === undefined ? {} : { command }),
    ...(to === undefined ? {} : { to }),
  };
};

/** Reads back what an earlier window of this device left behind. */
export const openOutbox = async (store: DeviceStore, room: string): Promise<Outbox> => {
  const records = await store.list('outbox', `${room}/`);
  let items = records
    .flatMap((record) => parseItem(record.value) ?? [])
    .toSorted((a, b) => a.order - b.order);
  let nextOrder = (items.at(-1)?.order ?? 0) + 1;

  return {
    waiting: () => items,
    add: async (sealed, body, more = {}) => {
      const item: Waiting = { order: nextOrder, sealed, body, ...more };
      nextOrder += 1;
      items = [...items, item];
      const record = {
        order: item.order,
        envelope: bytesToHex(sealed.bytes),
        ...more,
        body,
      };
      await store.put('outbox', keyOf(room, item), record).catch(() => undefined);
    },
    settle: (envId) => {
      const item = items.find((each) => bytesToHex(each.sealed.header.envId) === envId);
      if (item === undefined) return undefined;
      items = items.filter((each) => each !== item);
      // Where erasing fails the bytes are sent once more after a reload and found stored already.
      store.remove('outbox', keyOf(room, item)).catch(() => undefined);
      return item;
    },
  };
};
