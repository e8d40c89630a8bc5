// What this device puts into the log: posts (as many as it likes) and a host's control events (one at a time,
// each signed on the newest head). Everything passes through the outbox, so a break or a reload loses nothing.
import type { Bytes } from '../basics/bytes.ts';
import { bytesToHex } from '../basics/hex.ts';
import type { ClientFrame } from '../envelope/client-frame.ts';
import type { Command } from '../envelope/command.ts';
import { envelopeClass } from '../envelope/sizes.ts';
import type { ControlEvent } from '../sealed/control-event.ts';
import { sealControl, type Signer } from '../sealed/control-sign.ts';
import { chainPlace } from '../sealed/control-state.ts';
import type { DeviceKeys } from '../sealed/device-keys.ts';
import { sealEpochStart, type EpochStart } from '../sealed/epoch-start.ts';
import { sealPost, seenOf } from '../sealed/post.ts';
import type { Refusal } from '../envelope/notice.ts';
import { boxPost } from '../sealed/private-post.ts';
import type { PostBody } from '../sealed/post-body.ts';
import type { EpochKeys } from '../sealed/epoch.ts';
import type { Devices } from './devices.ts';
import { bytesOf } from './membership.ts';
import type { Outbox, Waiting } from './outbox.ts';
import type { Clock } from './ports.ts';
import type { Reader } from './reader.ts';

export type Delivery = 'done' | Refusal | 'cannot-seal' | 'closed';

export interface WriterOptions {
  readonly room: Bytes;
  readonly member: Bytes;
  readonly keys: DeviceKeys;
  readonly reader: Reader;
  readonly devices: () => Devices;
  readonly outbox: Outbox;
  readonly clock: Clock;
  readonly send: (frame: ClientFrame) => boolean;
  /** A post that the relay will never take (quota, stopped): its event, so that the person can be told. */
  readonly lost: (event: unknown) => void;
  readonly changed: () => void;
}

export interface Writer {
  /** Durable on this device when it resolves, with the post's id; undefined where it is too long for any envelope. */
  post(event: unknown): Promise<string | undefined>;
  /** For one member's eyes (memberRef); everybody sees that something was said. */
  postTo(to: string, event: unknown): Promise<string | undefined>;
  /** Signs on the newest head; resolves when it is in the log or refused for good. */
  control(event: ControlEvent, command?: Command): Promise<Delivery>;
  startEpoch(start: EpochStart): Promise<Delivery>;
  /** Sends everything that waits, in order: after a welcome, once the log is read up to its end. */
  resend(): void;
  delivered(envId: string): void;
  refused(envId: string, reason: Refusal): void;
  /** A new epoch: posts that were not taken are sealed anew. */
  reseal(): Promise<void>;
  /** The relay says it has this already. */
  close(): void;
}

const RETRY = 1500;
const passing: readonly Refusal[] = ['rate', 'storage', 'fenced'];

export const createWriter = (options: WriterOptions): Writer => {
  const { reader, outbox, clock } = options;
  const results = new Map<string, (delivery: Delivery) => void>();
  let queue: Promise<unknown> = Promise.resolve();
  let callOff: (() => void) | undefined;

  const send = (item: Waiting): boolean =>
    options.send({
      type: 'append',
      envelope: item.sealed,
      ...(item.command === undefined ? {} : { command: item.command }),
    });

  const isControl = (item: Waiting): boolean => item.sealed.header.kind === envelopeClass.control;

  const settle = (envId: string, delivery: Delivery): Waiting | undefined => {
    const item = outbox.settle(envId);
    results.get(envId)?.(delivery);
    results.delete(envId);
    options.changed();
    return item;
  };

  const signer = (): Signer => ({
    member: options.member,
    signing: options.keys.signing,
    place: chainPlace(reader.control(), options.member),
    at: reader.head(),
  });

  const deliver = async (sealed: Waiting['sealed'], body: unknown, command?: Command): Promise<Delivery> => {
    const envId = bytesToHex(sealed.header.envId);
    const result = new Promise<Delivery>((resolve) => results.set(envId, resolve));
    await outbox.add(sealed, body, command === undefined ? {} : { command });
    options.changed();
    options.send({ type: 'append', envelope: sealed, ...(command === undefined ? {} : { command }) });
    return result;
  };

  /** A control event of an earlier window must be settled before a new one takes its place in the chain. */
  const inTurn = (act: () => Promise<Delivery>): Promise<Delivery> => {
    const turn = queue.then(async () => {
      const older = outbox.waiting().filter(isControl);
      await Promise.all(
        older.map(
          (item) =>
            new Promise<Delivery>((resolve) => results.set(bytesToHex(item.sealed.header.envId), resolve)),
        ),
      );
      return act();
    });
    // One that failed must not hold up the next.
    queue = turn.catch(() => undefined);
    return turn;
  };

  const bodyOf = async (keys: EpochKeys, event: unknown, to?: string): Promise<PostBody | undefined> => {
    const seen = seenOf(reader.head());
    if (to === undefined) return { seen, event };
    const reads = options.devices().get(to);
    if (reads === undefined || reads.removed) return undefined;
    const { hpkePub } = reads;
    const boxed = await boxPost(keys, options.member, { member: bytesOf(to), hpkePub }, { seen, event });
    return boxed.ok ? boxed.value : undefined;
  };

  const writePost = async (event: unknown, to?: string): Promise<string | undefined> => {
    const keys = reader.keysOf(reader.control().epoch) ?? reader.keysOf(reader.secrets().at(-1)?.epoch ?? 0);
    if (keys === undefined) return undefined;
    const body = await bodyOf(keys, event, to);
    const sealed = body === undefined ? undefined : await sealPost(keys, options.member, body);
    if (sealed?.ok !== true) return undefined;
    await outbox.add(sealed.value, event, to === undefined ? {} : { to });
    options.changed();
    options.send({ type: 'append', envelope: sealed.value });
    return bytesToHex(sealed.value.header.envId);
  };

  const resendLater = (): void => {
    callOff?.();
    callOff = clock.after(RETRY, () => outbox.waiting().forEach(send));
  };

  return {
    post: (event) => writePost(event),
    postTo: (to, event) => writePost(event, to),
    control: (event, command) =>
      inTurn(async () => {
        const keys = reader.keysOf(reader.control().epoch);
        if (keys === undefined) return 'cannot-seal';
        const sealed = await sealControl(keys, signer(), event);
        return sealed.ok ? deliver(sealed.value, null, command) : 'cannot-seal';
      }),
    startEpoch: (start) =>
      inTurn(async () => {
        const sealed = await sealEpochStart(options.room, signer(), start);
        if (!sealed.ok) return 'cannot-seal';
        return deliver(sealed.value.sealed, null, { type: 'start-epoch', epoch: start.secret.epoch });
      }),
    resend: () => outbox.waiting().forEach(send),
    delivered: (envId) => {
      settle(envId, 'done');
    },
    refused: (envId, reason) => {
      const item = outbox.waiting().find((each) => bytesToHex(each.sealed.header.envId) === envId);
      if (item === undefined) return;
      if (reason === 'rate' || reason === 'storage' || (!isControl(item) && passing.includes(reason)))
        return resendLater();
      if (isControl(item)) settle(envId, reason);
      else if (reason === 'wrong-epoch') void resealOne(item);
      else options.lost(settle(envId, reason)?.body);
    },
    reseal: async () => {
      const { epoch } = reader.control();
      const stale = outbox.waiting().filter((item) => !isControl(item) && item.sealed.header.epoch < epoch);
      await Promise.all(stale.map(resealOne));
    },
    close: () => {
      callOff?.();
      for (const resolve of results.values()) resolve('closed');
      results.clear();
    },
  };

  async function resealOne(item: Waiting): Promise<void> {
    // Only once the new epoch is known here; `reseal` comes back to it otherwise.
    if (item.sealed.header.epoch >= reader.control().epoch) return;
    if (outbox.settle(bytesToHex(item.sealed.header.envId)) === undefined) return;
    await writePost(item.body, item.to);
  }
};
