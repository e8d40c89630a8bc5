// What the relay needs from its surroundings. Implemented by the server and by tests.
import type { Bytes } from '../basics/bytes.ts';

/** Milliseconds since 1970. Only whole days of it are ever stored. */
export interface Clock {
  now(): number;
  /** Milliseconds since some moment, by a clock that nobody can set. */
  elapsed(): number;
  /** Calls once after `milliseconds`; returns how to call it off. */
  after(milliseconds: number, call: () => void): () => void;
}

/** One socket, of a member or of a newcomer at the door. Binary messages only. */
export interface Link {
  send(frame: Bytes): void;
  close(code: number): void;
  /** Bytes handed over that the other side has not taken yet. */
  unsent(): number;
}

/** What the server tells of one socket. */
export interface LinkEvents {
  receive(bytes: Uint8Array): void;
  closed(): void;
}

export interface Surroundings {
  readonly clock: Clock;
  readonly sha256: (bytes: Uint8Array) => Bytes;
  /** Unpredictable bytes. */
  readonly random: (length: number) => Bytes;
  /** Ed25519: whether `signature` (64 bytes) over `message` is by `publicKey` (32 bytes). */
  readonly verify: (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean;
}
