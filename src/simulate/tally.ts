// Counts on the wire what a relay did to one member's envelopes, apart from the code that is being tried.
import { bytesToHex } from '../basics/hex.ts';
import { parseClientFrame } from '../envelope/client-frame.ts';
import type { Entry } from '../envelope/entry.ts';
import { parseHeader } from '../envelope/header.ts';
import { parseServerFrame } from '../envelope/server-frame.ts';
import { envelopeClass } from '../envelope/sizes.ts';

export interface Tally {
  onSent(bytes: Uint8Array): void;
  onReceived(bytes: Uint8Array): void;
  readonly result: () => TallyResult;
}

export interface TallyResult {
  /** Newest position delivered. */
  readonly last: number;
  readonly acknowledged: number;
  readonly lost: number;
  readonly duplicated: number;
  readonly outOfOrder: number;
  /** Milliseconds from sending an envelope to its own delivery. */
  readonly delays: readonly number[];
}

/** For one member over all its sockets. `now` in milliseconds. */
export const createTally = (now: () => number): Tally => {
  const sentAt = new Map<string, number>();
  const seen = new Map<string, number>();
  const delays: number[] = [];
  let acknowledged = 0;
  let duplicated = 0;
  let outOfOrder = 0;
  let last = 0;

  const settle = (envId: string): void => {
    const at = sentAt.get(envId);
    if (at === undefined) return;
    sentAt.delete(envId);
    acknowledged += 1;
    delays.push(now() - at);
  };

  const onEntry = (entry: Entry): void => {
    // A tombstone of an older position is a withdrawal, not a new place in the order.
    if (entry.form === 'tombstone' && entry.seq <= last) return;
    if (entry.seq === last + 1) last = entry.seq;
    else outOfOrder += 1;
    const header = entry.form === 'envelope' ? parseHeader(entry.envelope) : undefined;
    if (header?.ok !== true) return;
    const envId = bytesToHex(header.value.envId);
    if (seen.has(envId)) duplicated += 1;
    seen.set(envId, entry.seq);
    settle(envId);
  };

  return {
    onSent: (bytes) => {
      const frame = parseClientFrame(bytes);
      if (!frame.ok || frame.value.type !== 'append') return;
      const { header } = frame.value.envelope;
      const envId = bytesToHex(header.envId);
      if (header.kind !== envelopeClass.signal && !sentAt.has(envId)) sentAt.set(envId, now());
    },
    onReceived: (bytes) => {
      const frame = parseServerFrame(bytes);
      if (!frame.ok) return;
      if (frame.value.type === 'entries') for (const entry of frame.value.entries) onEntry(entry);
      if (frame.value.type !== 'notice') return;
      const { notice } = frame.value;
      if (notice.type === 'refused') sentAt.delete(notice.envId);
      if (notice.type === 'stored') settle(notice.envId);
    },
    result: () => ({ last, acknowledged, lost: sentAt.size, duplicated, outOfOrder, delays }),
  };
};
