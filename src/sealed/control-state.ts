// What a device knows of a room's hosts from the control events it has verified so far. Plain data.
import type { Bytes } from '../basics/bytes.ts';
import { bytesToHex } from '../basics/hex.ts';
import type { HostChain } from './host-chain.ts';
import type { RoomIdentity } from './root.ts';

/** Where a host's own chain continues: the next number and the hash of what it signed last. */
export interface ChainPlace {
  readonly n: number;
  /** 32 bytes; zero at n = 0. */
  readonly prev: Bytes;
}

export interface KnownHost {
  /** memberRef, 8 bytes. */
  readonly member: Bytes;
  /** Ends in this host's keys; goes into its offers to newcomers. */
  readonly chain: HostChain;
  readonly edPub: Bytes;
  readonly place: ChainPlace;
  /** After `host.drop`: its events are refused. */
  readonly dropped: boolean;
}

export interface ControlState {
  readonly identity: RoomIdentity;
  /** The epoch in force; 0 before the room's first envelope. Envelopes of any other epoch are refused. */
  readonly epoch: number;
  /** By memberRef in hexadecimal. */
  readonly hosts: ReadonlyMap<string, KnownHost>;
  /** X25519, 32 bytes: every epoch is wrapped for it as well. */
  readonly recoveryPub?: Bytes;
}

export const emptyPlace: ChainPlace = { n: 0, prev: new Uint8Array(32) };

/** Before the first envelope: only the identity is known, from the link or the offer. */
export const startControl = (identity: RoomIdentity): ControlState => ({
  identity,
  epoch: 0,
  hosts: new Map(),
});

/** The host with this memberRef, unless it was dropped. */
export const hostOf = (state: ControlState, member: Bytes): KnownHost | undefined => {
  const host = state.hosts.get(bytesToHex(member));
  return host?.dropped === false ? host : undefined;
};

/** Where this device signs next; the start of a chain where it has not signed yet. */
export const chainPlace = (state: ControlState, member: Bytes): ChainPlace =>
  state.hosts.get(bytesToHex(member))?.place ?? emptyPlace;
