// What a host's device owes its room, whoever pressed what: reveals for closed rounds, a new epoch after a
// removal, checkpoints. All of it is derived from the log, so it goes on after a crash or from another host.
import { bytesToHex } from '../basics/hex.ts';
import { recoveryRef } from '../sealed/device-keys.ts';
import { createEpochSecret } from '../sealed/epoch.ts';
import { revealHash } from '../sealed/reveal.ts';
import { recipientsOf, type Devices } from './devices.ts';
import type { Clock } from './ports.ts';
import type { Reader } from './reader.ts';
import type { Scope } from './scopes.ts';
import type { Writer } from './writer.ts';

export interface DutiesOptions {
  readonly member: string;
  readonly reader: Reader;
  readonly writer: Writer;
  readonly clock: Clock;
  readonly chance: () => number;
  readonly devices: () => Devices;
  /** Whether the relay has put into the log all that it ever will of this scope. */
  readonly isReleased: (scope: Scope) => boolean;
  readonly isFenced: () => boolean;
  /** memberRef of the host that removed somebody last. */
  readonly lastRemover: () => string | undefined;
  readonly isReady: () => boolean;
}

export interface Duties {
  /** Looks at what there is to do; cheap, safe to call after every change. */
  look(): void;
  /** A withdrawal waits, a member asks: sign now. */
  checkpoint(): void;
  /** A control event of any host passed at this position. */
  signed(seq: number): void;
  stop(): void;
}

/** A member waits at most this long for something signed about what was sent. */
const CHECKPOINT = 60_000;
const CHECKPOINT_ENVELOPES = 100;
/** How long other hosts leave a duty to the host whose turn it is. */
const COURTESY = 5000;

export const createDuties = (options: DutiesOptions): Duties => {
  const { reader, writer, clock } = options;
  const busy = new Set<string>();
  let lastSigned = 0;
  let checkpointDue: (() => void) | undefined;
  let courtesy: (() => void) | undefined;
  let patient = new Set<string>();

  const once = (name: string, act: () => Promise<unknown>): void => {
    if (busy.has(name)) return;
    busy.add(name);
    void act().finally(() => busy.delete(name));
  };

  const checkpoint = (): void => {
    checkpointDue?.();
    checkpointDue = undefined;
    if (options.isReady()) once('checkpoint', () => writer.control({ type: 'checkpoint' }));
  };

  const reveal = (scope: Scope): Promise<unknown> => {
    const signed = {
      scope: scope.terms.scope,
      count: scope.entries.length,
      hash: bytesToHex(revealHash(scope.entries)),
    };
    return writer.control({
      type: scope.terms.kind === 'round' ? 'round.reveal' : 'ballot.result',
      ...signed,
    });
  };

  const startEpoch = (): Promise<unknown> => {
    const control = reader.control();
    const previous = reader.secrets().find((secret) => secret.epoch === control.epoch);
    if (previous === undefined) return Promise.resolve();
    const recovery = control.recoveryPub;
    return writer.startEpoch({
      secret: createEpochSecret(control.epoch + 1),
      previous,
      recipients: [
        ...recipientsOf(options.devices()),
        ...(recovery === undefined ? [] : [{ member: recoveryRef, hpkePub: recovery }]),
      ],
    });
  };

  /** True where it is ours to do now; otherwise it will be looked at again after the courtesy. */
  const isOurTurn = (name: string, isOurs: boolean): boolean => {
    if (isOurs || patient.has(name)) return true;
    courtesy ??= clock.after(COURTESY * (1 + options.chance()), () => {
      courtesy = undefined;
      patient = new Set([...patient, name]);
      look();
    });
    return false;
  };

  const look = (): void => {
    if (!options.isReady()) return;
    const { member } = options;
    for (const scope of reader.scopes().values()) {
      const name = scope.terms.scope;
      const isDue = scope.ended === 'no' && scope.closing && options.isReleased(scope);
      if (isDue && isOurTurn(name, scope.closedBy === member)) once(name, () => reveal(scope));
    }
    const epoch = `epoch-${reader.control().epoch}`;
    if (options.isFenced() && isOurTurn(epoch, options.lastRemover() === member)) once(epoch, startEpoch);
    const unsigned = reader.head().seq - lastSigned;
    if (unsigned >= CHECKPOINT_ENVELOPES) checkpoint();
    else if (unsigned > 0) {
      checkpointDue ??= clock.after(CHECKPOINT * (1 - options.chance() / 4), checkpoint);
    }
  };

  return {
    look,
    checkpoint,
    signed: (seq) => {
      lastSigned = Math.max(lastSigned, seq);
      checkpointDue?.();
      checkpointDue = undefined;
    },
    stop: () => {
      checkpointDue?.();
      courtesy?.();
    },
  };
};
