// A newcomer at the door: raw messages, as the handshake sends them.
import { concatBytes, u32ToBytes, type Bytes } from '../basics/bytes.ts';
import { bytesToHex, hexToBytes } from '../basics/hex.ts';
import { knockToBytes } from '../envelope/client-frame.ts';
import type { ServerFrame } from '../envelope/server-frame.ts';
import { freshBytes } from './envelopes.fixture.ts';
import {
  hashHex,
  newIdentity,
  settle,
  type TestDevice,
  type TestIdentity,
  type TestWorld,
} from './room.fixture.ts';

export interface TestNewcomer {
  readonly identity: TestIdentity;
  readonly messages: Bytes[];
  closed(): number | undefined;
  say(bytes: Uint8Array): Promise<void>;
  leave(): Promise<void>;
}

export interface KnockParts {
  readonly token?: Bytes;
  readonly locator?: number;
  readonly identity?: TestIdentity;
  readonly address?: string;
}

/** Knocks by link (a token) or by code (a locator). */
export const knockAt = async (world: TestWorld, parts: KnockParts): Promise<TestNewcomer> => {
  const { token = new Uint8Array(32), locator, identity = newIdentity(), address = '192.0.2.7' } = parts;
  const messages: Bytes[] = [];
  let code: number | undefined;
  const link = {
    send: (bytes: Bytes) => void messages.push(bytes),
    close: (closed: number) => {
      code ??= closed;
    },
    unsent: () => 0,
  };
  const events = world.relay.openDoor(locator === undefined ? world.id : undefined, link, address);
  const say = async (bytes: Uint8Array): Promise<void> => {
    events.receive(bytes);
    await settle();
  };
  const message = concatBytes(Uint8Array.of(1), u32ToBytes(locator ?? 0), freshBytes(32));
  const bearerHash = hexToBytes(identity.bearerHash) ?? new Uint8Array();
  await say(knockToBytes({ bearerHash, inviteToken: token, message }));
  return {
    identity,
    messages,
    closed: () => code,
    say,
    leave: async () => {
      events.closed();
      await settle();
    },
  };
};

type KnockFrame = Extract<ServerFrame, { type: 'knock' }>;

export const knocksAt = (host: TestDevice): readonly KnockFrame[] =>
  host.frames.filter((frame): frame is KnockFrame => frame.type === 'knock');

/** The host's answer to its newest knock. */
export const answerKnock = (host: TestDevice, last = false, message = freshBytes(80)): Promise<void> =>
  host.send({ type: 'answer-knock', knock: knocksAt(host).at(-1)?.knock ?? 0, last, message });

const minute = 60_000;

/** A link of an hour for ten, unless told otherwise. */
export const createLink = async (host: TestDevice, parts: object = {}) => {
  const [invite, token] = [bytesToHex(freshBytes(16)), freshBytes(32)];
  const request = {
    kind: 'link',
    tokenHash: hashHex(token),
    lifetime: 60 * minute,
    uses: 10,
    ...parts,
  } as const;
  const answer = await host.request({ type: 'create-invite', invite, ...request });
  return { invite, token, answer };
};

/** A code of ten minutes for ten; locator -1 where it was refused. */
export const createCode = async (host: TestDevice, parts: object = {}) => {
  const invite = bytesToHex(freshBytes(16));
  const request = { kind: 'code', lifetime: 10 * minute, uses: 10, ...parts } as const;
  const answer = await host.request({ type: 'create-invite', invite, ...request });
  return { invite, locator: answer?.type === 'done' ? (answer.locator ?? -1) : -1, answer };
};
