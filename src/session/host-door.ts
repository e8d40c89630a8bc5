// A host's door: which invitations exist, which are open, and when they are renewed.
import { bytesToHex } from '../basics/hex.ts';
import type { Request } from '../envelope/request.ts';
import { bytesOf, type Invite } from '../room/membership.ts';
import { createCodeInvite, createLinkInvite, inviteToken, inviteTokenHash } from '../sealed/invite-secret.ts';
import { inviteCode } from '../sealed/invite-code.ts';
import { inviteLink } from '../sealed/invite-link.ts';
import { sealNote, type InviteNote } from '../sealed/invite-note.ts';
import { secureRandom } from '../sealed/random.ts';
import { isHost, meOf, type Heart } from './heart.ts';
import { createSharedDoor } from './shared-door.ts';

export interface HostDoor {
  /** After a (re)connect and whenever something about the door changed. */
  look(): void;
  set(door: 'open' | 'ajar' | 'closed'): void;
  setExpected(people: number): void;
  comesInAtOnce(invite: Invite): boolean;
  admitted(): void;
  badProof(invite: Invite): void;
  ended(invite: string, reason: 'burnt' | 'used' | 'expired'): void;
  offerPairing(): void;
  revokeLink(): void;
  newLink(): void;
  /** The invitation that was sent beforehand, made once; false where the relay could not be asked. */
  makeLink(note: InviteNote | undefined, lifetime: number): Promise<boolean>;
  /** What a host said: perhaps about the door. */
  heard(by: string, event: unknown): void;
  /** A new host: it hears what invitations there are. */
  hostAdded(member: string): void;
  stop(): void;
}

const TEN_MINUTES = 600_000;
/** In the note of an invitation that makes its device a second host. */
const PAIRING = 'pairing';
const TWO_DAYS = 172_800_000;
const RENEW = TEN_MINUTES - 30_000;
const PEOPLE_OVER = 2;
/** A link and a code, and the pair before them. */
const SHOWN_TWICE = 4;
const MOST = 200;

const newId = (): string => bytesToHex(secureRandom(16));

/** The same one again gets the same locator, as long as the relay knows it. */
const codeRequest = (invite: string): Extract<Request, { type: 'create-invite' }> => ({
  type: 'create-invite',
  invite,
  kind: 'code',
  lifetime: TEN_MINUTES,
  uses: MOST,
});

export const createHostDoor = (heart: Heart): HostDoor => {
  const { room, ports } = heart;
  const shared = createSharedDoor(heart);
  let isLooking = false;
  let callOff: (() => void) | undefined;
  let renewAt = 0;
  /** The greeting after which the code was last known to live. */
  let confirmed = 0;

  const invites = (): readonly Invite[] => room.membership().invites;
  const keep = (next: readonly Invite[]): Promise<void> => room.update({ invites: [...next] });

  const link = (invite: Invite): string =>
    inviteLink(
      ports.origin,
      { type: 'link', room: bytesOf(room.membership().room), secret: bytesOf(invite.secret) },
      heart.conversation.language,
    );

  const create = async (
    use: Invite['use'],
    lifetime: number,
    uses: number,
    note?: InviteNote,
  ): Promise<Invite | undefined> => {
    const secret = createLinkInvite(bytesOf(room.membership().room));
    const invite: Invite = {
      invite: newId(),
      kind: 'link',
      secret: bytesToHex(secret.secret),
      use,
      made: room.head().seq,
    };
    const sealed = note === undefined ? undefined : await sealNote(secret, note);
    // Kept before it is announced: a knock must never meet an invitation this device has forgotten.
    await keep([...invites(), invite]);
    const answer = await room.request({
      type: 'create-invite',
      invite: invite.invite,
      kind: 'link',
      tokenHash: bytesToHex(inviteTokenHash(await inviteToken(secret))),
      lifetime,
      uses,
      ...(sealed?.ok === true ? { note: bytesToHex(sealed.value) } : {}),
    });
    if (answer.type === 'done') {
      shared.share([invite]);
      return invite;
    }
    await keep(invites().filter((each) => each !== invite));
    return undefined;
  };

  const createCode = async (): Promise<Invite | undefined> => {
    const id = newId();
    const answer = await room.request(codeRequest(id));
    if (answer.type !== 'done' || answer.locator === undefined) return undefined;
    const secret = createCodeInvite(answer.locator);
    const invite: Invite = {
      invite: id,
      kind: 'code',
      secret: bytesToHex(secret.secret),
      locator: answer.locator,
      use: 'screen',
      made: room.head().seq,
    };
    await keep([...invites(), invite]);
    shared.share([invite]);
    return invite;
  };

  const revoke = async (unwanted: (invite: Invite) => boolean): Promise<void> => {
    const gone = invites().filter(unwanted);
    if (gone.length === 0) return;
    await keep(invites().filter((invite) => !unwanted(invite)));
    await Promise.all(gone.map(({ invite }) => room.request({ type: 'revoke-invite', invite })));
  };

  const show = (change: Partial<Heart['host']>): void => {
    heart.host = { ...heart.host, ...change };
    heart.changed();
  };

  const hideScreen = (): void => {
    const { qr: _oldQr, code: _oldCode, ...rest } = heart.host;
    heart.host = rest;
    heart.changed();
  };

  /** A fresh code and QR; the ones before live on until they expire, for who is typing right now. */
  const renew = async (): Promise<void> => {
    callOff?.();
    const [onScreen, code] = await Promise.all([create('screen', TEN_MINUTES, MOST), createCode()]);
    if (onScreen !== undefined) show({ qr: link(onScreen) });
    if (code !== undefined) {
      const typed = inviteCode({ type: 'code', locator: code.locator ?? 0, secret: bytesOf(code.secret) });
      show({ code: typed });
    }
    const older = invites()
      .filter((invite) => invite.use === 'screen' && invite.shared !== true)
      .slice(0, -SHOWN_TWICE);
    await keep(invites().filter((invite) => !older.includes(invite)));
    const wait = code === undefined || onScreen === undefined ? 5000 : RENEW;
    renewAt = ports.clock.now() + wait;
    callOff = ports.clock.after(wait, look);
    confirmed = room.welcomes();
  };

  /** Codes live in the relay's memory only: after a break the one on the screen may be known to nobody. */
  const confirmCode = async (): Promise<void> => {
    if (confirmed === room.welcomes() || renewAt === 0) return;
    const greeting = room.welcomes();
    const code = invites().findLast((invite) => invite.kind === 'code' && invite.shared !== true);
    const answer =
      code === undefined ? undefined : await room.request(codeRequest(code.invite)).catch(() => undefined);
    if (answer?.type === 'done' && answer.locator === code?.locator) confirmed = greeting;
    else renewAt = 0;
  };

  const hideLink = (): void => {
    const { link: _gone, ...rest } = heart.host;
    heart.host = rest;
    heart.changed();
  };

  /** Somebody who knows the invitations is out: those from before end, and new ones are made. Follows from the log. */
  const renewAfterExclusion = async (): Promise<void> => {
    const isOld = ({ made = 0 }: Invite): boolean => made < room.excludedAt();
    if (!invites().some(isOld)) return;
    const isOwnOld = (use: Invite['use']): boolean =>
      invites().some((invite) => invite.use === use && invite.shared !== true && isOld(invite));
    const hadLink = isOwnOld('ahead');
    if (hadLink && !(await makeLink(undefined, TWO_DAYS, isOld))) return;
    if (isOwnOld('screen')) renewAt = 0;
    await revoke(isOld);
  };

  const settle = async (): Promise<void> => {
    const isClosed = heart.host.door === 'closed';
    if (room.isDoorClosed() !== isClosed) await room.request({ type: 'set-door', closed: isClosed });
    const ahead = invites().find((invite) => invite.use === 'ahead');
    if (ahead !== undefined && heart.host.link === undefined) show({ link: link(ahead) });
    await renewAfterExclusion();
    await confirmCode();
    if (heart.host.door === 'open' && ports.clock.now() >= renewAt) await renew();
    if (heart.host.door !== 'open') {
      callOff?.();
      renewAt = 0;
      hideScreen();
      await revoke((invite) => invite.use === 'screen');
    }
  };

  function look(): void {
    if (isLooking || !room.isSynced() || !isHost(heart) || heart.conversation.stopped) return;
    isLooking = true;
    void settle().finally(() => {
      isLooking = false;
    });
  }

  const makeLink = async (
    note: InviteNote | undefined,
    lifetime: number,
    isOld: (invite: Invite) => boolean = () => false,
  ): Promise<boolean> => {
    if (invites().some((invite) => invite.use === 'ahead' && !isOld(invite))) return true;
    const invite = await create('ahead', lifetime, MOST, note);
    if (invite !== undefined) show({ link: link(invite) });
    return invite !== undefined;
  };

  const set = (door: 'open' | 'ajar' | 'closed'): void => {
    show({ door });
    shared.tell();
    // What runs now finishes first; then the door is looked at as it is by then.
    const again = (): void => (isLooking ? void ports.clock.after(50, again) : look());
    again();
  };

  return {
    look,
    set,
    setExpected: (expected) => {
      show({ expected });
      shared.tell();
    },
    comesInAtOnce: (invite) =>
      invite.use === 'pairing' || (invite.use === 'screen' && heart.host.door === 'open'),
    admitted: () => {
      const { expected } = heart.host;
      const people = Object.values(heart.conversation.members).filter(
        (member) => !member.left && !member.host,
      );
      if (expected !== undefined && heart.host.door === 'open' && people.length >= expected + PEOPLE_OVER) {
        set('closed');
      }
    },
    badProof: ({ invite }) => void room.request({ type: 'report-bad-proof', invite }),
    ended: (id, reason) => {
      if (!invites().some((invite) => invite.invite === id)) return;
      if (reason === 'burnt') show({ codeBurnt: true });
      void keep(invites().filter((invite) => invite.invite !== id)).then(() => {
        if (reason === 'burnt' && heart.host.door === 'open') void renew();
      });
    },
    offerPairing: () => {
      const by = heart.conversation.members[meOf(heart)]?.name;
      const note = {
        title: heart.conversation.title,
        programme: PAIRING,
        ...(by === undefined ? {} : { by }),
      };
      void create('pairing', TEN_MINUTES, 1, note).then((invite) => {
        if (invite !== undefined) show({ pairing: link(invite) });
      });
    },
    revokeLink: () => {
      void revoke((invite) => invite.use === 'ahead').then(hideLink);
    },
    newLink: () => void makeLink(undefined, TWO_DAYS),
    makeLink,
    heard: shared.heard,
    hostAdded: (member) => {
      if (room.isSynced() && isHost(heart)) shared.share(invites(), member);
    },
    stop: () => callOff?.(),
  };
};
