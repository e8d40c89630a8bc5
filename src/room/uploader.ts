// Keeps one open round or ballot fed: all slots of this device, at the same ticks as everybody's, empty ones
// too, so that neither the number nor the moment of uploads tells who wrote.
import { hexToBytes, bytesToHex } from '../basics/hex.ts';
import type { Bytes } from '../basics/bytes.ts';
import type { ClientFrame } from '../envelope/client-frame.ts';
import { sealBallot } from '../sealed/ballot.ts';
import type { EpochKeys } from '../sealed/epoch.ts';
import { sealSlots, type SealedSlot } from '../sealed/round.ts';
import type { SlotBody } from '../sealed/slot-body.ts';
import type { BallotBody } from '../sealed/ballot-body.ts';
import type { Caps } from './kept-caps.ts';
import type { Clock } from './ports.ts';
import type { Scope } from './scopes.ts';

/** What this device puts in: one body per slot of its part of the roster, or its one ballot. */
export type Filling =
  | { readonly kind: 'round'; readonly slots: readonly SlotBody[] }
  | { readonly kind: 'ballot'; readonly ballot: BallotBody };

export interface UploaderOptions {
  readonly scope: Scope;
  readonly keys: EpochKeys;
  readonly member: Bytes;
  readonly clock: Clock;
  readonly chance: () => number;
  /** Milliseconds, from the relay's welcome. */
  readonly tick: number;
  readonly window: number;
  readonly filling: () => Filling;
  readonly send: (frame: ClientFrame) => boolean;
  /** Caps of earlier uploads that may still be the ones released, and where they are kept. */
  readonly caps: Caps;
  readonly keepCaps: (caps: Caps) => Promise<void>;
  /** Just before an upload of the closing window: what was typed so far is to be kept. */
  readonly onLast: () => void;
}

export interface Uploader {
  /** Now, out of turn: the page is being hidden, or the line came back. */
  upload(): void;
  /** The closing window runs (again): once more after a short random wait, and again near the end of it. */
  closing(): void;
  stop(): void;
}

const JITTER = 0.5;
/**
 * Parts of the window. In a window that runs to its end every device uploads twice, at the same moments whatever its
 * person does: so a card that is laid ready within the window is in, and nothing tells whose it was.
 */
const LAST_FROM = 0.75;
const LAST_WITHIN = 0.15;
/** So many uploads may be under way on a line that died silently, before the one that arrived. */
const UPLOADS_KEPT = 8;

const idOf = (slot: SealedSlot): string => bytesToHex(slot.sealed.header.envId);

export const createUploader = (options: UploaderOptions): Uploader => {
  const { clock } = options;
  const scope = hexToBytes(options.scope.terms.scope);
  const authorship =
    options.scope.terms.mode === 'named'
      ? ({ mode: 'named', member: options.member } as const)
      : ({ mode: 'anonymous' } as const);
  let caps = options.caps;
  let isStopped = false;
  let work: Promise<void> = Promise.resolve();
  let callOff: (() => void) | undefined;

  const seal = async (): Promise<readonly SealedSlot[]> => {
    if (scope === undefined) return [];
    const filling = options.filling();
    if (filling.kind === 'ballot') {
      const ballot = await sealBallot(options.keys, scope, filling.ballot);
      return ballot.ok ? [ballot.value] : [];
    }
    const slots = await sealSlots(options.keys, scope, authorship, filling.slots);
    if (slots.ok) return slots.value;
    // The field refuses text that is too long; should one come through, the others still go.
    const rest = filling.slots.map((slot, index) => (index === slots.error.slot ? null : slot));
    const without = await sealSlots(options.keys, scope, authorship, rest);
    return without.ok ? without.value : [];
  };

  const uploadNow = async (): Promise<void> => {
    if (isStopped) return;
    const sealed = await seal();
    if (sealed.length === 0 || isStopped) return;
    const own = sealed.flatMap((slot) => (slot.cap === undefined ? [] : [[idOf(slot), slot.cap] as const]));
    if (own.length > 0) {
      caps = new Map([...caps, ...own].slice(-UPLOADS_KEPT * own.length));
      await options.keepCaps(caps);
    }
    options.send({ type: 'slots', envelopes: sealed.map((slot) => slot.sealed) });
  };

  /** One after the other, or an older text could arrive after a newer one and take its place. */
  const upload = (): void => {
    work = work.then(uploadNow, uploadNow);
  };

  const later = (milliseconds: number, call: () => void): void => {
    callOff?.();
    callOff = isStopped ? undefined : clock.after(milliseconds, call);
  };

  const tick = (): void => {
    upload();
    later(options.tick, tick);
  };

  tick();

  return {
    upload,
    closing: () => {
      const { chance, window } = options;
      const first = chance() * JITTER;
      const last = LAST_FROM + chance() * LAST_WITHIN;
      const uploadLast = (): void => {
        options.onLast();
        upload();
      };
      const repeat = (): void => {
        uploadLast();
        // Only a window after a restart is this long.
        later(window * LAST_FROM, repeat);
      };
      later(first * window, () => {
        uploadLast();
        later((last - first) * window, repeat);
      });
    },
    stop: () => {
      isStopped = true;
      callOff?.();
    },
  };
};
