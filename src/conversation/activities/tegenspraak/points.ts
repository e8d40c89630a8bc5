// The points that the owner answers: the strongest counter-argument first, then each cluster.
import type { Board } from '../../kernel/board/board.ts';
import { entriesIn, findEntry, type Entry } from '../../kernel/board/entries.ts';

export interface Point {
  /** `counter`, or the cluster's. */
  readonly key: string;
  readonly text: string;
  readonly answer: Entry | undefined;
}

export const pointsIn = ({ entries }: Board): readonly Point[] => {
  const counters = entriesIn(entries, 'counter').map((entry) => ({ entry, text: entry.fields['counter'] }));
  const clusters = entriesIn(entries, 'cluster').map((entry) => ({ entry, text: entry.fields['cluster'] }));
  return [...counters, ...clusters].map(({ entry, text }) => ({
    key: entry.key,
    text: text ?? '',
    answer: findEntry(entries, 'answer', entry.key),
  }));
};
