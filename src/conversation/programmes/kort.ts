// Kort: thirty minutes, one card, one question.
import type { Agenda } from '../agenda.ts';
import { formFor } from './form-for.ts';
import { harvestPart, openingPart } from './frame.ts';

const questionMinutes: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  table: { card: 1.5, question: 0.5, write: 3, show: 1, round: 5, differences: 2.5, sentence: 1.5 },
  groups: { card: 1.5, question: 0.5, write: 1, pairs: 2, fours: 4, all: 5, sentence: 1 },
  hall: { card: 1.5, question: 0.5, write: 4, show: 7, sentence: 2 },
};

export interface Asked {
  readonly card: string;
  readonly question: string;
}

/** Opening 5, the question 15, harvest 10. `people`: how many are expected, the facilitator too. */
export const kortAgenda = ({ card, question, people }: Asked & { readonly people: number }): Agenda => {
  const form = formFor('write-show-round', people);
  return {
    programme: 'kort',
    parts: [
      openingPart(5, people),
      {
        id: 'question-1',
        activity: 'write-show-round',
        form,
        card,
        question,
        minutes: { ...questionMinutes[form] },
      },
      harvestPart(10, people),
    ],
  };
};
