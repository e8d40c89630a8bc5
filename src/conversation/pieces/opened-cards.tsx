// Cards that were turned over, as they lie on the table: in chance order, one's own without a sign.
import type { ComponentChildren } from 'preact';
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
  /** The same text with some of its words marked. */
  readonly mark?: (text: string) => ComponentChildren;
}

/** Only in rounds with names. */
export const writerOf = ({ member, person }: CardText, people: People): string | undefined => {
  const ref = person ?? member;
  return ref === undefined ? undefined : nameOf(people, ref);
};

export const OpenedCards = ({ cards, people, card, label, mark }: OpenedCardsProps) => (
  <ul class="opened opens" aria-label={label}>
    {cards.map((one) => {
      const name = writerOf(one, people);
      return (
        <li key={one.id}>
          <CardWritten
            card={card}
            text={mark?.(one.text) ?? one.text}
            {...(name === undefined ? {} : { label: name })}
          />
        </li>
      );
    })}
  </ul>
);
