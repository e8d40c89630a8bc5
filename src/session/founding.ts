// The first envelopes of a room. What is still to be written follows from the log, so a founder who was
// interrupted goes on where it stopped.
import * as v from 'valibot';
import { agendaSchema } from '../conversation/agenda.ts';
import { hexOf } from '../envelope/command.ts';
import { bytesOf } from '../room/membership.ts';
import type { Room } from '../room/room.ts';
import { meOf, type Heart } from './heart.ts';
import type { HostDoor } from './host-door.ts';
import { comeBack, returnSchema } from './return.ts';
import { recoveryRef } from '../sealed/device-keys.ts';

export const foundingSchema = v.object({
  deck: v.string(),
  programme: v.string(),
  title: v.string(),
  language: v.picklist(['nl', 'en']),
  agenda: agendaSchema,
  name: v.string(),
  organisation: v.optional(v.string()),
  layer: v.optional(v.string()),
  delegation: v.object({ edPub: hexOf(32), hpkePub: hexOf(32), sig: hexOf(64) }),
  recoveryPub: hexOf(32),
  expected: v.optional(v.number()),
  note: v.optional(
    v.object({
      title: v.string(),
      date: v.optional(v.string()),
      programme: v.optional(v.string()),
      questions: v.optional(v.array(v.string())),
      by: v.optional(v.string()),
    }),
  ),
  /** Milliseconds that the invitation sent beforehand lives. */
  lifetime: v.number(),
});

export type Founding = v.InferOutput<typeof foundingSchema>;

const startFirstEpoch = async (room: Room, founding: Founding): Promise<void> => {
  const membership = room.membership();
  const first = membership.secrets.find((secret) => secret.epoch === 1);
  if (first === undefined || room.control().epoch > 0) return;
  const { edPub, hpkePub, sig } = founding.delegation;
  const recoveryPub = bytesOf(founding.recoveryPub);
  await room.startEpoch({
    secret: { epoch: 1, secret: bytesOf(first.secret) },
    recipients: [
      { member: bytesOf(membership.member), hpkePub: bytesOf(hpkePub) },
      { member: recoveryRef, hpkePub: recoveryPub },
    ],
    founding: {
      delegation: { edPub: bytesOf(edPub), hpkePub: bytesOf(hpkePub), sig: bytesOf(sig) },
      recoveryPub,
    },
  });
};

/** Writes what is missing: the first epoch, the opening, the founder as a member, the invitation. */
export const found = async (room: Room, heart: Heart, door: HostDoor): Promise<void> => {
  const back = v.safeParse(returnSchema, room.membership().founding);
  if (back.success) return comeBack(room, heart, back.output);
  const parsed = v.safeParse(foundingSchema, room.membership().founding);
  if (!parsed.success) return room.update({ founding: undefined });
  const founding = parsed.output;
  await startFirstEpoch(room, founding);
  if (!heart.conversation.opened) {
    const { deck, programme, title, language, agenda } = founding;
    await room.sign({ type: 'room.opened', deck, programme, title, language, agenda });
  }
  if (heart.conversation.members[meOf(heart)] === undefined) {
    const { name, organisation, layer, delegation } = founding;
    await room.sign({
      type: 'member.admitted',
      memberRef: meOf(heart),
      name,
      ...(organisation === undefined ? {} : { organisation }),
      ...(layer === undefined ? {} : { layer }),
      hpkePub: delegation.hpkePub,
      edPub: delegation.edPub,
    });
  }
  if (heart.conversation.members[meOf(heart)] === undefined) return undefined;
  if (founding.expected !== undefined) door.setExpected(founding.expected);
  const note = founding.note === undefined ? undefined : noteOf(founding.note);
  if (!(await door.makeLink(note, founding.lifetime))) return undefined;
  return room.update({ founding: undefined });
};

const noteOf = (note: NonNullable<Founding['note']>) => ({
  title: note.title,
  ...(note.date === undefined ? {} : { date: note.date }),
  ...(note.programme === undefined ? {} : { programme: note.programme }),
  ...(note.questions === undefined ? {} : { questions: note.questions }),
  ...(note.by === undefined ? {} : { by: note.by }),
});
