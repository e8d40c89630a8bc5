import type { Words } from '../../i18n/words.ts';
import { timeLeft } from './time-left.ts';

/** "nog 2 minuten" as one line, for a header. */
export const timeLine = (words: Words, seconds: number): string => {
  const left = timeLeft(seconds);
  if (left.type === 'minutes') return words('room.time.minutes', { minutes: left.minutes });
  return words(left.type === 'nearly' ? 'room.time.nearly' : 'room.time.round-off');
};

/** The ring's two lines: "nog 2" and "minuten". */
export const timeRing = (
  words: Words,
  seconds: number,
): { readonly text: string; readonly under?: string } => {
  const left = timeLeft(seconds);
  if (left.type === 'minutes')
    return {
      text: words('room.ring.left', { minutes: left.minutes }),
      under: words('room.ring.minutes', { minutes: left.minutes }),
    };
  if (left.type === 'nearly')
    return { text: words('room.ring.nearly'), under: words('room.ring.nearly.under') };
  return { text: words('room.ring.time'), under: words('room.ring.time.under') };
};
