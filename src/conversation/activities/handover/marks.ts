// What was ticked, in the order of our own lists.
import { findEntry, type Entries } from '../../kernel/board/entries.ts';
import { arrangements, headings } from './headings.ts';

interface Marked {
  readonly key: string;
  /** Undefined where nobody ticked it yet. */
  readonly mark: string | undefined;
}

const marksOf = (entries: Entries, list: string, keys: readonly string[]): readonly Marked[] =>
  keys.map((key) => ({ key, mark: findEntry(entries, list, key)?.fields['mark'] }));

export const headingMarks = (entries: Entries): readonly Marked[] => marksOf(entries, 'heading', headings);

export const arrangementMarks = (entries: Entries): readonly Marked[] =>
  marksOf(entries, 'arrangement', arrangements);

/** How many actions are open, as it was chosen. */
export const openActions = (entries: Entries): string | undefined =>
  findEntry(entries, 'count', 'count')?.fields['count'];
