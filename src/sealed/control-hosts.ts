// How hosts come and go: by root's delegation (the founder, or a device that recovered), by a link of a
// current host, and out by host.drop. A dropped host cannot bring itself back with an old delegation.
import { equalBytes, type Bytes } from '../basics/bytes.ts';
import { bytesToHex, hexToBytes } from '../basics/hex.ts';
import { err, ok, type Result } from '../basics/result.ts';
import type { ControlEvent, EventOf } from './control-event.ts';
import { emptyPlace, type ControlState, type KnownHost } from './control-state.ts';
import { MAX_LINKS, verifyDelegation, verifyLink, type Vouched } from './host-chain.ts';

export type HostFault = { type: 'bad-link' } | { type: 'chain-too-long' } | { type: 'host-known' };

const bytesOf = (hex: string): Bytes => {
  const bytes = hexToBytes(hex);
  // The parser has checked every hexadecimal field.
  if (bytes === undefined) throw new Error('Not hexadecimal');
  return bytes;
};

const vouchedOf = (event: { edPub: string; hpkePub: string; sig: string }): Vouched => ({
  edPub: bytesOf(event.edPub),
  hpkePub: bytesOf(event.hpkePub),
  sig: bytesOf(event.sig),
});

const isKeyKnown = (state: ControlState, edPub: Bytes): boolean =>
  [...state.hosts.values()].some((host) => equalBytes(host.edPub, edPub));

/** The host that an event introduces by itself, with root's delegation: the founder, or after a recovery. */
export const introduces = async (
  state: ControlState,
  author: Bytes,
  event: ControlEvent,
): Promise<KnownHost | undefined> => {
  const delegation = selfDelegation(state, author, event);
  if (delegation === undefined || isKeyKnown(state, delegation.edPub)) return undefined;
  if (state.hosts.has(bytesToHex(author))) return undefined;
  const { room, rootPub } = state.identity;
  if (!(await verifyDelegation(room, rootPub, delegation))) return undefined;
  return {
    member: author,
    chain: { delegation, links: [] },
    edPub: delegation.edPub,
    place: emptyPlace,
    dropped: false,
  };
};

const selfDelegation = (state: ControlState, author: Bytes, event: ControlEvent): Vouched | undefined => {
  if (event.type === 'epoch.start' && state.epoch === 0 && event.founding !== undefined) {
    return vouchedOf(event.founding);
  }
  return event.type === 'host.add' && event.memberRef === bytesToHex(author) ? vouchedOf(event) : undefined;
};

/** What a verified event changes about epoch and hosts. */
export const applyHostEvent = async (
  state: ControlState,
  by: KnownHost,
  event: ControlEvent,
): Promise<Result<ControlState, HostFault>> => {
  switch (event.type) {
    case 'epoch.start': {
      const recovery = event.founding?.recoveryPub;
      const started = { ...state, epoch: event.epoch };
      return ok(recovery === undefined ? started : { ...started, recoveryPub: bytesOf(recovery) });
    }
    case 'host.add':
      return event.memberRef === bytesToHex(by.member) ? ok(state) : addHost(state, by, event);
    // Whoever is out of the room steers it no longer.
    case 'member.removed':
    case 'host.drop': {
      const host = state.hosts.get(event.memberRef);
      if (host === undefined) return ok(state);
      return ok({ ...state, hosts: new Map(state.hosts).set(event.memberRef, { ...host, dropped: true }) });
    }
    default:
      return ok(state);
  }
};

const addHost = async (
  state: ControlState,
  by: KnownHost,
  event: EventOf<'host.add'>,
): Promise<Result<ControlState, HostFault>> => {
  const link = vouchedOf(event);
  if (!(await verifyLink(state.identity.room, by.edPub, link))) return err({ type: 'bad-link' });
  if (by.chain.links.length >= MAX_LINKS) return err({ type: 'chain-too-long' });
  const before = state.hosts.get(event.memberRef);
  const isSame = before !== undefined && equalBytes(before.edPub, link.edPub);
  if (!isSame && isKeyKnown(state, link.edPub)) return err({ type: 'host-known' });
  const host: KnownHost = {
    member: bytesOf(event.memberRef),
    chain: { delegation: by.chain.delegation, links: [...by.chain.links, link] },
    edPub: link.edPub,
    place: isSame ? before.place : emptyPlace,
    dropped: false,
  };
  return ok({ ...state, hosts: new Map(state.hosts).set(event.memberRef, host) });
};
