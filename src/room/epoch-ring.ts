// The epoch keys that a device holds, and how it comes by more: forward through its own wraps, back through
// the previous secret that every later epoch.start carries.
import type { Bytes } from '../basics/bytes.ts';
import type { Entry } from '../envelope/entry.ts';
import { parseHeader } from '../envelope/header.ts';
import { envelopeClass } from '../envelope/sizes.ts';
import type { AgreementKeys } from '../sealed/agreement.ts';
import { deriveEpochKeys, type EpochKeys, type EpochSecret } from '../sealed/epoch.ts';
import { enterEpoch, hasWrapFor, previousEpoch } from '../sealed/epoch-start.ts';
import { openEnvelope } from '../sealed/seal.ts';

export interface EpochRing {
  readonly keysOf: (epoch: number) => EpochKeys | undefined;
  readonly secrets: () => readonly EpochSecret[];
  /** Anybody who knows our public key can wrap a secret for us: one whose epoch.start was refused goes again. */
  forget(epoch: number): void;
  /**
   * Looks for the keys of the first of these entries. `found`: try again · `wait`: they come with entries
   * that are still on their way · `skip`: nothing here will ever open it.
   */
  find(entries: readonly Entry[]): Promise<'found' | 'wait' | 'skip'>;
}

export const createEpochRing = async (
  room: Bytes,
  member: Bytes,
  agreement: AgreementKeys,
  known: readonly EpochSecret[],
): Promise<EpochRing> => {
  const secrets = new Map<number, EpochSecret>();
  const keys = new Map<number, EpochKeys>();
  const add = async (secret: EpochSecret): Promise<void> => {
    secrets.set(secret.epoch, secret);
    keys.set(secret.epoch, await deriveEpochKeys(secret, room));
  };
  await Promise.all(known.map(add));

  const startOf = (entries: readonly Entry[], epoch: number): Bytes | undefined => {
    for (const entry of entries) {
      const header = entry.form === 'envelope' ? parseHeader(entry.envelope) : undefined;
      const isControl = header?.ok === true && header.value.kind === envelopeClass.control;
      // An epoch begins with its epoch.start: the first envelope under its number.
      if (isControl && header.value.epoch === epoch && entry.form === 'envelope') return entry.envelope;
    }
    return undefined;
  };

  const walkBack = async (entries: readonly Entry[]): Promise<'found' | 'wait' | 'skip'> => {
    const lowest = Math.min(...secrets.keys());
    const start = startOf(entries, lowest);
    const ringKeys = keys.get(lowest);
    if (start === undefined || ringKeys === undefined) return 'wait';
    const opened = await openEnvelope(ringKeys, start);
    const previous = opened.ok ? previousEpoch(opened.value) : undefined;
    if (previous === undefined) return 'skip';
    await add(previous);
    return 'found';
  };

  return {
    keysOf: (epoch) => keys.get(epoch),
    secrets: () => [...secrets.values()].toSorted((left, right) => left.epoch - right.epoch),
    forget: (epoch) => {
      secrets.delete(epoch);
      keys.delete(epoch);
    },
    find: async (entries) => {
      const [first] = entries;
      const header = first?.form === 'envelope' ? parseHeader(first.envelope) : undefined;
      if (first?.form !== 'envelope' || header?.ok !== true) return 'skip';
      const { epoch } = header.value;
      if (secrets.size > 0 && epoch < Math.min(...secrets.keys())) return walkBack(entries);
      if (!hasWrapFor(first.envelope, member)) return 'skip';
      const entered = await enterEpoch(room, first.envelope, member, agreement);
      if (!entered.ok) return 'skip';
      await add(entered.value.secret);
      return 'found';
    },
  };
};
