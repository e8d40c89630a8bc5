// The uploaders of all rounds and ballots that are open now and have this device on their roster.
import { bytesToHex } from '../basics/hex.ts';
import type { Bytes } from '../basics/bytes.ts';
import type { ClientFrame } from '../envelope/client-frame.ts';
import type { Clock } from './ports.ts';
import type { Reader } from './reader.ts';
import type { Scope, Scopes } from './scopes.ts';
import { createUploader, type Filling, type Uploader } from './uploader.ts';

export interface UploadsOptions {
  readonly reader: Reader;
  readonly member: Bytes;
  readonly clock: Clock;
  readonly chance: () => number;
  readonly send: (frame: ClientFrame) => boolean;
  readonly listener: { filling(scope: string): Filling; lastUpload(scope: string): void };
}

export interface Uploads {
  follow(scopes: Scopes): void;
  closing(scope: string): void;
  timing(tick: number, window: number): void;
  /** Uploads at once everywhere: after a reconnect, or while the page is being hidden. */
  resume(): void;
  capsOf(scope: string): ReadonlyMap<string, Bytes>;
  stop(): void;
}

export const createUploads = (options: UploadsOptions): Uploads => {
  const uploaders = new Map<string, { readonly uploader: Uploader; isClosing: boolean }>();
  const caps = new Map<string, ReadonlyMap<string, Bytes>>();
  let tick = 10_000;
  let window = 4000;

  const start = (id: string, scope: Scope): void => {
    const keys = options.reader.keysOf(scope.epoch);
    if (keys === undefined) return;
    const uploader = createUploader({
      ...options,
      scope,
      keys,
      tick,
      window,
      filling: () => options.listener.filling(id),
      onLast: () => options.listener.lastUpload(id),
    });
    uploaders.set(id, { uploader, isClosing: false });
  };

  const end = (id: string): void => {
    const ended = uploaders.get(id);
    if (ended === undefined) return;
    ended.uploader.stop();
    uploaders.delete(id);
  };

  const follow = (scopes: Scopes): void => {
    const me = bytesToHex(options.member);
    for (const [id, scope] of scopes) {
      // Slots in the log mean that it was released: nothing more is taken.
      const isOver = scope.ended !== 'no' || scope.entries.length > 0;
      const known = uploaders.get(id);
      if (isOver) end(id);
      else if (known === undefined && scope.terms.roster.some((each) => each.member === me)) start(id, scope);
      const running = uploaders.get(id);
      if (running !== undefined && scope.closing && !running.isClosing) {
        running.isClosing = true;
        running.uploader.closing();
      }
      if (running !== undefined) caps.set(id, running.uploader.caps());
    }
  };

  return {
    follow,
    closing: (id) => uploaders.get(id)?.uploader.closing(),
    timing: (newTick, newWindow) => {
      tick = newTick;
      window = newWindow;
    },
    resume: () => {
      for (const { uploader } of uploaders.values()) uploader.upload();
    },
    capsOf: (id) => caps.get(id) ?? new Map<string, Bytes>(),
    stop: () => {
      for (const id of uploaders.keys()) end(id);
    },
  };
};
