// A room put together: line, log, outbox, rounds, duties, door.
import { bytesToHex } from '../basics/hex.ts';
import { envelopeClass } from '../envelope/sizes.ts';
import { paths } from '../envelope/address.ts';
import type { Notice } from '../envelope/notice.ts';
import type { ServerFrame } from '../envelope/server-frame.ts';
import { hostOf } from '../sealed/control-state.ts';
import { connect, type Connection } from './connection.ts';
import { followDevices, isExclusion, type Devices } from './devices.ts';
import { createDoorkeeping } from './doorkeeping.ts';
import { createDuties } from './duties.ts';
import { bytesOf, saveMembership, type Membership } from './membership.ts';
import { openKeptCaps } from './kept-caps.ts';
import { openOutbox } from './outbox.ts';
import { createReader } from './reader.ts';
import { createGate } from '../basics/gate.ts';
import { createRequests } from './requests.ts';
import type { RoomEvent } from './room-event.ts';
import { createSignals } from './signals.ts';
import { createStanding } from './standing.ts';
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
  const standing = createStanding(clock);
  let lines = 0;
  let isFenced = false;
  let isSynced = false;
  let lastRemover: string | undefined;
  let excludedAt = 0;
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
      if (isExclusion(event.event)) excludedAt = event.seq;
      if (event.event.type === 'epoch.start') isFenced = false;
    }
    if (event.type === 'cards-revealed') listener.ownCards(event.scope, caps.of(event.scope));
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
  const caps = await openKeptCaps(store, membership.room);
  const outbox = await openOutbox(store, membership.room);
  const send: Parameters<typeof createUploads>[0]['send'] = (frame) => connection?.send(frame) ?? false;
  const writer = createWriter({
    room,
    member,
    keys,
    reader,
    devices: () => devices,
    outbox,
    clock,
    send,
    lost: listener.lost,
    changed: listener.changed,
  });
  const uploads = createUploads({ reader, member, clock, chance: options.chance, send, caps, listener });
  const duties = createDuties({
    member: membership.member,
    reader,
    writer,
    clock,
    chance: options.chance,
    devices: () => devices,
    isReleased: standing.isReleased,
    isFenced: () => isFenced,
    lastRemover: () => lastRemover,
    isReady: () => isSynced && hostOf(reader.control(), member) !== undefined,
  });
  const requests = createRequests(send, clock, standing.doorSet);
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
    standing.lineLost();
    doorkeeping.reset();
    if (!isSynced) return;
    isSynced = false;
    whenSynced = createGate();
  };

  const settleSync = (): void => {
    if (isSynced || !(reader.head().seq >= standing.last())) return;
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
    if (reader.control().epoch !== epoch) {
      await writer.reseal();
      doorkeeping.epochStarted();
    }
    uploads.follow(reader.scopes());
    settleSync();
    duties.look();
    keep();
    listener.changed();
  };

  const onWelcome = (notice: Extract<Notice, { type: 'welcome' }>): void => {
    connection?.welcomed();
    standing.welcomed(notice);
    if (notice.last < membership.mark.seq) listener.doubt({ type: 'record-cut-off' });
    isFenced = notice.fenced;
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
        standing.released(notice.scope);
        return duties.look();
      case 'online':
        standing.present(notice.members);
        return listener.changed();
      case 'checkpoint-wanted':
        return duties.checkpoint();
      case 'invite-ended':
        return listener.inviteEnded(notice.invite, notice.reason);
    }
  };

  const signals = createSignals({
    reader,
    member,
    send,
    onWhere: duties.checkpoint,
    onSignal: listener.signal,
  });

  let work: Promise<void> = Promise.resolve();
  const onFrame = (frame: ServerFrame): void => {
    if (frame.type === 'entries') work = work.then(() => onEntries(frame));
    // A notice speaks of the log before it: it waits until that is read.
    else if (frame.type === 'notice') work = work.then(() => onNotice(frame.notice));
    else if (frame.type === 'answer') requests.onAnswer(frame.id, frame.answer);
    else if (frame.type === 'signal') void signals.on(frame);
    else {
      // Only who has read the log knows who is in already.
      const line = lines;
      void whenSynced.passed.then(() => (line === lines ? doorkeeping.onFrame(frame) : undefined));
    }
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
          if (line.type === 'offline' || line.type === 'ended') unsync();
          if (line.type === 'offline') requests.fail();
          listener.line(line);
        },
        probe: requests.probe,
      });
    },
    membership: () => membership,
    update,
    control: reader.control,
    head: reader.head,
    scopes: reader.scopes,
    devices: () => devices,
    online: standing.online,
    presenceAge: standing.presenceAge,
    isHost: () => hostOf(reader.control(), member) !== undefined,
    isSynced: () => isSynced,
    pending: () => outbox.waiting().length,
    isSigning: () => outbox.waiting().some(({ sealed }) => sealed.header.kind === envelopeClass.control),
    isDoorClosed: standing.isDoorClosed,
    welcomes: standing.welcomes,
    excludedAt: () => excludedAt,
    tick: standing.tick,
    doorkeeping,
    post: writer.post,
    postTo: writer.postTo,
    sign: (event, command) => whenSynced.passed.then(() => writer.control(event, command)),
    startEpoch: (start) => whenSynced.passed.then(() => writer.startEpoch(start)),
    request: requests.ask,
    signal: signals.send,
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
