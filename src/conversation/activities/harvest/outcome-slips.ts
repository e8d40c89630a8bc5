// What was chosen, as slips for the beamer.
import { formatDay } from '../../../i18n/days.ts';
import type { Language, Words } from '../../../i18n/words.ts';
import { levelWords } from '../../kernel/level-words.ts';
import type { Slip } from '../../pieces/pages.ts';
import type { Agreement, HarvestState, Kept } from './state.ts';

const agreementSlip = (
  { key, what, needs, owner, day, level }: Agreement,
  words: Words,
  language: Language,
): Slip => ({
  key: `agreement-${key}`,
  tag: words('harvest.agreement.label'),
  text: needs === '' ? what : `${what}\n${words('harvest.needs.short', { needs })}`,
  facts: [
    owner === '' ? words('harvest.owner.none') : owner,
    day === undefined ? words('harvest.day.none') : formatDay(language, day),
    words(levelWords[level]),
  ].join(' · '),
});

/** Agreements first, then lessons, open questions and the other view. */
export const outcomeSlips = (
  { agreements, lessons, unsolved, minority }: HarvestState,
  words: Words,
  language: Language,
): readonly Slip[] => {
  const slipOf =
    (tag: string) =>
    ({ key, text }: Kept): Slip => ({ key: `${tag}-${key}`, tag: words(tag), text });
  return [
    ...agreements.map((agreement) => agreementSlip(agreement, words, language)),
    ...lessons.map(slipOf('harvest.lesson.label')),
    ...unsolved.map(slipOf('harvest.unsolved.label')),
    ...(minority === undefined
      ? []
      : [{ key: 'minority', tag: words('harvest.minority.field'), text: minority.text }]),
  ];
};
