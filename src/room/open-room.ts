// A room put together: line, log, outbox, rounds, duties, door.
import { bytesToHex } from '../basics/hex.ts';
import { paths } from '../envelope/address.ts';
import type { Notice } from '../envelope/notice.ts';
import type { ServerFrame } from '../envelope/server-frame.ts';
import { hostOf } from '../sealed/control-state.ts';
import { openSignal, sealSignal } from '../sealed/signal.ts';
import { connect, type Connection } from './connection.ts';
import { followDevices, type Devices } from './devices.ts';
import { createDoorkeeping } from './doorkeeping.ts';
import { createDuties } from './duties.ts';
import { bytesOf, saveMembership, type Membership } from './membership.ts';
import { openOutbox } from './outbox.ts';
import { createReader } from './reader.ts';
import { createGate } from '../basics/gate.ts';
import { createRequests } from './requests.ts';
import type { RoomEvent } from './room-event.ts';
import { createUploads } from './uploads.ts';
import { createWriter } from './writer.ts';
import type { Room, RoomOptions } from './room.ts';

/** Reads what this device kept; says nothing to anybody before `start`. */
export const openRoom = async (options: RoomOptions): Promise<Room> => {
  const { listener, clock, keys, store } = options;
  let { membership } = options;
  const room = bytesOf(membership.room);
  const member = bytesOf(membership.member);
  const identity = { room, rootPub: bytesOf(membership.rootPub), nonce: bytesOf(membership.nonce) };
  let connection: Connection | undefined;
  let devices: Devices = new Map();
  let online: readonly string[] = [];
  /** When the relay first told who is online on this line. */
  let presenceSince: number | undefined;
  let lines = 0;
  /** Scopes that the relay held at the last welcome, and what it released since. */
  let held: ReadonlySet<string> = new Set();
  const released = new Set<string>();
  let isFenced = false;
  let isDoorClosed = false;
  let tick = 10_000;
  let last = Number.NaN;
  let isSynced = false;
  let lastRemover: string | undefined;
  let whenSynced = createGate();

  const update = async (change: Partial<Membership>): Promise<void> => {
    membership = { ...membership, ...change };
    await saveMembership(store, membership);
  };

  const emit = (event: RoomEvent): void => {
    if (event.type === 'control') {
      devices = followDevices(devices, event.event);
      duties.signed(event.seq);
      if (event.event.type === 'member.removed') {
        lastRemover = event.by;
        isFenced = true;
      }
      if (event.event.type === 'epoch.start') isFenced = false;
    }
    if (event.type === 'cards-revealed') listener.ownCards(event.scope, uploads.capsOf(event.scope));
    listener.event(event);
  };

  const reader = await createReader({
    identity,
    member,
    keys,
    secrets: membership.secrets.map(({ epoch, secret }) => ({ epoch, secret: bytesOf(secret) })),
    mark: { seq: membership.mark.seq, hash: bytesOf(membership.mark.hash) },
    emit,
    doubt: listener.doubt,
  });
  const outbox = await openOutbox(store, membership.room);
  const send: Parameters<typeof createUploads>[0]['send'] = (frame) => connection?.send(frame) ?? false;
  const writer = createWriter({
    room,
    member,
    keys,
    reader,
    outbox,
    clock,
    send,
    lost: listener.lost,
    changed: listener.changed,
  });
  const uploads = createUploads({ reader, member, clock, chance: options.chance, send, listener });
  const duties = createDuties({
    member: membership.member,
    reader,
    writer,
    clock,
    chance: options.chance,
    devices: () => devices,
    isReleased: (scope) =>
      scope.entries.length > 0 ||
      released.has(scope.terms.scope) ||
      (scope.opened <= last && !held.has(scope.terms.scope)),
    isFenced: () => isFenced,
    lastRemover: () => lastRemover,
    isReady: () => isSynced && hostOf(reader.control(), member) !== undefined,
  });
  const requests = createRequests(send, clock);
  const doorkeeping = createDoorkeeping({
    identity,
    member,
    keys,
    reader,
    writer,
    devices: () => devices,
    send,
    inviteOf: (id) => membership.invites.find((invite) => invite.invite === id),
    comesInAtOnce: options.comesInAtOnce,
    onLobby: listener.lobby,
    onAdmitted: listener.admitted,
    onBadProof: listener.badProof,
  });

  /** What the relay said on the line before holds no longer; knocks are numbered anew. */
  const unsync = (): void => {
    lines += 1;
    presenceSince = undefined;
    last = Number.NaN;
    doorkeeping.reset();
    if (!isSynced) return;
    isSynced = false;
    whenSynced = createGate();
  };

  const settleSync = (): void => {
    if (isSynced || !(reader.head().seq >= last)) return;
    isSynced = true;
    whenSynced.open();
    writer.resend();
    uploads.resume();
    listener.changed();
  };

  const keep = (): void => {
    const head = reader.head();
    if (head.seq === membership.mark.seq) return;
    const secrets = reader.secrets().map(({ epoch, secret }) => ({ epoch, secret: bytesToHex(secret) }));
    // Losing this costs only a longer proof of order after a reload.
    update({ mark: { seq: head.seq, hash: bytesToHex(head.hash) }, secrets }).catch(() => undefined);
  };

  const onEntries = async (frame: Extract<ServerFrame, { type: 'entries' }>): Promise<void> => {
    const { epoch } = reader.control();
    await reader.feed(frame.entries);
    for (const { sealed } of outbox.waiting()) {
      const envId = bytesToHex(sealed.header.envId);
      if (reader.positionOf(envId) !== undefined) writer.delivered(envId);
    }
    if (reader.control().epoch !== epoch) await writer.reseal();
    uploads.follow(reader.scopes());
    settleSync();
    duties.look();
    keep();
    listener.changed();
  };

  const onWelcome = (notice: Extract<Notice, { type: 'welcome' }>): void => {
    connection?.welcomed();
    ({ last } = notice);
    if (notice.last < membership.mark.seq) listener.doubt({ type: 'record-cut-off' });
    held = new Set(notice.scopes.map((scope) => scope.scope));
    isFenced = notice.fenced;
    ({ doorClosed: isDoorClosed, tick } = notice);
    uploads.timing(notice.tick, notice.window);
    settleSync();
    duties.look();
  };

  const onNotice = (notice: Notice): void => {
    switch (notice.type) {
      case 'welcome':
        return onWelcome(notice);
      case 'stored':
        return writer.delivered(notice.envId);
      case 'refused':
        return writer.refused(notice.envId, notice.reason);
      case 'scope-opened':
      case 'scope-dropped':
        return undefined;
      case 'scope-closing':
        return uploads.closing(notice.scope);
      case 'scope-released':
        released.add(notice.scope);
        return duties.look();
      case 'online':
        online = notice.members;
        presenceSince ??= clock.now();
        return listener.changed();
      case 'checkpoint-wanted':
        return duties.checkpoint();
      case 'invite-ended':
        return listener.inviteEnded(notice.invite, notice.reason);
    }
  };

  const onSignal = async (frame: Extract<ServerFrame, { type: 'signal' }>): Promise<void> => {
    const signalKeys = reader.keysOf(frame.header.epoch);
    const opened = signalKeys === undefined ? undefined : await openSignal(signalKeys, frame.envelope);
    if (opened?.ok !== true) return;
    const { signal, header } = opened.value;
    if (signal.from === 'host' && hostOf(reader.control(), header.author) === undefined) return;
    if (signal.from === 'member' && signal.where === true) duties.checkpoint();
    listener.signal(bytesToHex(header.author), signal);
  };

  let work: Promise<void> = Promise.resolve();
  const onFrame = (frame: ServerFrame): void => {
    if (frame.type === 'entries') work = work.then(() => onEntries(frame));
    // A notice speaks of the log before it: it waits until that is read.
    else if (frame.type === 'notice') work = work.then(() => onNotice(frame.notice));
    else if (frame.type === 'answer') requests.onAnswer(frame.id, frame.answer);
    else if (frame.type === 'signal') void onSignal(frame);
    else {
      // Only who has read the log knows who is in already.
      const line = lines;
      void whenSynced.passed.then(() => (line === lines ? doorkeeping.onFrame(frame) : undefined));
    }
  };

  const request: Room['request'] = async (asked) => {
    const answer = await requests.ask(asked);
    if (asked.type === 'set-door' && answer.type === 'done') isDoorClosed = asked.closed;
    return answer;
  };

  return {
    start: () => {
      connection = connect({
        path: paths.socket(membership.room),
        openSocket: options.openSocket,
        clock,
        chance: options.chance,
        bearer: bytesOf(membership.bearer),
        position: () => reader.head().seq,
        onFrame,
        onLine: (line) => {
          if (line.type !== 'online') unsync();
          if (line.type === 'offline') requests.fail();
          listener.line(line);
        },
      });
    },
    membership: () => membership,
    update,
    control: reader.control,
    head: reader.head,
    scopes: reader.scopes,
    devices: () => devices,
    online: () => online,
    presenceAge: () => (presenceSince === undefined ? undefined : clock.now() - presenceSince),
    isHost: () => hostOf(reader.control(), member) !== undefined,
    isSynced: () => isSynced,
    pending: () => outbox.waiting().length,
    isDoorClosed: () => isDoorClosed,
    tick: () => tick,
    doorkeeping,
    post: writer.post,
    sign: async (event, command) => {
      await whenSynced.passed;
      return writer.control(event, command);
    },
    startEpoch: async (start) => {
      await whenSynced.passed;
      return writer.startEpoch(start);
    },
    request,
    signal: async (body) => {
      const signalKeys = reader.keysOf(reader.control().epoch);
      const sealed = signalKeys === undefined ? undefined : await sealSignal(signalKeys, member, body);
      if (sealed?.ok === true) send({ type: 'append', envelope: sealed.value });
    },
    positionOf: reader.positionOf,
    uploadNow: uploads.resume,
    nudge: () => connection?.nudge(),
    close: () => {
      duties.stop();
      uploads.stop();
      writer.close();
      connection?.close();
    },
  };
};
