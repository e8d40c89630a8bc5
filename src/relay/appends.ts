// Envelopes of one room on their way into the log: posts, control with its command, signals, slots, releases.
import { equalBytes, type Bytes } from '../basics/bytes.ts';
import { bytesToHex } from '../basics/hex.ts';
import { closeCode } from '../envelope/address.ts';
import type { ClientFrame, Sealed } from '../envelope/client-frame.ts';
import { parseEntries } from '../envelope/entry.ts';
import type { Refusal } from '../envelope/notice.ts';
import { noticeFrame, signalFrame } from '../envelope/server-frame.ts';
import { envelopeClass } from '../envelope/sizes.ts';
import { applyCommand, type Outcome } from './apply-command.ts';
import { checkAdmission, checkOrigin, checkSlots, type RoomFacts } from './check-append.ts';
import type { Connection, Connections } from './connections.ts';
import type { Door } from './door.ts';
import type { Invites } from './invites.ts';
import type { Limits } from './limits.ts';
import type { Log } from './log.ts';
import type { Clock, Surroundings } from './ports.ts';
import { createGates } from './rate.ts';
import type { RoomRecord } from './record.ts';
import type { Rounds } from './rounds.ts';

export interface Appends {
  append(from: Connection, frame: Extract<ClientFrame, { type: 'append' }>): void;
  upload(from: Connection, envelopes: readonly Sealed[]): void;
  /** Writes all slots of a closing scope in one transaction. */
  release(scope: string): void;
}

interface AppendsOptions {
  readonly facts: () => RoomFacts;
  readonly log: Log;
  readonly connections: Connections;
  readonly rounds: Rounds;
  readonly invites: Invites;
  readonly door: Door;
  readonly clock: Clock;
  readonly limits: Limits;
  /** The serialised entry at a position; undefined where storage failed. */
  readonly readEntry: (seq: number) => Promise<Bytes | undefined>;
  readonly sha256: Surroundings['sha256'];
}

const nobody = new Uint8Array(16);

export const createAppends = (options: AppendsOptions): Appends => {
  const { facts, log, connections, rounds, clock, limits } = options;
  const gates = {
    [envelopeClass.control]: createGates(limits.controls, clock),
    [envelopeClass.post]: createGates(limits.posts, clock),
    [envelopeClass.signal]: createGates(limits.signals, clock),
  };
  const mayUpload = createGates(limits.uploads, clock);

  const refuse = (to: Connection, envId: Uint8Array, reason: Refusal): void =>
    connections.send(to, noticeFrame({ type: 'refused', envId: bytesToHex(envId), reason }));

  /** The same envelope again: its old position. The same envId on other bytes: refused. */
  const answerKnown = async (to: Connection, { header, bytes }: Sealed, seq: number): Promise<void> => {
    // Still on its way: the delivery itself is the acknowledgement.
    if (seq > log.stored()) return;
    const stored = await options.readEntry(seq);
    const parsed = stored === undefined ? undefined : parseEntries(stored);
    const entry = parsed?.ok === true ? parsed.value[0] : undefined;
    if (entry === undefined) return refuse(to, header.envId, 'storage');
    const isSame =
      entry.form === 'envelope'
        ? equalBytes(entry.envelope, bytes)
        : equalBytes(entry.hash, options.sha256(bytes));
    if (!isSame) return refuse(to, header.envId, 'other-bytes');
    connections.send(to, noticeFrame({ type: 'stored', envId: bytesToHex(header.envId), seq }));
  };

  const carryOut = (outcome: Outcome): void => {
    switch (outcome.type) {
      case 'scope-opened':
        return connections.toAll({ type: 'scope-opened', scope: outcome.scope });
      case 'scope-closing': {
        const scope = facts().record.scopes.find((each) => each.scope === outcome.scope);
        if (scope !== undefined) rounds.close(scope, outcome.isWhole);
        return;
      }
      case 'scope-dropped':
        rounds.drop(outcome.scope);
        return connections.toAll({ type: 'scope-dropped', scope: outcome.scope });
      case 'member-removed':
        connections.closeMember(outcome.member, closeCode.removed);
        return options.door.hostsChanged(undefined);
      case 'hosts-changed':
        connections.announcePresence();
        return options.door.hostsChanged(undefined);
      case 'epoch-started':
        return rounds.clearSlots();
      case 'invite-used':
        return;
      case 'stopped':
        return options.door.closeAll(closeCode.expired);
    }
  };

  const mayUse = (invite: string, bearerHash: string): boolean =>
    options.invites.stateOf(invite) === 'live' || options.door.isWaiting(invite, bearerHash);

  const submit = (
    from: Connection,
    envelope: Sealed,
    record?: RoomRecord,
    outcomes: readonly Outcome[] = [],
  ) =>
    log.submit({
      ...(record === undefined ? {} : { record }),
      envelopes: [envelope],
      settled: (isStored) => {
        if (!isStored) return refuse(from, envelope.header.envId, 'storage');
        for (const outcome of outcomes) carryOut(outcome);
      },
    });

  const append: Appends['append'] = (from, { envelope, command }) => {
    const { header } = envelope;
    const now = facts();
    const known = checkOrigin(now, from, envelope, command);
    if (!known.ok) return refuse(from, header.envId, known.error);
    const seq = log.positionOf(header.envId);
    if (seq !== undefined) return void answerKnown(from, envelope, seq);
    const admitted = checkAdmission(now, envelope, command);
    if (!admitted.ok) return refuse(from, header.envId, admitted.error);
    const gate = header.kind in gates ? gates[header.kind as keyof typeof gates] : undefined;
    if (gate?.(from.member) !== true) return refuse(from, header.envId, 'rate');
    if (header.kind === envelopeClass.signal) return connections.signal(from, signalFrame(envelope.bytes));
    if (command === undefined) return submit(from, envelope);
    const applied = applyCommand(now, command, mayUse);
    if (!applied.ok) return refuse(from, header.envId, applied.error);
    const { record, outcomes } = applied.value;
    submit(from, envelope, record, outcomes);
    for (const outcome of outcomes) if (outcome.type === 'invite-used') options.invites.used(outcome.invite);
  };

  return {
    append,
    upload: (from, envelopes) => {
      const envId = envelopes[0]?.header.envId ?? nobody;
      const scope = checkSlots(facts(), from, envelopes);
      if (!scope.ok) return refuse(from, envId, scope.error);
      if (!mayUpload(from.member)) return refuse(from, envId, 'rate');
      const isKnown = envelopes.some(({ header }) => log.positionOf(header.envId) !== undefined);
      if (isKnown || !rounds.upload(scope.value, from.member, envelopes)) refuse(from, envId, 'other-bytes');
    },
    release: (scope) => {
      const { record } = facts();
      if (!record.scopes.some((each) => each.scope === scope)) return;
      const envelopes = rounds.sorted(scope);
      const scopes = record.scopes.filter((each) => each.scope !== scope);
      log.submit({
        record: { ...record, scopes, ended: [...record.ended, scope] },
        envelopes,
        settled: (isStored, first) => {
          if (!isStored) return rounds.retry(scope);
          rounds.drop(scope);
          connections.toAll({ type: 'scope-released', scope, count: envelopes.length, first });
        },
      });
    },
  };
};
