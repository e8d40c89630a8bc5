// An entry as people read it: its text, and under it what else is known of it.
import type { Entry, FieldRule, ListRule } from '../../kernel/board/entries.ts';
import { formatDay } from '../../../i18n/days.ts';
import type { Language, Words } from '../../../i18n/words.ts';
import type { Slip } from '../pages.ts';

interface Reading {
  readonly name: string;
  readonly words: Words;
  readonly language: Language;
}

/** A value as it is said: a day in words, a choice by its word, a text as it is. */
export const valueOf = (
  { name, words, language }: Reading,
  field: string,
  rule: FieldRule,
  value: string,
): string => {
  if (rule === 'day') return formatDay(language, value, 'long');
  return typeof rule === 'number' ? value : words(`${name}.${field}.${value}`);
};

/** The first field is the text itself, the others are facts about it: "Wie: Noor". */
export const factsOf = (reading: Reading, rule: ListRule, entry: Entry): readonly string[] =>
  Object.entries(rule.fields)
    .slice(1)
    .flatMap(([field, kind]) => {
      const value = entry.fields[field];
      if (value === undefined) return [];
      const label = reading.words(`${reading.name}.${field}.label`);
      return [`${label}${label.endsWith('?') ? '' : ':'} ${valueOf(reading, field, kind, value)}`];
    });

export const mainTextOf = (reading: Reading, rule: ListRule, entry: Entry): string => {
  const [[field, kind] = ['', 0]] = Object.entries(rule.fields);
  const value = entry.fields[field];
  return value === undefined ? '' : valueOf(reading, field, kind, value);
};

export const entryToSlip = (reading: Reading, rule: ListRule, entry: Entry): Slip => {
  const facts = factsOf(reading, rule, entry).join(' · ');
  return {
    key: `${entry.list}-${entry.key}`,
    text: mainTextOf(reading, rule, entry),
    ...(facts === '' ? {} : { facts }),
  };
};
