// What hosts tell each other about the door. How it stands goes into the log for all; the secrets of invitations go
// to each other host in a box, so that any of them can answer a knock, also when the one that made it is away.
import * as v from 'valibot';
import { inviteSchema, type Invite } from '../room/membership.ts';
import { meOf, type Heart } from './heart.ts';

export interface SharedDoor {
  /** This host's choice; what others chose before it in the log counts no longer. */
  tell(): void;
  /** To one host, or to all others. */
  share(invites: readonly Invite[], to?: string): void;
  /** A host's post: true where it was about the door. */
  heard(by: string, event: unknown): void;
}

/** So many of the short-lived ones of other hosts are remembered. */
const MOST_SHARED = 8;

const doorSchema = v.object({
  type: v.literal('door-set'),
  door: v.picklist(['open', 'ajar', 'closed']),
  expected: v.optional(v.number()),
});
const inviteListSchema = v.object({ type: v.literal('invites-shared'), invites: v.array(inviteSchema) });
const postSchema = v.variant('type', [doorSchema, inviteListSchema]);

const isBrief = (invite: Invite): boolean => invite.shared === true && invite.use !== 'ahead';

export const createSharedDoor = (heart: Heart): SharedDoor => {
  const { room } = heart;
  /** Own posts that have not come back yet: they stand after whatever is heard now. */
  let echoes = 0;

  const hear = ({ door, expected }: v.InferOutput<typeof doorSchema>, isOwn: boolean): void => {
    if (echoes > 0) {
      if (isOwn) echoes -= 1;
      return;
    }
    heart.host = { ...heart.host, door, ...(expected === undefined ? {} : { expected }) };
    heart.changed();
  };

  const remember = (heard: readonly Invite[]): void => {
    const known = room.membership().invites;
    const fresh = heard.filter(
      ({ invite, made = 0 }) => made >= room.excludedAt() && !known.some((each) => each.invite === invite),
    );
    if (fresh.length === 0) return;
    const all = [...known, ...fresh.map((invite) => ({ ...invite, shared: true }))];
    const brief = all.filter(isBrief).slice(0, -MOST_SHARED);
    room.update({ invites: all.filter((invite) => !brief.includes(invite)) }).catch(() => undefined);
  };

  return {
    tell: () => {
      const { door, expected } = heart.host;
      echoes += 1;
      const event = { type: 'door-set', door, ...(expected === undefined ? {} : { expected }) };
      void room.post(event).then((id) => {
        if (id === undefined) echoes -= 1;
      });
    },
    share: (invites, to) => {
      const own = invites.filter((invite) => invite.shared !== true);
      const others = heart.conversation.hosts.filter((host) => host !== meOf(heart));
      if (own.length === 0) return;
      for (const host of to === undefined ? others : [to]) {
        void room.postTo(host, { type: 'invites-shared', invites: own });
      }
    },
    heard: (by, event) => {
      const parsed = v.safeParse(postSchema, event);
      if (!parsed.success || !heart.conversation.hosts.includes(by)) return;
      if (parsed.output.type === 'door-set') hear(parsed.output, by === meOf(heart));
      else remember(parsed.output.invites);
    },
  };
};
