// Words that judge instead of telling what happened, Dutch and English: help while writing, never a fault. A word ends
// where its ending may differ: "agressi" is agressie, agressief and agressieve.

const nl = [
  'onveilig*',
  'agressi*',
  'altijd',
  'nooit',
  'steeds',
  'constant',
  'verwaarlo*',
  'mishandel*',
  'manipul*',
  'onhandelbaar',
  'onhandelbare',
  'ongemotiveerd*',
  'onwillig*',
  'weerstand*',
  'zorgmijd*',
  'onverantwoord*',
  'asociaal',
  'asociale',
  'labiel*',
  'hysterisch*',
  'dominant*',
  'brutaal',
  'brutale',
  'lastig*',
  'zielig*',
  'lui',
  'luie',
  'grensoverschrijdend*',
  'probleemgedrag',
  'ontspoor*',
  'getraumatiseerd*',
  'pedagogisch onmachtig*',
  'werkt niet mee',
];

const en = [
  'unsafe',
  'aggressi*',
  'always',
  'never',
  'constantly',
  'neglect*',
  'abus*',
  'manipulat*',
  'unmanageable',
  'unmotivated',
  'unwilling',
  'resistan*',
  'irresponsib*',
  'antisocial',
  'unstable',
  'hysteric*',
  'dominant',
  'difficult',
  'lazy',
  'problem behaviour',
  'traumati?ed',
  'uncooperative',
];

const toPattern = (word: string): string => word.replaceAll('*', '\\p{L}*').replaceAll('?', '\\p{L}');

const labels = new RegExp(`(?<!\\p{L})(?:${[...nl, ...en].map(toPattern).join('|')})(?!\\p{L})`, 'iu');

/** The first label in a text, as it stands there. */
export const findLabelWord = (text: string): string | undefined => labels.exec(text)?.[0];
