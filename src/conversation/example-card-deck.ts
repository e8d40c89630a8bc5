import type { Deck } from '../deck/deck.ts';

/** One card with the question of the example conversation, for tests. */
export const exampleDeck: Deck = {
  id: 'samen-leren',
  title: 'Voorbeeld',
  language: 'nl',
  sections: [],
  intro: '',
  source: 'Bron',
  cards: [
    {
      id: 'luisteren-en-geloven',
      number: 1,
      title: 'Luisteren',
      line: 'Ruimte maken voor wat een kind vertelt.',
      intro: 'Inleiding.',
      whyHardTitle: 'Waarom is dit lastig?',
      whyHard: 'Eerste reden.\n\nTweede reden.',
      tipsTitle: 'Wat helpt?',
      tips: [{ text: 'Vraag door.' }, { lead: 'Wacht.', text: 'Kom er later op terug.' }],
      questions: [{ id: '1-P2', audience: 'professional', text: 'Wat doe je als je twijfelt?' }],
      links: [],
      source: 'Bron',
    },
  ],
};
