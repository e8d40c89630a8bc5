// The uploaders of all rounds and ballots that are open now and have this device on their roster.
import { bytesToHex } from '../basics/hex.ts';
import type { Bytes } from '../basics/bytes.ts';
import type { ClientFrame } from '../envelope/client-frame.ts';
import type { KeptCaps } from './kept-caps.ts';
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
  readonly caps: KeptCaps;
  readonly listener: { filling(scope: string): Filling; lastUpload(scope: string): void };
}

export interface Uploads {
  follow(scopes: Scopes): void;
  closing(scope: string): void;
  timing(tick: number, window: number): void;
  /** Uploads at once everywhere: after a reconnect, or while the page is being hidden. */
  resume(): void;
  stop(): void;
}

export const createUploads = (options: UploadsOptions): Uploads => {
  const uploaders = new Map<string, { readonly uploader: Uploader; isClosing: boolean }>();
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
      caps: options.caps.of(id),
      keepCaps: (caps) => options.caps.put(id, caps),
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
      if (scope.ended !== 'no') options.caps.forget(id);
      if (isOver) end(id);
      else if (known === undefined && scope.terms.roster.some((each) => each.member === me)) start(id, scope);
      const running = uploaders.get(id);
      if (running !== undefined && scope.closing && !running.isClosing) {
        running.isClosing = true;
        running.uploader.closing();
      }
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
    stop: () => {
      for (const id of uploaders.keys()) end(id);
    },
  };
};
