// Which turned cards are this device's, and the capability to take unnamed ones back. Stays on the device.
import { bytesToHex } from '../basics/hex.ts';
import type { Bytes } from '../basics/bytes.ts';
import type { Ask, Clock, DeviceStore } from '../room/ports.ts';
import { paths } from '../envelope/address.ts';

export interface OwnCards {
  readonly ids: () => readonly string[];
  add(caps: ReadonlyMap<string, Bytes>, cards: readonly string[]): void;
  /** Without a token and after a random wait, so that the request does not tell whose card it was. */
  withdraw(id: string): boolean;
}

const LONGEST_WAIT = 3000;

export const openOwnCards = async (
  ports: {
    readonly store: DeviceStore;
    readonly ask: Ask;
    readonly clock: Clock;
    readonly chance: () => number;
  },
  room: string,
): Promise<OwnCards> => {
  const known = new Map<string, string>();
  for (const { key, value } of await ports.store.list('drafts', `${room}/cap/`)) {
    if (typeof value === 'string') known.set(key.slice(`${room}/cap/`.length), value);
  }

  const ask = (cap: string): void => {
    const path = paths.withdrawals(room);
    // No answer: ask again, until the relay has heard it.
    ports.ask('POST', path, { cap }).catch(() => ports.clock.after(LONGEST_WAIT, () => ask(cap)));
  };

  return {
    ids: () => [...known.keys()],
    add: (caps, cards) => {
      for (const card of cards) {
        const cap = caps.get(card);
        if (cap === undefined) continue;
        known.set(card, bytesToHex(cap));
        ports.store.put('drafts', `${room}/cap/${card}`, bytesToHex(cap)).catch(() => undefined);
      }
    },
    withdraw: (id) => {
      const cap = known.get(id);
      if (cap === undefined) return false;
      ports.clock.after(ports.chance() * LONGEST_WAIT, () => ask(cap));
      return true;
    },
  };
};
