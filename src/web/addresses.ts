// Where every page stands. English mirrors Dutch under /en, so that a switch of language keeps the place.
import type { Language } from '../i18n/words.ts';

const paths = {
  home: '/',
  'card-1': '/kaarten/1',
  'card-2': '/kaarten/2',
  'card-3': '/kaarten/3',
  'card-4': '/kaarten/4',
  about: '/over',
  privacy: '/privacy',
  accessibility: '/toegankelijkheid',
  notes: '/notities',
  paper: '/papier',
  'not-found': '/404',
  new: '/nieuw',
  join: '/j',
  room: '/gesprek',
  screen: '/scherm',
  rooms: '/gesprekken',
  'one-device': '/een-scherm',
  solo: '/alleen',
} as const;

export type PageName = keyof typeof paths;

/** The page's address on this server: `/kaarten/2`, `/en/kaarten/2`. */
export const addressOf = (page: PageName, language: Language): string => {
  const path = paths[page];
  if (language === 'nl') return path;
  return path === '/' ? '/en' : `/en${path}`;
};

export const cardAddress = (card: number, language: Language): string =>
  addressOf(`card-${card}` as PageName, language);
