import { expect, it } from 'vitest';
import { loadWords } from '../../i18n/load-words.ts';
import { timeLine, timeRing } from './time-words.ts';

const words = await loadWords('nl');

it('says how long a step of half a minute is, from its start', () => {
  expect(timeLine(words, 30)).toBe('nog geen minuut');
  expect(timeRing(words, 30)).toEqual({ text: 'nog', under: 'geen minuut' });
});
