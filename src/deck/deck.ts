// What a deck of conversation cards is, once its Markdown has been read. Plain data, safe to serialise.

/** Whom a question is asked: the people doing the work, their organisation, those who run it, those who govern. */
export const audiences = ['professional', 'organisation-and-policy', 'director', 'policy-maker'] as const;

export type Audience = (typeof audiences)[number];

export interface Question {
  /** Stable and the same in every language: `1-P1`. Unique in its deck. */
  readonly id: string;
  readonly audience: Audience;
  readonly text: string;
}

export interface Tip {
  readonly lead?: string;
  readonly text: string;
}

interface SideBox {
  readonly title: string;
  readonly text: string;
}

export interface Link {
  readonly id: string;
  /** The name of the page as the page itself has it, so in `language`. */
  readonly title: string;
  readonly url: string;
  /** The language of the page behind the link: `nl`. */
  readonly language: string;
  /** What the title says in the deck's language, where the page has another one. */
  readonly meaning?: string;
}

/** Longer texts (`intro`, `whyHard`, a side box, a section) hold paragraphs; read them with `paragraphsOf`. */
export interface Card {
  readonly id: string;
  /** From 1, in the order of the deck. */
  readonly number: number;
  readonly title: string;
  /** The one sentence on the card's front. */
  readonly line: string;
  readonly intro: string;
  readonly whyHardTitle: string;
  readonly whyHard: string;
  readonly tipsTitle: string;
  readonly tipsIntro?: string;
  readonly tips: readonly Tip[];
  readonly sideBox?: SideBox;
  readonly questions: readonly Question[];
  readonly links: readonly Link[];
  /** Where the card comes from, as a sentence to show. */
  readonly source: string;
}

interface DeckSection {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

export interface Deck {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  /** The introduction under its headings: for whom the deck is and how to use it. */
  readonly sections: readonly DeckSection[];
  /** The same introduction as one text. */
  readonly intro: string;
  readonly cards: readonly Card[];
  readonly source: string;
}

const paragraphBreak = '\n\n';

export const paragraphsOf = (text: string): string[] => text.split(paragraphBreak);

export const joinParagraphs = (paragraphs: readonly string[]): string => paragraphs.join(paragraphBreak);

/** The question with this id and the card it stands on; undefined where the deck has no such question. */
export const findQuestion = (
  deck: Deck,
  questionId: string,
): { readonly card: Card; readonly question: Question } | undefined => {
  for (const card of deck.cards) {
    const question = card.questions.find((candidate) => candidate.id === questionId);
    if (question) return { card, question };
  }
  return undefined;
};
