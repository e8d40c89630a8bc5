// The mutable heart of one reader, shared by the files that follow controls and posts.
import type { Bytes } from '../basics/bytes.ts';
import type { ControlState } from '../sealed/control-state.ts';
import type { DeviceKeys } from '../sealed/device-keys.ts';
import type { EpochKeys, EpochSecret } from '../sealed/epoch.ts';
import type { RoomIdentity } from '../sealed/root.ts';
import type { Doubt, RoomEvent } from './room-event.ts';
import type { Scopes } from './scopes.ts';

export interface ReaderOptions {
  readonly identity: RoomIdentity;
  readonly member: Bytes;
  readonly keys: DeviceKeys;
  readonly secrets: readonly EpochSecret[];
  /** The highest place verified earlier. */
  readonly mark: { readonly seq: number; readonly hash: Bytes };
  readonly emit: (event: RoomEvent) => void;
  readonly doubt: (doubt: Doubt) => void;
}

/** Mutable heart of one reader; `read-control.ts` and `read-post.ts` work on it. */
export interface Reading {
  control: ControlState;
  scopes: Scopes;
  /** personRef → memberRef of the device that added them and alone may write for them. */
  readonly people: Map<string, string>;
  readonly options: ReaderOptions;
  readonly hashAt: (seq: number) => Bytes | undefined;
  readonly keysOf: (epoch: number) => EpochKeys | undefined;
}
