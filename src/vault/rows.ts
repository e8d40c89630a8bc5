// What a vault is kept in: rows of sealed bytes under names that say nothing. Two adapters: IndexedDB and memory.
import type { Bytes } from '../basics/bytes.ts';
import type { Shelf } from '../room/ports.ts';
import type { Keyring } from './keyring.ts';

export type RowShelf = Shelf | 'keys';

const recordShelves: readonly Shelf[] = ['rooms', 'outbox', 'drafts', 'notes', 'reports', 'settings'];
export const rowShelves: readonly RowShelf[] = [...recordShelves, 'keys'];

export interface Place {
  readonly shelf: RowShelf;
  /** HMAC of shelf and key, 64 hexadecimal characters. */
  readonly name: string;
}

/** Keys that the platform keeps itself and never shows. */
export interface PlatformKeys {
  readonly agreement?: { readonly publicKey: CryptoKey; readonly privateKey: CryptoKey };
  readonly signing?: { readonly privateKey: CryptoKey };
}

export interface Row extends Place {
  readonly sealed: Bytes;
  readonly platform?: PlatformKeys;
}

/** A row as it came back: anything may have happened to it. */
export interface StoredRow extends Place {
  readonly sealed: unknown;
  readonly platform?: unknown;
}

/** One open connection. Rejects with the platform's own errors; each call is done whole or not at all. */
export interface Rows {
  readonly keyring: Keyring;
  read(place: Place): Promise<StoredRow | undefined>;
  readAll(shelf: RowShelf): Promise<readonly StoredRow[]>;
  /** Resolves once it is durable. */
  write(row: Row): Promise<void>;
  remove(places: readonly Place[]): Promise<void>;
  close(): void;
}

export interface RowSource {
  readonly kind: 'kept' | 'memory';
  open(): Promise<Rows>;
  /** Leaves nothing, the keyring neither. The next open starts afresh. */
  erase(): Promise<void>;
}
