// Whether a control event counts: signed by a host, next in that host's own chain, about the same log as ours.
// Pure but for WebCrypto: state in, state out. A refused event changes nothing.
import { isZero, type Bytes } from '../basics/bytes.ts';
import { bytesToHex } from '../basics/hex.ts';
import { err, ok, type Result } from '../basics/result.ts';
import { envelopeClass } from '../envelope/sizes.ts';
import { parseControlBody, type ControlBody, type SignedControl } from './control-body.ts';
import { applyHostEvent, introduces, type HostFault } from './control-hosts.ts';
import { hostOf, type ControlState, type KnownHost } from './control-state.ts';
import { sha256 } from './digest.ts';
import type { EpochKeys } from './epoch.ts';
import type { HashAt } from './log.ts';
import type { Opened } from './seal.ts';
import { verifySignature } from './signing.ts';

export type ControlFault =
  | HostFault
  | { type: 'bad-body' }
  | { type: 'wrong-author' }
  | { type: 'unknown-host' }
  | { type: 'bad-signature' }
  /** A control event of this host is missing. */
  | { type: 'chain-gap'; expected: number; found: number }
  /** This host signed two different things in one place, or an old one was delivered again. */
  | { type: 'chain-fork'; n: number }
  /** This record differs from the host's. */
  | { type: 'wrong-log-hash'; at: number }
  | { type: 'wrong-epoch' }
  | { type: 'wrong-commit' }
  | { type: 'wrong-wraps' };

export interface VerifiedControl {
  readonly state: ControlState;
  readonly control: ControlBody;
}

/**
 * Verifies an opened control envelope at position `seq`. `hashAt` answers for every position before it,
 * 0 included. Call in log order.
 */
export const verifyControl = async (
  state: ControlState,
  keys: EpochKeys,
  opened: Opened,
  seq: number,
  hashAt: HashAt,
): Promise<Result<VerifiedControl, ControlFault>> => {
  const { header } = opened;
  if (header.kind !== envelopeClass.control || !isZero(header.scope)) return err({ type: 'bad-body' });
  const parsed = parseControlBody(header, opened.body);
  if (!parsed.ok) return parsed;
  const { control } = parsed.value;
  if (control.by !== bytesToHex(header.author)) return err({ type: 'wrong-author' });
  const host = hostOf(state, header.author) ?? (await introduces(state, header.author, control.event));
  if (host === undefined) return err({ type: 'unknown-host' });
  if (!(await verifySignature(host.edPub, parsed.value.signature, parsed.value.signedText))) {
    return err({ type: 'bad-signature' });
  }
  const fault = chainFault(host, control) ?? logFault(control, seq, hashAt);
  if (fault !== undefined) return err(fault);
  const epochProblem = epochFault(state, keys, opened, control);
  if (epochProblem !== undefined) return err(epochProblem);
  return applied(state, moved(host, parsed.value), control);
};

const moved = (host: KnownHost, signed: SignedControl): KnownHost => ({
  ...host,
  place: { n: signed.control.n + 1, prev: sha256(signed.signedText) },
});

const chainFault = (host: KnownHost, control: ControlBody): ControlFault | undefined => {
  const expected = host.place.n;
  if (control.n > expected) return { type: 'chain-gap', expected, found: control.n };
  if (control.n < expected || control.prev !== bytesToHex(host.place.prev)) {
    return { type: 'chain-fork', n: control.n };
  }
  return undefined;
};

const logFault = (control: ControlBody, seq: number, hashAt: HashAt): ControlFault | undefined => {
  const [at, hash] = control.at;
  const ours: Bytes | undefined = at < seq ? hashAt(at) : undefined;
  return ours !== undefined && bytesToHex(ours) === hash ? undefined : { type: 'wrong-log-hash', at };
};

const epochFault = (
  state: ControlState,
  keys: EpochKeys,
  opened: Opened,
  { event }: ControlBody,
): ControlFault | undefined => {
  const { header } = opened;
  if (event.type !== 'epoch.start') {
    if (header.epoch !== state.epoch) return { type: 'wrong-epoch' };
    return opened.wraps.length === 2 ? undefined : { type: 'wrong-wraps' };
  }
  const isNext = header.epoch === state.epoch + 1 && event.epoch === header.epoch;
  const isWhole = (event.epoch === 1) === (event.previous === undefined);
  if (!isNext || !isWhole || (event.epoch > 1 && event.founding !== undefined)) {
    return { type: 'wrong-epoch' };
  }
  if (event.commit !== bytesToHex(keys.commit)) return { type: 'wrong-commit' };
  return event.wraps === bytesToHex(sha256(opened.wraps)) ? undefined : { type: 'wrong-wraps' };
};

const applied = async (
  state: ControlState,
  host: KnownHost,
  control: ControlBody,
): Promise<Result<VerifiedControl, ControlFault>> => {
  const withHost: ControlState = { ...state, hosts: new Map(state.hosts).set(control.by, host) };
  const next = await applyHostEvent(withHost, host, control.event);
  return next.ok ? ok({ state: next.value, control }) : next;
};
