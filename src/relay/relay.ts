// All rooms of one server: which are in memory, who knocks where, and what time does to them.
import { concatBytes, readU32, textToBytes, type Bytes } from '../basics/bytes.ts';
import { bytesToHex, hexToBytes } from '../basics/hex.ts';
import { err, ok, type Result } from '../basics/result.ts';
import { closeCode } from '../envelope/address.ts';
import type { Recovery, RoomCreation } from '../envelope/creation.ts';
import { createAddressLimits, type AddressLimits } from './address-limits.ts';
import { createCodes } from './codes.ts';
import { createCommitter } from './committer.ts';
import { dayOf } from './days.ts';
import type { RelaySettings } from './limits.ts';
import type { Link, LinkEvents, Surroundings } from './ports.ts';
import { newRecord, parseRecord, type RoomRecord } from './record.ts';
import { createRoom, type Room } from './room.ts';
import { openDoor, openSocket } from './sockets.ts';
import { createClockTrust } from './steady-clock.ts';
import type { LoadedRoom, RoomStorage } from './storage.ts';
import type { WithdrawFault } from './withdrawals.ts';

export type CreateFault = 'wrong-room' | 'retention' | 'taken' | 'storage';
export type NoteFault = 'not-found' | 'blocked';

export interface NoteAnswer {
  readonly note?: string;
  readonly hostOnline: boolean;
  readonly doorClosed: boolean;
}

export interface Relay {
  readonly addresses: AddressLimits;
  /** A member's socket; its first frame says hello. */
  openSocket(room: string, link: Link, address: string): LinkEvents;
  /** A newcomer's socket, by link to this room or, with a code, to the room it leads to. */
  openDoor(room: string | undefined, link: Link, address: string): LinkEvents;
  create(creation: RoomCreation): Promise<Result<void, CreateFault>>;
  note(room: string, inviteToken: string, address: string): Promise<Result<NoteAnswer, NoteFault>>;
  withdraw(room: string, cap: string): Promise<'done' | WithdrawFault>;
  /** A challenge of 32 bytes, hexadecimal. */
  startRecovery(room: string): Promise<string | undefined>;
  recover(room: string, recovery: Recovery): Promise<'done' | 'refused' | 'storage'>;
  /**
   * Erases what is past its day and lets idle rooms leave memory. 'clock-was-set': nothing was erased, because the clock
   * jumped by more than a day.
   */
  sweep(): Promise<'swept' | 'clock-was-set'>;
  /** Everything decided becomes durable, then all sockets close with 1012: come back. */
  stop(): Promise<void>;
}

const RESTARTING = 1012;
const MEMORY_WAIT = 60_000;
const emptyRoom: LoadedRoom = { record: '', envIds: new Uint8Array(), tombstones: [], bytes: 0 };
const roomContext = textToBytes('r1/room\0');

export const createRelay = (
  storage: RoomStorage,
  settings: RelaySettings,
  surroundings: Surroundings,
): Relay => {
  const { clock, sha256 } = surroundings;
  const rooms = new Map<string, Promise<Room | undefined>>();
  const lastUsed = new Map<string, number>();
  const committer = createCommitter(storage);
  const codes = createCodes(surroundings.random);
  const clockTrust = createClockTrust(clock);
  const addresses = createAddressLimits(settings.limits, clock);
  const hashOfHex = (hex: string): string => bytesToHex(sha256(hexToBytes(hex) ?? new Uint8Array()));

  const erase = async (ids: readonly string[]): Promise<boolean> => {
    for (const id of ids) {
      (await rooms.get(id))?.end(closeCode.expired);
    }
    await committer.idle();
    const erased = await storage.erase(ids);
    for (const id of ids) {
      rooms.delete(id);
      lastUsed.delete(id);
    }
    return erased.ok;
  };

  const bring = (id: string, loaded: LoadedRoom, record: RoomRecord): Room =>
    createRoom({
      id,
      loaded,
      record,
      settings,
      surroundings,
      storage,
      committer,
      codes,
      addresses,
      erase: () => erase([id]),
    });

  const load = async (id: string): Promise<Room | undefined> => {
    const loaded = await storage.load(id);
    if (!loaded.ok) throw new Error('storage');
    if (loaded.value === undefined) return undefined;
    const record = parseRecord(loaded.value.record);
    if (!record.ok) throw new Error(record.error.type);
    return bring(id, loaded.value, record.value);
  };

  /** The room, undefined where there is none; 'failed' where storage did not answer. */
  const roomOf = async (id: string): Promise<Room | undefined | 'failed'> => {
    const pending = rooms.get(id) ?? load(id);
    rooms.set(id, pending);
    lastUsed.set(id, clock.now());
    const forget = (): void => {
      if (rooms.get(id) === pending) rooms.delete(id);
      lastUsed.delete(id);
    };
    try {
      const room = await pending;
      if (room === undefined) forget();
      return room;
    } catch {
      forget();
      return 'failed';
    }
  };

  const found = async (id: string): Promise<Room | undefined> => {
    const room = await roomOf(id);
    return room === 'failed' ? undefined : room;
  };

  const roomHash = (rootPub: string, nonce: string): string => {
    const parts = [hexToBytes(rootPub), hexToBytes(nonce)].map((part) => part ?? new Uint8Array());
    return bytesToHex(sha256(concatBytes(roomContext, ...parts)).subarray(0, 16));
  };

  const isSame = (record: RoomRecord, creation: RoomCreation): boolean => {
    const [first] = record.members;
    return first?.member === creation.member && first.bearerHash === creation.bearerHash;
  };

  const create: Relay['create'] = async (creation) => {
    const days = creation.retentionDays ?? settings.retentionDays;
    if (days > settings.maxRetentionDays) return err('retention');
    if (roomHash(creation.rootPub, creation.nonce) !== creation.room) return err('wrong-room');
    const known = await roomOf(creation.room);
    if (known === 'failed') return err('storage');
    // Asked again after a lost answer: the same room, not a second one.
    if (known !== undefined) return isSame(known.record(), creation) ? ok(undefined) : err('taken');
    if (rooms.has(creation.room)) return err('taken');
    const room = bring(creation.room, emptyRoom, newRecord(creation, days, dayOf(clock.now())));
    rooms.set(creation.room, Promise.resolve(room));
    if (await room.keep()) return ok(undefined);
    rooms.delete(creation.room);
    return err('storage');
  };

  /** A room that somebody asked for a moment ago stays: they may be on their way in. */
  const isRecent = (id: string): boolean => clock.now() - (lastUsed.get(id) ?? 0) < MEMORY_WAIT;

  const eraseExpired = async (): Promise<void> => {
    const expired = await storage.expired(dayOf(clock.now()));
    if (expired.ok && expired.value.length > 0) await erase(expired.value);
  };

  const leaveMemory = async (isSteady: boolean): Promise<void> => {
    for (const [id, pending] of rooms) {
      const room = await pending.catch(() => undefined);
      if (isSteady) room?.tidy();
      if (room?.isIdle() !== true || isRecent(id)) continue;
      room.end(RESTARTING);
      rooms.delete(id);
      lastUsed.delete(id);
    }
  };

  const context = {
    roomOf,
    addresses,
    clock,
    limits: settings.limits,
    hash: (bytes: Bytes): string => bytesToHex(sha256(bytes)),
    codeOf: (message: Bytes) => codes.find(readU32(message, 1)),
  };

  return {
    addresses,
    openSocket: (room, link, address) => openSocket(context, room, link, address),
    openDoor: (room, link, address) => openDoor(context, room, link, address),
    create,
    note: async (id, inviteToken, address) => {
      if (addresses.isBlocked(address)) return err('blocked');
      const room = await found(id);
      const link = room?.linkByToken(hashOfHex(inviteToken));
      if (room === undefined || link === undefined || !room.isLinkLive(link.invite)) {
        addresses.failed(address);
        return err('not-found');
      }
      const note = link.note === undefined ? {} : { note: link.note };
      return ok({ ...note, hostOnline: room.isHostOnline(), doorClosed: room.record().doorClosed });
    },
    withdraw: async (id, cap) =>
      (await found(id))?.withdrawUnnamed(hexToBytes(cap) ?? new Uint8Array()) ?? 'not-found',
    startRecovery: async (id) => (await found(id))?.startRecovery(),
    recover: async (id, recovery) => (await found(id))?.recover(recovery) ?? 'refused',
    sweep: async () => {
      const trust = clockTrust();
      if (trust === 'steady') await eraseExpired();
      await leaveMemory(trust === 'steady');
      return trust === 'set' ? 'clock-was-set' : 'swept';
    },
    stop: async () => {
      const open = await Promise.all([...rooms.values()].map((pending) => pending.catch(() => undefined)));
      for (const room of open) room?.freeze(RESTARTING);
      await committer.idle();
      for (const room of open) room?.end(RESTARTING);
      rooms.clear();
    },
  };
};
