// What lets this device take its unnamed cards back, from the moment their slots leave it: a phone that slept
// through the reveal, or was reloaded, still knows which cards are its own. Stays on the device.
import * as v from 'valibot';
import type { Bytes } from '../basics/bytes.ts';
import { bytesToHex, hexToBytes } from '../basics/hex.ts';
import { hexOf } from '../envelope/command.ts';
import type { DeviceStore } from './ports.ts';

const recordSchema = v.record(hexOf(16), hexOf(16));

/** Hexadecimal envId → cap, in the order of upload. */
export type Caps = ReadonlyMap<string, Bytes>;

export interface KeptCaps {
  of(scope: string): Caps;
  /** Kept when it resolves; where the store refuses, for as long as this window lives. */
  put(scope: string, caps: Caps): Promise<void>;
  forget(scope: string): void;
}

const nothing: Caps = new Map();

export const openKeptCaps = async (store: DeviceStore, room: string): Promise<KeptCaps> => {
  const keyOf = (scope: string): string => `${room}/caps/${scope}`;
  const known = new Map<string, Caps>();
  for (const { key, value } of await store.list('drafts', keyOf(''))) {
    const parsed = v.safeParse(recordSchema, value);
    const caps = Object.entries(parsed.success ? parsed.output : {}).map(
      ([envId, cap]) => [envId, hexToBytes(cap) ?? new Uint8Array()] as const,
    );
    known.set(key.slice(keyOf('').length), new Map(caps));
  }
  return {
    of: (scope) => known.get(scope) ?? nothing,
    put: async (scope, caps) => {
      known.set(scope, caps);
      const record = Object.fromEntries([...caps].map(([envId, cap]) => [envId, bytesToHex(cap)]));
      await store.put('drafts', keyOf(scope), record).catch(() => undefined);
    },
    forget: (scope) => {
      if (known.delete(scope)) store.remove('drafts', keyOf(scope)).catch(() => undefined);
    },
  };
};
