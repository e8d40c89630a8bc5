// One device's side of a sealed room: what it tells and what can be asked of it.
import type { Bytes } from '../basics/bytes.ts';
import type { Command } from '../envelope/command.ts';
import type { Answer, Request } from '../envelope/request.ts';
import type { ControlEvent } from '../sealed/control-event.ts';
import { type ControlState } from '../sealed/control-state.ts';
import type { DeviceKeys } from '../sealed/device-keys.ts';
import type { EpochStart } from '../sealed/epoch-start.ts';
import type { LogHead } from '../sealed/log.ts';
import type { SignalBody } from '../sealed/signal-body.ts';
import { type Line } from './connection.ts';
import { type Devices } from './devices.ts';
import { type Doorkeeping, type Waiting } from './doorkeeping.ts';
import { type Invite, type Membership } from './membership.ts';
import type { Clock, DeviceStore, OpenSocket } from './ports.ts';
import type { Doubt, RoomEvent } from './room-event.ts';
import type { Scopes } from './scopes.ts';
import type { Filling } from './uploader.ts';
import { type Delivery } from './writer.ts';

export interface RoomListener {
  event(event: RoomEvent): void;
  doubt(doubt: Doubt): void;
  line(line: Line): void;
  /** From a host device, or (only on host devices) from a member's. */
  signal(from: string, signal: SignalBody): void;
  /** What this device puts into a scope, asked at every upload. */
  filling(scope: string): Filling;
  /** The last upload of a scope goes out: later text stays out of it. */
  lastUpload(scope: string): void;
  /** Cards of this device among those revealed, with what lets it take unnamed ones back (16 bytes). */
  ownCards(scope: string, caps: ReadonlyMap<string, Bytes>): void;
  lobby(waiting: readonly Waiting[]): void;
  admitted(invite: Invite): void;
  badProof(invite: Invite): void;
  inviteEnded(invite: string, reason: 'burnt' | 'used' | 'expired'): void;
  /** Something that will never be taken by the relay. */
  lost(event: unknown): void;
  /** State that screens show may have changed. */
  changed(): void;
}

export interface RoomOptions {
  readonly membership: Membership;
  readonly keys: DeviceKeys;
  readonly store: DeviceStore;
  readonly openSocket: OpenSocket;
  readonly clock: Clock;
  readonly chance: () => number;
  readonly comesInAtOnce: (invite: Invite) => boolean;
  readonly listener: RoomListener;
}

export interface Room {
  /** Connects; from now on the listener is called. */
  start(): void;
  readonly membership: () => Membership;
  update(change: Partial<Membership>): Promise<void>;
  readonly control: () => ControlState;
  readonly head: () => LogHead;
  readonly scopes: () => Scopes;
  readonly devices: () => Devices;
  /** memberRefs with a socket open; known to hosts. */
  readonly online: () => readonly string[];
  /** Milliseconds since the relay first told who is online on this line; undefined before that. */
  readonly presenceAge: () => number | undefined;
  readonly isHost: () => boolean;
  /** Everything the relay had at the last welcome is read. */
  readonly isSynced: () => boolean;
  readonly pending: () => number;
  /** A control event of this device, perhaps of an earlier window, waits for its place in the log. */
  readonly isSigning: () => boolean;
  readonly isDoorClosed: () => boolean;
  /** How often the relay greeted this window: it may have restarted in between. */
  readonly welcomes: () => number;
  /** Position at which a member was removed or a host dropped last; 0 for never. Invitations from before it end. */
  readonly excludedAt: () => number;
  /** Milliseconds between two uploads and signals, from the relay. */
  readonly tick: () => number;
  readonly doorkeeping: Doorkeeping;
  post(event: unknown): Promise<string | undefined>;
  /** For one member's eyes (memberRef). */
  postTo(to: string, event: unknown): Promise<string | undefined>;
  sign(event: ControlEvent, command?: Command): Promise<Delivery>;
  startEpoch(start: EpochStart): Promise<Delivery>;
  request(request: Request): Promise<Answer>;
  signal(body: SignalBody): Promise<void>;
  positionOf(id: string): number | undefined;
  /** The page is hidden or shown, the network came or went. */
  uploadNow(): void;
  nudge(): void;
  close(): void;
}
