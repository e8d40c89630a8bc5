// The question of the deck that a part is held for, on a member's phone and on the console: its card is read first,
// why it is hard stays at hand. Nothing where the part was chosen without a question.
import { CardFront } from '../../../ui/card.tsx';
import { askedIn } from '../card-of.ts';
import { WhyHard } from '../why-hard.tsx';
import type { StepProps } from './step-words.ts';

export const AskedCard = ({ part, deck }: Pick<StepProps, 'part' | 'deck'>) => {
  const { card, question, number } = askedIn(part, deck);
  return (
    <>
      {card && (
        <details class="at-hand">
          <summary>{card.title}</summary>
          <div class="stack">
            <div class="one-card">
              <CardFront card={number} title={card.title} line={card.line} heading="p" />
            </div>
            <WhyHard card={card} heading="h3" />
          </div>
        </details>
      )}
      {question !== undefined && <p class="asked">{question}</p>}
    </>
  );
};
