// The plain HTTP side of rooms: creation, note, unnamed withdrawal, recovery. Parse, ask the relay, answer.
import { timingSafeEqual } from 'node:crypto';
import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import * as v from 'valibot';
import { textToBytes } from '../basics/bytes.ts';
import { paths } from '../envelope/address.ts';
import {
  noteRequestSchema,
  recoverySchema,
  roomSchema,
  withdrawalSchema,
  type Settings,
} from '../envelope/creation.ts';
import { hexOf } from '../envelope/command.ts';
import { standardLimits } from '../relay/limits.ts';
import type { CreateFault, Relay } from '../relay/relay.ts';
import type { Config } from './config.ts';
import { problem } from './problem.ts';

export type AddressOf = (context: Context) => string;

const MOST_BODY = 4096;
/** Seconds after which a network that made many rooms may make one more, at the latest. */
const ROOM_WAIT = Math.ceil(1 / standardLimits.rooms.perSecond);
const roomId = hexOf(16);

const bodyOf = async <S extends v.GenericSchema>(
  context: Context,
  schema: S,
): Promise<v.InferOutput<S> | undefined> => {
  try {
    const parsed = v.safeParse(schema, await context.req.json());
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
};

const isSameText = (left: string, right: string): boolean => {
  const [first, second] = [textToBytes(left), textToBytes(right)];
  return first.length === second.length && timingSafeEqual(first, second);
};

const createStatus: Readonly<Record<CreateFault, 400 | 409 | 503>> = {
  'wrong-room': 400,
  retention: 400,
  taken: 409,
  storage: 503,
};

const createRoom = (relay: Relay, config: Config, addressOf: AddressOf) => async (context: Context) => {
  const creation = await bodyOf(context, roomSchema);
  if (creation === undefined) return problem(context, 400, 'malformed');
  const address = addressOf(context);
  if (relay.addresses.isBlocked(address)) return problem(context, 429, 'rate');
  const { creationCode } = config;
  // Whoever holds the code is known to the organisation, and a training day may open fifty rooms at once.
  if (creationCode === undefined && !relay.addresses.mayMakeRoom(address)) {
    context.header('Retry-After', String(ROOM_WAIT));
    return problem(context, 429, 'rate');
  }
  if (creationCode !== undefined && !isSameText(creation.creationCode ?? '', creationCode)) {
    if (creation.creationCode !== undefined) relay.addresses.failed(address);
    return problem(context, 403, 'creation-code');
  }
  const created = await relay.create(creation);
  return created.ok ? context.json({}, 201) : problem(context, createStatus[created.error], created.error);
};

const readNote = (relay: Relay, addressOf: AddressOf) => async (context: Context) => {
  const request = await bodyOf(context, noteRequestSchema);
  if (request === undefined) return problem(context, 400, 'malformed');
  const note = await relay.note(context.req.param('room') ?? '', request.inviteToken, addressOf(context));
  if (note.ok) return context.json(note.value);
  return note.error === 'blocked' ? problem(context, 429, 'rate') : problem(context, 404, 'not-found');
};

const withdraw = (relay: Relay) => async (context: Context) => {
  const withdrawal = await bodyOf(context, withdrawalSchema);
  if (withdrawal === undefined) return problem(context, 400, 'malformed');
  const result = await relay.withdraw(context.req.param('room') ?? '', withdrawal.cap);
  if (result === 'done') return context.body(null, 204);
  return result === 'storage' ? problem(context, 503, 'storage') : problem(context, 404, 'not-found');
};

const startRecovery = (relay: Relay) => async (context: Context) => {
  const challenge = await relay.startRecovery(context.req.param('room') ?? '');
  return challenge === undefined ? problem(context, 404, 'not-found') : context.json({ challenge });
};

const recover = (relay: Relay, addressOf: AddressOf) => async (context: Context) => {
  const recovery = await bodyOf(context, recoverySchema);
  if (recovery === undefined) return problem(context, 400, 'malformed');
  const address = addressOf(context);
  if (relay.addresses.isBlocked(address)) return problem(context, 429, 'rate');
  const result = await relay.recover(context.req.param('room') ?? '', recovery);
  if (result === 'done') return context.body(null, 204);
  if (result === 'storage') return problem(context, 503, 'storage');
  relay.addresses.failed(address);
  return problem(context, 403, 'signature');
};

/** All routes under /v1. */
export const createApi = (relay: Relay, config: Config, addressOf: AddressOf): Hono => {
  const api = new Hono();
  const settings: Settings = {
    roomCreation: config.creationCode === undefined ? 'open' : 'code',
    retentionDays: config.retentionDays,
    maxRetentionDays: config.maxRetentionDays,
    ...(config.publicUrl === undefined ? {} : { publicUrl: config.publicUrl }),
  };
  api.use(
    '/v1/*',
    bodyLimit({ maxSize: MOST_BODY, onError: (context) => problem(context, 413, 'too-large') }),
    async (context, next) => {
      await next();
      context.header('Cache-Control', 'no-store');
    },
  );
  api.use('/v1/rooms/:room/*', async (context, next) => {
    if (!v.is(roomId, context.req.param('room'))) return problem(context, 404, 'not-found');
    return next();
  });
  api.get(paths.settings, (context) => context.json(settings));
  api.post(paths.rooms, createRoom(relay, config, addressOf));
  api.post(paths.note(':room'), readNote(relay, addressOf));
  api.post(paths.withdrawals(':room'), withdraw(relay));
  api.post(paths.recoveries(':room'), startRecovery(relay));
  api.put(paths.recoveries(':room'), recover(relay, addressOf));
  return api;
};
