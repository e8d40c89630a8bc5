// A member's plain requests: invites and the door (hosts), withdrawal (anyone), erasing (hosts).
import { exhaustive } from '../basics/exhaustive.ts';
import { closeCode } from '../envelope/address.ts';
import type { Answer, Request } from '../envelope/request.ts';
import { answerFrame } from '../envelope/server-frame.ts';
import type { AddressLimits } from './address-limits.ts';
import type { Connection, Connections } from './connections.ts';
import type { Door } from './door.ts';
import type { Invites } from './invites.ts';
import type { Limits } from './limits.ts';
import type { Log } from './log.ts';
import type { Clock } from './ports.ts';
import { createGates } from './rate.ts';
import { isHost, isMember, type RoomRecord } from './record.ts';
import type { Withdrawals } from './withdrawals.ts';

export interface Requests {
  request(from: Connection, id: number, request: Request): Promise<void>;
}

interface RequestsOptions {
  readonly log: Log;
  readonly connections: Connections;
  readonly invites: Invites;
  readonly door: Door;
  readonly withdrawals: Withdrawals;
  readonly addresses: AddressLimits;
  readonly clock: Clock;
  readonly limits: Limits;
  readonly erase: () => Promise<boolean>;
}

const done: Answer = { type: 'done' };
const refused = (reason: string): Answer => ({ type: 'refused', reason });

/** Requests that anyone inside may make. */
const isForAll = (request: Request): boolean => request.type === 'withdraw';

/** What still works after the end of a conversation. */
const worksStopped = (request: Request): boolean =>
  request.type === 'withdraw' || request.type === 'erase-room' || request.type === 'revoke-invite';

export const createRequests = (options: RequestsOptions): Requests => {
  const { log, invites, door } = options;
  const mayAsk = createGates(options.limits.requests, options.clock);

  const store = (record: RoomRecord): Promise<Answer> =>
    new Promise((resolve) =>
      log.submit({
        record,
        envelopes: [],
        settled: (isStored) => resolve(isStored ? done : refused('storage')),
      }),
    );

  const createInvite = (request: Extract<Request, { type: 'create-invite' }>): Promise<Answer> | Answer => {
    const created = invites.create(request);
    if (!created.ok) return refused(created.error);
    const { record, locator } = created.value;
    if (record !== undefined) return store(record);
    return locator === undefined ? done : { type: 'done', locator };
  };

  const setDoor = async (closed: boolean): Promise<Answer> => {
    const answer = await store({ ...log.record(), doorClosed: closed });
    if (closed && answer.type === 'done') door.closeAll(closeCode.doorClosed);
    return answer;
  };

  const reportBadProof = (invite: string): Answer => {
    const address = door.addressOfProof(invite);
    if (address !== undefined) options.addresses.failed(address);
    invites.badProof(invite);
    return done;
  };

  const carryOut = (from: Connection, request: Request): Promise<Answer> | Answer => {
    switch (request.type) {
      case 'create-invite':
        return createInvite(request);
      case 'revoke-invite': {
        const record = invites.revoke(request.invite);
        return record === undefined ? done : store(record);
      }
      case 'set-door':
        return setDoor(request.closed);
      case 'report-bad-proof':
        return reportBadProof(request.invite);
      case 'withdraw':
        return options.withdrawals
          .byAuthor(request.seq, from.reference)
          .then((result) => (result === 'done' ? done : refused(result)));
      case 'erase-room':
        return options.erase().then((isErased) => (isErased ? done : refused('storage')));
      default:
        return exhaustive(request);
    }
  };

  const check = (from: Connection, request: Request): Answer | undefined => {
    const record = log.record();
    if (!isMember(record, from.member)) return refused('wrong-author');
    if (!isForAll(request) && !isHost(record, from.member)) return refused('not-host');
    if (record.stoppedOn !== undefined && !worksStopped(request)) return refused('stopped');
    return mayAsk(from.member) ? undefined : refused('rate');
  };

  return {
    request: async (from, id, request) => {
      const answer = check(from, request) ?? (await carryOut(from, request));
      options.connections.send(from, answerFrame(id, answer));
    },
  };
};
