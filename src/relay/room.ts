// One room in memory: its log, sockets, open rounds, invites and door, and what binds them.
import type { Bytes } from '../basics/bytes.ts';
import { bytesToHex, hexToBytes } from '../basics/hex.ts';
import { closeCode } from '../envelope/address.ts';
import type { ClientFrame, Knock } from '../envelope/client-frame.ts';
import type { Recovery } from '../envelope/creation.ts';
import { entriesFrame } from '../envelope/server-frame.ts';
import type { AddressLimits } from './address-limits.ts';
import { createAppends } from './appends.ts';
import type { RoomFacts } from './check-append.ts';
import type { Codes } from './codes.ts';
import type { Committer } from './committer.ts';
import { createConnections, type Connection, type Connections } from './connections.ts';
import { dayOf } from './days.ts';
import { createDoor, knockRefusal, type Newcomer } from './door.ts';
import { lastPositionIn } from './entry-bytes.ts';
import { createInvites } from './invites.ts';
import type { RelaySettings } from './limits.ts';
import { createLog } from './log.ts';
import type { Link, Surroundings } from './ports.ts';
import { createGate } from './rate.ts';
import { isHost, type RoomRecord } from './record.ts';
import { createChallenges, recoveredRecord } from './recovery.ts';
import { createRequests } from './requests.ts';
import { createRounds } from './rounds.ts';
import type { LoadedRoom, RoomStorage } from './storage.ts';
import { welcomeNotice } from './welcome.ts';
import { createWithdrawals, type WithdrawFault } from './withdrawals.ts';

export interface Room {
  record(): RoomRecord;
  /** A device with this bearer hash; a close code where it may not come in. */
  enter(link: Link, bearerHash: string, after: number): Connection | number;
  leave(connection: Connection): void;
  receive(connection: Connection, frame: ClientFrame): void;
  /** A close code where this knock does not reach the door. */
  knock(newcomer: Newcomer, knock: Knock, invite: string): number | undefined;
  knockMessage(newcomer: Newcomer, message: Bytes): void;
  knockLeft(newcomer: Newcomer): void;
  linkByToken: (tokenHash: string) => RoomRecord['links'][number] | undefined;
  isLinkLive(invite: string): boolean;
  isHostOnline(): boolean;
  withdrawUnnamed(cap: Bytes): Promise<'done' | WithdrawFault>;
  startRecovery(): string | undefined;
  recover(recovery: Recovery): Promise<'done' | 'refused' | 'storage'>;
  /** Stores the record as it is; for a room that was just made. */
  keep(): Promise<boolean>;
  /** Forgets links that are over. */
  tidy(): void;
  /** Nothing would be lost if it left memory. */
  isIdle(): boolean;
  /** Takes nothing any more: what was decided can become durable in peace. */
  freeze(code: number): void;
  end(code: number): void;
}

export interface RoomOptions {
  readonly id: string;
  readonly loaded: LoadedRoom;
  readonly record: RoomRecord;
  readonly settings: RelaySettings;
  readonly surroundings: Surroundings;
  readonly storage: RoomStorage;
  readonly committer: Committer;
  readonly codes: Codes;
  readonly addresses: AddressLimits;
  /** Erases this room from storage and memory. */
  readonly erase: () => Promise<boolean>;
}

const PAGE = 262_144;

export const createRoom = (options: RoomOptions): Room => {
  const { id, settings, storage, surroundings } = options;
  const { clock, sha256, random } = surroundings;
  const { limits } = settings;
  const room = hexToBytes(id) ?? new Uint8Array();
  const today = (): number => dayOf(clock.now());

  const log = createLog({
    room: id,
    loaded: options.loaded,
    record: options.record,
    committer: options.committer,
    today,
    onStored: (entries, hasControl) => {
      const announcement = hasControl ? withdrawals.takeAnnouncement() : undefined;
      if (announcement !== undefined) connections.fanOut(announcement);
      connections.fanOut(entriesFrame([entries]));
    },
  });
  const { record } = log;

  const withdrawals = createWithdrawals({
    room: id,
    log,
    storage,
    clock,
    sha256,
    random,
    longestDelay: limits.withdrawalDelay,
    onDue: () => {
      if (record().stoppedOn === undefined) return connections.toHosts({ type: 'checkpoint-wanted' });
      // A stopped room has no control envelopes any more.
      const announcement = withdrawals.takeAnnouncement();
      if (announcement !== undefined) connections.fanOut(announcement);
    },
  });

  const connections: Connections = createConnections({
    clock,
    socketsPerMember: limits.socketsPerMember,
    mostUnsent: limits.unsent,
    record,
    stored: log.stored,
    welcome: ({ member }) => welcomeNotice(record(), member, log.stored(), settings),
    read: async (after) => {
      const read = await storage.read(id, after, PAGE);
      return read.ok ? read.value : undefined;
    },
    tombstonesUpTo: withdrawals.announcedUpTo,
    lastIn: lastPositionIn,
    onHosts: (left) => door.hostsChanged(left),
  });

  const door = createDoor({
    clock,
    limits,
    longestHost: connections.longestHost,
    isHost: ({ member }) => isHost(record(), member),
    send: connections.send,
  });

  const invites = createInvites({
    room: id,
    codes: options.codes,
    clock,
    limits,
    record,
    onEnd: connections.toHosts,
  });

  const facts = (): RoomFacts => ({
    room,
    record: record(),
    entries: log.last(),
    bytes: log.bytes(),
    limits,
    today: today(),
  });

  const rounds = createRounds({
    window: settings.window,
    clock,
    isOnline: connections.isOnline,
    onWindow: (scope, left, member) => {
      const notice = { type: 'scope-closing', scope, window: left } as const;
      if (member === undefined) connections.toAll(notice);
      else connections.toMember(member, notice);
    },
    release: (scope) => appends.release(scope),
  });

  const parts = { log, connections, invites, door, clock, limits };
  const appends = createAppends({
    ...parts,
    facts,
    rounds,
    readEntry: async (seq) => {
      const read = await storage.read(id, seq - 1, 1);
      return read.ok ? read.value : undefined;
    },
    sha256,
  });
  const { addresses, erase } = options;
  const requests = createRequests({ ...parts, withdrawals, addresses, erase });

  /** `code`: with what a socket is turned away that comes after the end. */
  let phase: 'open' | { readonly code: number } = 'open';
  const mayKnock = createGate(limits.knocks, clock);
  const challenges = createChallenges(clock, random, limits.challengeLifetime);

  return {
    record,
    enter: (link, bearerHash, after) => {
      if (phase !== 'open') return phase.code;
      const found = record().members.find((each) => each.bearerHash === bearerHash);
      if (found === undefined) return closeCode.unknownToken;
      if (found.removed) return closeCode.removed;
      const reference = hexToBytes(found.member) ?? new Uint8Array();
      const connection = { link, member: found.member, reference };
      connections.add(connection, after);
      rounds.returned(record().scopes, found.member);
      if (withdrawals.isWanted()) connections.toHosts({ type: 'checkpoint-wanted' });
      return connection;
    },
    leave: connections.remove,
    receive: (connection, frame) => {
      if (phase !== 'open') return;
      switch (frame.type) {
        case 'hello':
          return connection.link.close(closeCode.malformed);
        case 'append':
          return appends.append(connection, frame);
        case 'slots':
          return appends.upload(connection, frame.envelopes);
        case 'request':
          return void requests.request(connection, frame.id, frame.request);
        case 'answer-knock':
          return door.answer(connection, frame.knock, frame.last, frame.message);
      }
    },
    knock: (newcomer, knock, invite) => {
      if (phase !== 'open') return phase.code;
      const now = { record: record(), state: invites.stateOf(invite), pending: door.count() };
      const code =
        knockRefusal(now, bytesToHex(knock.bearerHash)) ?? (mayKnock() ? undefined : closeCode.tooMany);
      if (code === undefined) door.knock(newcomer, knock, invite);
      return code;
    },
    knockMessage: door.message,
    knockLeft: door.left,
    linkByToken: invites.linkByToken,
    isLinkLive: (invite) => invites.stateOf(invite) === 'live',
    isHostOnline: () => connections.longestHost() !== undefined,
    withdrawUnnamed: withdrawals.byCap,
    startRecovery: challenges.create,
    recover: async (recovery) => {
      if (!challenges.take(recovery.challenge)) return 'refused';
      const next = recoveredRecord(id, record(), recovery, surroundings.verify);
      if (next === undefined) return 'refused';
      if (!(await store(next))) return 'storage';
      // Whoever held the old bearer of this reference is somebody else now.
      connections.closeMember(recovery.member, closeCode.unknownToken);
      return 'done';
    },
    keep: () => store(record()),
    tidy: () => {
      const next = invites.tidy();
      if (next !== undefined) void store(next);
    },
    isIdle: () =>
      connections.isEmpty() &&
      door.count() === 0 &&
      log.isIdle() &&
      rounds.isEmpty() &&
      invites.isEmpty() &&
      withdrawals.isEmpty(),
    freeze: (code) => {
      phase = { code };
    },
    end: (code) => {
      phase = { code };
      log.end();
      rounds.end();
      door.closeAll(code);
      connections.closeAll(code);
      invites.end();
      withdrawals.end();
      challenges.end();
    },
  };

  function store(next: RoomRecord): Promise<boolean> {
    return new Promise((resolve) => log.submit({ record: next, envelopes: [], settled: resolve }));
  }
};
