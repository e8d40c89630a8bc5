// Where rooms are kept. The relay decides; a storage keeps bytes and knows nothing of rules.
import type { Bytes } from '../basics/bytes.ts';
import type { Result } from '../basics/result.ts';

/** `full`: no room on the disk. `failed`: anything else. In both cases nothing of the call was kept. */
export type StorageFault = { readonly type: 'full' } | { readonly type: 'failed' };

export type Stored<T> = Promise<Result<T, StorageFault>>;

export interface RoomWrite {
  /** 16 bytes, hexadecimal. */
  readonly room: string;
  /** Everything but the log (record.ts), and the day on which the room is erased. Makes a new room. */
  readonly record?: { readonly text: string; readonly expires: number };
  /** New entries in a row (envelope/entry.ts), positions following on what is there. */
  readonly entries: Bytes;
  /** Positions whose bytes are overwritten: nothing of the old bytes stays in any file. */
  readonly replaced: readonly { readonly seq: number; readonly entry: Bytes }[];
}

export interface LoadedRoom {
  readonly record: string;
  /** 16 bytes for each position from 1 on. */
  readonly envIds: Bytes;
  /** Positions that hold a tombstone, ascending. */
  readonly tombstones: readonly number[];
  /** Size of all entries. */
  readonly bytes: number;
}

export interface RoomStorage {
  load(room: string): Stored<LoadedRoom | undefined>;
  /** Entries after a position, in a row, about `most` bytes of them but at least one if there is any. */
  read(room: string, after: number, most: number): Stored<Bytes>;
  /** Positions of sealed slots (class 3) whose header ends in these 8 bytes. */
  slotsByAuthor(room: string, author: Bytes): Stored<readonly number[]>;
  /** All writes durable, or none of them. Calls are carried out in the order in which they came. */
  commit(writes: readonly RoomWrite[]): Stored<void>;
  /** Removes rooms so that no byte of them stays in any file. */
  erase(rooms: readonly string[]): Stored<void>;
  /** Rooms whose day has come by `day`. */
  expired(day: number): Stored<readonly string[]>;
  close(): Promise<void>;
}
