// Cards that were turned over, as they lie on the table: in chance order, one's own without a sign.
import type { People } from '../kernel/people.ts';
import { nameOf } from '../kernel/people.ts';
import type { CardText } from '../kernel/table-cards.ts';
import { CardWritten } from '../../ui/card.tsx';

interface OpenedCardsProps {
  readonly cards: readonly CardText[];
  readonly people: People;
  readonly card: number;
  /** Said of the whole list: "7 kaarten, zonder naam". */
  readonly label: string;
  /** On the beamer cards lie spread out, and long ones get more room. */
  readonly spread?: boolean;
}

/** Only in rounds with names. */
const writerOf = ({ member, person }: CardText, people: People): string | undefined => {
  const ref = person ?? member;
  return ref === undefined ? undefined : nameOf(people, ref);
};

export const OpenedCards = ({ cards, people, card, label, spread = false }: OpenedCardsProps) => (
  <ul class={spread ? 'spreadout opens' : 'opened opens'} aria-label={label}>
    {cards.map((one) => {
      const name = writerOf(one, people);
      return (
        <li key={one.id}>
          <CardWritten card={card} text={one.text} {...(name === undefined ? {} : { label: name })} />
        </li>
      );
    })}
  </ul>
);
