// What a host's command does to a room's record, and what must happen once that is durable. Pure.
import { exhaustive } from '../basics/exhaustive.ts';
import { err, ok, type Result } from '../basics/result.ts';
import type { Command } from '../envelope/command.ts';
import type { Refusal } from '../envelope/notice.ts';
import { MAX_DEVICES } from '../envelope/sizes.ts';
import type { RoomFacts } from './check-append.ts';
import { devicesIn, isHost, isMember, memberOf, type Member, type RoomRecord, type Scope } from './record.ts';

export type Outcome =
  | { readonly type: 'scope-opened'; readonly scope: string }
  | { readonly type: 'scope-closing'; readonly scope: string; readonly isWhole: boolean }
  | { readonly type: 'scope-dropped'; readonly scope: string }
  | { readonly type: 'member-removed'; readonly member: string }
  | { readonly type: 'invite-used'; readonly invite: string }
  | { readonly type: 'hosts-changed' }
  | { readonly type: 'epoch-started' }
  | { readonly type: 'stopped' };

export interface Applied {
  readonly record: RoomRecord;
  readonly outcomes: readonly Outcome[];
}

type Verdict = Result<Applied, Refusal>;
type CommandOf<T extends Command['type']> = Extract<Command, { type: T }>;

/** `mayUse`: whether an admission on this invite counts now (it lives, or its knock came while it lived). */
export type MayUse = (invite: string, bearerHash: string) => boolean;

const openScope = ({ record, limits, entries }: RoomFacts, command: CommandOf<'open-scope'>): Verdict => {
  const { scope, kind, mode, roster } = command;
  if (record.scopes.some((each) => each.scope === scope)) return err('scope-open');
  if (record.ended.includes(scope)) return err('scope-closed');
  if (record.scopes.length >= limits.openScopes) return err('quota');
  if (kind === 'ballot' && mode === 'named') return err('malformed');
  if (!roster.every(({ member }) => isMember(record, member))) return err('wrong-slots');
  const reserved = [...record.scopes.flatMap((each) => each.roster), ...roster];
  const slots = reserved.reduce((sum, entry) => sum + entry.slots, 0);
  if (entries + slots > limits.entriesPerRoom) return err('quota');
  const opened: Scope = { scope, kind, mode, roster, closing: false };
  return ok({
    record: { ...record, scopes: [...record.scopes, opened] },
    outcomes: [{ type: 'scope-opened', scope }],
  });
};

const closeScope = (record: RoomRecord, { scope, whole }: CommandOf<'close-scope'>): Verdict => {
  if (record.ended.includes(scope)) return err('scope-closed');
  const found = record.scopes.find((each) => each.scope === scope);
  if (found === undefined) return err('scope-unknown');
  if (found.closing) return err('scope-closed');
  const scopes = record.scopes.map((each) => (each === found ? { ...each, closing: true } : each));
  const isWhole = whole === true;
  return ok({ record: { ...record, scopes }, outcomes: [{ type: 'scope-closing', scope, isWhole }] });
};

/** Ends an open scope without a release: what was uploaded is forgotten. */
const dropScope = (record: RoomRecord, { scope }: CommandOf<'drop-scope'>): Verdict => {
  if (record.ended.includes(scope)) return err('scope-closed');
  if (!record.scopes.some((each) => each.scope === scope)) return err('scope-unknown');
  const scopes = record.scopes.filter((each) => each.scope !== scope);
  return ok({
    record: { ...record, scopes, ended: [...record.ended, scope] },
    outcomes: [{ type: 'scope-dropped', scope }],
  });
};

const admit = (record: RoomRecord, command: CommandOf<'admit'>, mayUse: MayUse): Verdict => {
  const { member, bearerHash, invite } = command;
  const known = memberOf(record, member);
  // The answer to an admission may have been lost: the same one again changes nothing.
  if (known !== undefined && !known.removed && known.bearerHash === bearerHash) {
    return ok({ record, outcomes: [] });
  }
  const isTaken = record.members.some((each) => each.member === member || each.bearerHash === bearerHash);
  if (isTaken) return err('other-bytes');
  if (devicesIn(record) >= MAX_DEVICES) return err('full');
  if (invite !== undefined && !mayUse(invite, bearerHash)) return err('no-invite');
  const links = record.links.map((link) =>
    link.invite === invite ? { ...link, uses: Math.max(0, link.uses - 1) } : link,
  );
  const members = [...record.members, { member, bearerHash, host: false, removed: false }];
  return ok({
    record: { ...record, members, links },
    outcomes: invite === undefined ? [] : [{ type: 'invite-used', invite }],
  });
};

const hostsChanged: readonly Outcome[] = [{ type: 'hosts-changed' }];

const change = (record: RoomRecord, member: string, to: Partial<Member>): RoomRecord => ({
  ...record,
  members: record.members.map((each) => (each.member === member ? { ...each, ...to } : each)),
});

/** Ends all open scopes: their slots belong to a state of the room that is over. */
const dropScopes = (record: RoomRecord): Applied => ({
  record: { ...record, scopes: [], ended: [...record.ended, ...record.scopes.map(({ scope }) => scope)] },
  outcomes: record.scopes.map(({ scope }) => ({ type: 'scope-dropped', scope })),
});

/** A room without a host could never be steered again, so the last one stays. */
const isLastHost = (record: RoomRecord, member: string): boolean =>
  isHost(record, member) && record.members.filter((each) => each.host && !each.removed).length === 1;

const remove = (record: RoomRecord, { member }: CommandOf<'remove'>): Verdict => {
  if (!isMember(record, member)) return err('malformed');
  if (isLastHost(record, member)) return err('not-host');
  const dropped = dropScopes(change(record, member, { removed: true, host: false }));
  return ok({
    record: { ...dropped.record, fenced: true },
    outcomes: [{ type: 'member-removed', member }, ...dropped.outcomes],
  });
};

/** The room's next record, or why the command is refused. The envelope beside it was checked before. */
export const applyCommand = (facts: RoomFacts, command: Command, mayUse: MayUse): Verdict => {
  const { record } = facts;
  switch (command.type) {
    case 'open-scope':
      return openScope(facts, command);
    case 'close-scope':
      return closeScope(record, command);
    case 'drop-scope':
      return dropScope(record, command);
    case 'admit':
      return admit(record, command, mayUse);
    case 'remove':
      return remove(record, command);
    case 'start-epoch':
      return ok({
        record: { ...record, epoch: command.epoch, fenced: false },
        outcomes: [{ type: 'epoch-started' }],
      });
    case 'add-host':
      if (!isMember(record, command.member)) return err('malformed');
      return ok({ record: change(record, command.member, { host: true }), outcomes: hostsChanged });
    case 'drop-host':
      if (!isHost(record, command.member)) return err('malformed');
      if (isLastHost(record, command.member)) return err('not-host');
      return ok({ record: change(record, command.member, { host: false }), outcomes: hostsChanged });
    case 'stop': {
      const dropped = dropScopes(record);
      return ok({
        record: { ...dropped.record, stoppedOn: facts.today },
        outcomes: [...dropped.outcomes, { type: 'stopped' }],
      });
    }
    default:
      return exhaustive(command);
  }
};
