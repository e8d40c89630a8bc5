// The first signed events of a device that became a host again by the recovery file.
import * as v from 'valibot';
import { hexOf } from '../envelope/command.ts';
import type { Room } from '../room/room.ts';
import { meOf, type Heart } from './heart.ts';

export const returnSchema = v.object({
  type: v.literal('return'),
  name: v.string(),
  /** Root's, for this device's keys. */
  delegation: v.object({ edPub: hexOf(32), hpkePub: hexOf(32), sig: hexOf(64) }),
});

export type Return = v.InferOutput<typeof returnSchema>;

/** Introduces itself with root's delegation, then takes a seat. Goes on where it was interrupted. */
export const comeBack = async (room: Room, heart: Heart, back: Return): Promise<void> => {
  const memberRef = meOf(heart);
  const { edPub, hpkePub } = back.delegation;
  if (!room.isHost()) await room.sign({ type: 'host.add', memberRef, ...back.delegation });
  if (heart.conversation.members[memberRef] === undefined) {
    await room.sign({ type: 'member.admitted', memberRef, name: back.name, hpkePub, edPub });
  }
  if (heart.conversation.members[memberRef] !== undefined) await room.update({ founding: undefined });
};
