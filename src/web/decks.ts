import type { Deck } from '../deck/deck.ts';
import type { Language } from '../i18n/words.ts';

// Parsed at build (tools/deck-modules.ts); one lazy chunk per language.
const load = {
  nl: () => import('virtual:deck/samen-leren/nl'),
  en: () => import('virtual:deck/samen-leren/en'),
};

export const loadDeck = async (language: Language): Promise<Deck> => (await load[language]()).deck;
