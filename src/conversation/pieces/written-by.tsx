import type { People } from '../kernel/people.ts';
import type { CardText } from '../kernel/table-cards.ts';
import { writerOf } from './opened-cards.tsx';

interface WrittenByProps {
  readonly card: CardText;
  readonly people: People;
}

/** The name under a card that lies on the table with one: of a round with names, or added afterwards. */
export const WrittenBy = ({ card, people }: WrittenByProps) => {
  const name = writerOf(card, people);
  if (name === undefined) return null;
  return (
    <p class="slip__facts" dir="auto">
      {name}
    </p>
  );
};
