// What a room needs from its device. Implemented by vault (IndexedDB, memory) and by tests.
import type { DeviceKeys } from '../sealed/device-keys.ts';

export type Shelf = 'rooms' | 'outbox' | 'drafts' | 'notes' | 'reports' | 'settings';

/** Small encrypted records; values are plain JSON data. `put` resolves once it is durable. */
export interface DeviceStore {
  /** `memory`: nothing survives closing the window. */
  readonly kind: 'kept' | 'memory';
  get(shelf: Shelf, key: string): Promise<unknown>;
  put(shelf: Shelf, key: string, value: unknown): Promise<void>;
  remove(shelf: Shelf, key: string): Promise<void>;
  /** All records whose key begins with `prefix`, in key order. */
  list(shelf: Shelf, prefix: string): Promise<readonly { readonly key: string; readonly value: unknown }[]>;
  /** Key pairs are kept as the platform's own, not extractable where it can. */
  getKeys(key: string): Promise<DeviceKeys | undefined>;
  putKeys(key: string, keys: DeviceKeys): Promise<void>;
  removeKeys(key: string): Promise<void>;
}

/** A WebSocket, as far as a room uses one: binary frames only. */
export interface Socket {
  send(bytes: Uint8Array): void;
  close(): void;
  onOpen: (() => void) | undefined;
  onMessage: ((bytes: Uint8Array) => void) | undefined;
  onClose: ((code: number) => void) | undefined;
}

export type OpenSocket = (path: string) => Socket;

/** Time as this device counts it: milliseconds, only ever compared with itself. */
export interface Clock {
  now(): number;
  /** Calls once after `milliseconds`; returns how to call it off. */
  after(milliseconds: number, call: () => void): () => void;
}

/** One HTTP request to the relay, without credentials; rejects where no answer came. */
export type Ask = (
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  body?: unknown,
) => Promise<{ readonly status: number; readonly body: unknown }>;
