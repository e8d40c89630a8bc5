// The invites of one room: links are durable (their day of expiry only), codes live in memory.
import { ok, err, type Result } from '../basics/result.ts';
import type { Notice } from '../envelope/notice.ts';
import type { Request } from '../envelope/request.ts';
import type { Codes } from './codes.ts';
import { dayOf } from './days.ts';
import type { Limits } from './limits.ts';
import type { Clock } from './ports.ts';
import { isMember, type InviteLink, type RoomRecord } from './record.ts';

type CreateInvite = Extract<Request, { type: 'create-invite' }>;

/** `exhausted`: still known, but open only to a device that was admitted on it before. */
export type InviteState = 'live' | 'exhausted' | 'expired' | 'unknown';

export interface Invites {
  /** A changed record for a link; a locator for a code. */
  create(request: CreateInvite): Result<{ record?: RoomRecord; locator?: number }, 'quota' | 'malformed'>;
  /** The record without this link; undefined where nothing durable changes. */
  revoke(invite: string): RoomRecord | undefined;
  stateOf(invite: string): InviteState;
  linkByToken(tokenHash: string): InviteLink | undefined;
  /** Counts an admission on a code; links count in the record. */
  used(invite: string): void;
  badProof(invite: string): void;
  /** The record without links that are over; undefined where none is. */
  tidy(): RoomRecord | undefined;
  isEmpty(): boolean;
  end(): void;
}

interface LiveCode {
  readonly locator: number;
  readonly callOff: () => void;
  uses: number;
  badProofs: number;
}

interface InvitesOptions {
  readonly room: string;
  readonly codes: Codes;
  readonly clock: Clock;
  readonly limits: Limits;
  readonly record: () => RoomRecord;
  readonly onEnd: (notice: Notice) => void;
}

export const createInvites = (options: InvitesOptions): Invites => {
  const { clock, codes, limits, record } = options;
  const live = new Map<string, LiveCode>();
  /** Exact ends of links made since this room came into memory; storage knows the day only. */
  const ends = new Map<string, number>();

  const endCode = (invite: string): void => {
    const code = live.get(invite);
    if (code === undefined) return;
    code.callOff();
    codes.end(code.locator);
    live.delete(invite);
  };

  const createCode = (request: CreateInvite): ReturnType<Invites['create']> => {
    const known = live.get(request.invite);
    if (known !== undefined) return ok({ locator: known.locator });
    if (request.lifetime > limits.codeLifetime) return err('malformed');
    const locator = codes.create(options.room, request.invite);
    if (locator === undefined) return err('quota');
    const callOff = clock.after(request.lifetime, () => {
      endCode(request.invite);
      options.onEnd({ type: 'invite-ended', invite: request.invite, reason: 'expired' });
    });
    live.set(request.invite, { locator, callOff, uses: request.uses, badProofs: 0 });
    return ok({ locator });
  };

  const createLink = (request: CreateInvite): ReturnType<Invites['create']> => {
    const { invite, tokenHash, uses, note } = request;
    if (tokenHash === undefined || request.lifetime > limits.linkLifetime) return err('malformed');
    const known = record().links.find((link) => link.invite === invite || link.tokenHash === tokenHash);
    if (known !== undefined) {
      return known.invite === invite && known.tokenHash === tokenHash ? ok({}) : err('malformed');
    }
    const until = clock.now() + request.lifetime;
    ends.set(invite, until);
    const link = { invite, tokenHash, lastDay: dayOf(until), uses, ...(note === undefined ? {} : { note }) };
    return ok({ record: { ...record(), links: [...record().links, link] } });
  };

  const isOver = (link: InviteLink): boolean =>
    (ends.get(link.invite) ?? Number.POSITIVE_INFINITY) <= clock.now() || link.lastDay < dayOf(clock.now());

  const without = (gone: (link: InviteLink) => boolean): RoomRecord | undefined => {
    const links = record().links.filter((link) => !gone(link));
    return links.length === record().links.length ? undefined : { ...record(), links };
  };

  return {
    create: (request) => {
      const isFull = live.size + record().links.length >= limits.invites;
      const isKnown =
        live.has(request.invite) || record().links.some(({ invite }) => invite === request.invite);
      if (isFull && !isKnown) return err('quota');
      return request.kind === 'code' ? createCode(request) : createLink(request);
    },
    revoke: (invite) => {
      endCode(invite);
      return without((link) => link.invite === invite);
    },
    stateOf: (invite) => {
      const code = live.get(invite);
      if (code !== undefined) return code.uses > 0 ? 'live' : 'exhausted';
      const link = record().links.find((each) => each.invite === invite);
      if (link === undefined) return 'unknown';
      if (isOver(link)) return 'expired';
      return link.uses > 0 ? 'live' : 'exhausted';
    },
    linkByToken: (tokenHash) => record().links.find((link) => link.tokenHash === tokenHash),
    used: (invite) => {
      const code = live.get(invite);
      if (code !== undefined) code.uses -= 1;
      const left = code?.uses ?? record().links.find((link) => link.invite === invite)?.uses;
      if (left === 0) options.onEnd({ type: 'invite-ended', invite, reason: 'used' });
    },
    badProof: (invite) => {
      const code = live.get(invite);
      if (code === undefined) return;
      code.badProofs += 1;
      if (code.badProofs < limits.badProofs) return;
      endCode(invite);
      options.onEnd({ type: 'invite-ended', invite, reason: 'burnt' });
    },
    tidy: () => without(isOver),
    isEmpty: () => live.size === 0,
    end: () => {
      for (const invite of live.keys()) endCode(invite);
    },
  };
};

/** Whether the device that knocks is a member already: the answer to its admission may have been lost. */
export const isKnownBearer = (record: RoomRecord, bearerHash: string): boolean =>
  record.members.some((each) => each.bearerHash === bearerHash && isMember(record, each.member));
