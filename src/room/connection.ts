// One socket at a time to one room: says hello, hands on frames, comes back after a break.
import type { Bytes } from '../basics/bytes.ts';
import { closeCode } from '../envelope/address.ts';
import { clientFrameToBytes, type ClientFrame } from '../envelope/client-frame.ts';
import { parseServerFrame, type ServerFrame } from '../envelope/server-frame.ts';
import type { Clock, OpenSocket, Socket } from './ports.ts';

export type Line =
  | { readonly type: 'connecting' }
  | { readonly type: 'online' }
  | { readonly type: 'offline'; readonly tries: number; readonly blocked: boolean }
  | { readonly type: 'ended'; readonly why: 'unknown-device' | 'removed' | 'expired' };

export interface ConnectionOptions {
  readonly path: string;
  readonly openSocket: OpenSocket;
  readonly clock: Clock;
  /** 0 ≤ chance < 1; spreads the return of many devices. */
  readonly chance: () => number;
  readonly bearer: Bytes;
  /** Newest position held; asked at every hello. */
  readonly position: () => number;
  readonly onFrame: (frame: ServerFrame) => void;
  readonly onLine: (line: Line) => void;
  /** Nothing was heard for a while: asks the relay something that it answers. */
  readonly probe: () => void;
}

export interface Connection {
  /** False where no welcome came yet: the caller keeps what it wanted to send. */
  send(frame: ClientFrame): boolean;
  /** The relay greeted us: from now on frames go out. */
  welcomed(): void;
  /** Something hints that the line may be dead or back (page shown again, network back). */
  nudge(): void;
  close(): void;
}

const FIRST_WAIT = 400;
const LONGEST_WAIT = 15_000;
/** So much silence is normal only where no host is online: the line is tried. */
const SILENCE = 25_000;
/** So long an answer may take. */
const ANSWER = 5000;
const BLOCKED_AFTER = 3;

const endings: ReadonlyMap<number, 'unknown-device' | 'removed' | 'expired'> = new Map([
  [closeCode.unknownToken, 'unknown-device'],
  [closeCode.removed, 'removed'],
  [closeCode.noRoom, 'expired'],
  [closeCode.expired, 'expired'],
]);

/** Opens at once and keeps trying until `close` or an ending that waiting cannot mend. */
export const connect = (options: ConnectionOptions): Connection => {
  const { clock } = options;
  let socket: Socket | undefined;
  let isWelcome = false;
  let isClosed = false;
  let everOpened = false;
  let tries = 0;
  let lastHeard = 0;
  let callOff: (() => void) | undefined;

  const later = (milliseconds: number, call: () => void): void => {
    callOff?.();
    callOff = clock.after(milliseconds, call);
  };

  const drop = (): void => {
    const old = socket;
    socket = undefined;
    isWelcome = false;
    if (old === undefined) return;
    old.onOpen = undefined;
    old.onMessage = undefined;
    old.onClose = undefined;
    old.close();
  };

  const comeBack = (): void => {
    drop();
    if (isClosed) return;
    tries += 1;
    options.onLine({ type: 'offline', tries, blocked: !everOpened && tries >= BLOCKED_AFTER });
    const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(tries, 10));
    later(wait * (0.5 + options.chance() / 2), start);
  };

  const watch = (): void => {
    later(SILENCE, () => (clock.now() - lastHeard >= SILENCE ? tryLine() : watch()));
  };

  /** A dead line looks like a quiet one: an answer tells them apart. */
  const tryLine = (): void => {
    const asked = clock.now();
    if (isWelcome) options.probe();
    later(ANSWER, () => (lastHeard < asked || !isWelcome ? comeBack() : watch()));
  };

  const onClose = (code: number): void => {
    const why = endings.get(code);
    if (why === undefined) return comeBack();
    drop();
    callOff?.();
    isClosed = true;
    options.onLine({ type: 'ended', why });
  };

  const onMessage = (bytes: Uint8Array): void => {
    lastHeard = clock.now();
    const frame = parseServerFrame(bytes);
    if (frame.ok) options.onFrame(frame.value);
    else comeBack();
  };

  const start = (): void => {
    if (isClosed) return;
    const opened = options.openSocket(options.path);
    socket = opened;
    lastHeard = clock.now();
    opened.onOpen = () => {
      everOpened = true;
      opened.send(clientFrameToBytes({ type: 'hello', bearer: options.bearer, after: options.position() }));
    };
    opened.onMessage = onMessage;
    opened.onClose = onClose;
    watch();
  };

  options.onLine({ type: 'connecting' });
  start();

  return {
    send: (frame) => {
      if (!isWelcome || socket === undefined) return false;
      socket.send(clientFrameToBytes(frame));
      return true;
    },
    welcomed: () => {
      isWelcome = true;
      tries = 0;
      options.onLine({ type: 'online' });
    },
    nudge: () => {
      if (isClosed) return;
      if (isWelcome) return tryLine();
      drop();
      start();
    },
    close: () => {
      isClosed = true;
      callOff?.();
      drop();
    },
  };
};
