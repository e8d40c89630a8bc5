// What member, facilitator and beamer have in common.
import type { Board } from '../../kernel/board/board.ts';
import { cardsOf } from '../../kernel/board/board.ts';
import { spreadOf } from '../../kernel/board/spread.ts';
import { textsOf } from '../../kernel/table-cards.ts';
import type { CardsFrom } from '../../pieces/board/member-step.tsx';
import { SpreadDots } from '../../pieces/board/spread-dots.tsx';
import type { StepProps } from '../../pieces/board/step-words.ts';
import type { Thing } from '../../pieces/board/sorter.tsx';
import { certainty } from './plan.ts';

/** Everything that was written against or about the decision. */
export const written: readonly CardsFrom[] = [
  { step: 'doubts', field: 'doubt' },
  { step: 'doubts', field: 'turning' },
  { step: 'if-done', field: 'if-done' },
  { step: 'if-not', field: 'if-not' },
];

export const thingsIn = (board: Board): readonly Thing[] =>
  written.flatMap(({ step, field }) => textsOf(cardsOf(board, step), field));

/** Certainty before, and after it where the second estimate was turned. */
export const Certainty = ({ state, words }: StepProps) => (
  <>
    <SpreadDots
      label={words('tegenspraak.certainty.before')}
      scale={certainty}
      spread={spreadOf(cardsOf(state, 'doubts'), 'certainty', certainty)}
    />
    <SpreadDots
      label={words('tegenspraak.certainty.after')}
      scale={certainty}
      spread={spreadOf(cardsOf(state, 'second'), 'certainty', certainty)}
    />
  </>
);
