// Rounds: every device seals all its slots every time, filled or void, equally large, each under a new envId,
// nonce and (unnamed) cap. What a slot looks like tells nothing about who wrote, or whether.
import type { Bytes } from '../basics/bytes.ts';
import { bytesToHex } from '../basics/hex.ts';
import { err, ok, type Result } from '../basics/result.ts';
import type { Sealed } from '../envelope/client-frame.ts';
import type { Header } from '../envelope/header.ts';
import { envelopeClass } from '../envelope/sizes.ts';
import type { BodyFault } from './control-body.ts';
import { labelled, sha256 } from './digest.ts';
import type { EpochKeys } from './epoch.ts';
import { secureRandom, type Random } from './random.ts';
import { openEnvelope, sealEnvelope, type OpenFault } from './seal.ts';
import { parseSlotBody, slotBodyToBytes, type SlotBody } from './slot-body.ts';

/** Who a slot seems to be from: nobody, or a memberRef (8 bytes). */
export type Authorship = { readonly mode: 'anonymous' } | { readonly mode: 'named'; readonly member: Bytes };

export interface SealedSlot {
  readonly sealed: Sealed;
  /** 16 bytes, unnamed only: shows later that this slot is ours, to withdraw it. Stays on the device. */
  readonly cap?: Bytes;
}

export type SlotFault = { type: 'slot-too-long'; slot: number; over: number };

/** First 8 bytes of SHA-256("r1/cap\0" ‖ cap16). */
export const capAuthor = (cap: Bytes): Bytes => sha256(labelled('r1/cap', cap)).slice(0, 8);

/** Seals one envelope of a scope under fresh randomness. */
export const sealInScope = async (
  keys: EpochKeys,
  kind: typeof envelopeClass.sealed | typeof envelopeClass.ballot,
  scope: Bytes,
  authorship: Authorship,
  body: Bytes,
  random: Random,
): Promise<Result<SealedSlot, { type: 'too-long'; over: number }>> => {
  const cap = authorship.mode === 'anonymous' ? random(16) : undefined;
  const author = authorship.mode === 'anonymous' ? capAuthor(cap ?? random(16)) : authorship.member;
  const sealed = await sealEnvelope(keys, { kind, author, scope, body }, random);
  if (!sealed.ok) return sealed;
  return ok(cap === undefined ? { sealed: sealed.value } : { sealed: sealed.value, cap });
};

/** All slots of this device for one upload, in any order; an upload replaces the one before as a whole. */
export const sealSlots = async (
  keys: EpochKeys,
  scope: Bytes,
  authorship: Authorship,
  bodies: readonly SlotBody[],
  random: Random = secureRandom,
): Promise<Result<readonly SealedSlot[], SlotFault>> => {
  const sealed = await Promise.all(
    bodies.map((body) =>
      sealInScope(keys, envelopeClass.sealed, scope, authorship, slotBodyToBytes(body), random),
    ),
  );
  const slots: SealedSlot[] = [];
  for (const [slot, each] of sealed.entries()) {
    if (!each.ok) return err({ type: 'slot-too-long', slot, over: each.error.over });
    slots.push(each.value);
  }
  return ok(slots);
};

export interface OpenedSlot {
  readonly header: Header;
  readonly slot: SlotBody;
}

/** Opens one slot of a round that `verifyReveal` accepted. */
export const openSlot = async (
  keys: EpochKeys,
  envelope: Bytes,
): Promise<Result<OpenedSlot, OpenFault | BodyFault>> => {
  const opened = await openEnvelope(keys, envelope);
  if (!opened.ok) return opened;
  if (opened.value.header.kind !== envelopeClass.sealed) return err({ type: 'bad-body' });
  const slot = parseSlotBody(opened.value.body);
  return slot.ok ? ok({ header: opened.value.header, slot: slot.value }) : slot;
};

/**
 * Whether a slot may speak for the person it names: only in a named round, only from the device that added
 * them. In an unnamed round nobody could check it, and it would name an author.
 */
export const mayWriteFor = (
  { header, slot }: OpenedSlot,
  mode: Authorship['mode'],
  addedBy: (personRef: string) => string | undefined,
): boolean =>
  slot?.for === undefined || (mode === 'named' && addedBy(slot.for) === bytesToHex(header.author));
