// A row as people read it.
import type { Words } from '../../../i18n/words.ts';
import { nameOf, type People } from '../../kernel/people.ts';
import { findLabelWord } from './label-words.ts';
import type { Row } from './map.ts';

const lines = (texts: readonly string[]): string => texts.join('\n');

/** "Moeder: belt niet terug · met: school" as lines; what a camera would see instead of the words where it was said. */
const deedOf = ({ parts, seen }: Row, words: Words): string => {
  const deed = seen ?? lines(parts.does);
  const who = parts.who.join(', ');
  return [
    [who, deed].filter((text) => text !== '').join(': '),
    ...(parts.whom.length === 0 ? [] : [words('facts-map.with', { whom: parts.whom.join(', ') })]),
  ]
    .filter((text) => text !== '')
    .join('\n');
};

/** How we know it: seen, or heard from whom, or read where; in a round with names also who wrote it. */
const knownFrom = ({ parts, writers }: Row, words: Words, people: People | undefined): string =>
  [
    ...(people ? writers.flatMap((ref) => nameOf(people, ref) ?? []) : []),
    ...parts.source.map((source) => words(`facts-map.source.${source}`)),
    ...parts.from,
  ].join(', ');

export const mapColumns = ['when', 'deed', 'effect', 'known', 'also'] as const;

export type MapColumnId = (typeof mapColumns)[number];

/** Text by column, without the empty ones. Names of writers only where people are given. */
export const cellsOf = (
  row: Row,
  words: Words,
  people?: People,
): Readonly<Partial<Record<MapColumnId, string>>> => {
  const cells = {
    when: lines(row.parts.when),
    deed: deedOf(row, words),
    effect: lines(row.parts.effect),
    known: knownFrom(row, words, people),
    also: lines(row.parts.also),
  };
  return Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== ''));
};

/** The first words of a row where a camera's took their place. */
export const firstWordsOf = ({ parts, seen }: Row): string | undefined =>
  seen === undefined ? undefined : parts.does.join(' · ');

/** The label in what somebody does or in its effect, as long as nobody said what a camera would see. */
export const labelIn = ({ parts, seen }: Row): string | undefined =>
  seen === undefined ? findLabelWord([...parts.does, ...parts.effect].join('\n')) : undefined;

/** What asks for a camera comes first. */
export const labelsFirst = (blocks: readonly (readonly Row[])[]): readonly (readonly Row[])[] => {
  const asks = (block: readonly Row[]): boolean => block.some((row) => labelIn(row) !== undefined);
  return [...blocks.filter(asks), ...blocks.filter((block) => !asks(block))];
};

/** A cell with what stands over its column: "Bron: gezien". */
export const labelled = (column: MapColumnId, text: string, words: Words): string => {
  const label = words(`facts-map.${column}.label`);
  return `${label}${label.endsWith('?') ? '' : ':'} ${text}`;
};
