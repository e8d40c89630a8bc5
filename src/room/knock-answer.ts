/** A host's short answers at the door: one byte in place of a handshake message. */
export const knockAnswer = { 'wrong-code': 0, refused: 1, 'room-full': 2 } as const;

export type KnockAnswer = keyof typeof knockAnswer;

/** What this byte says; anything unknown is a refusal. */
export const readKnockAnswer = (byte: number | undefined): KnockAnswer => {
  if (byte === knockAnswer['wrong-code']) return 'wrong-code';
  return byte === knockAnswer['room-full'] ? 'room-full' : 'refused';
};
