// Turned cards on the beamer: spread out over the table, long ones wider.
import { CardWritten } from '../../ui/card.tsx';
import type { People } from '../kernel/people.ts';
import type { CardText } from '../kernel/table-cards.ts';
import { writerOf } from './opened-cards.tsx';
import { Paged } from './paged.tsx';
import { pagesOf } from './pages.ts';

interface SpreadPagesProps {
  readonly cards: readonly CardText[];
  readonly people: People;
  readonly card: number;
  readonly label: string;
  /** What stands over some of the cards, by id. */
  readonly tags?: Readonly<Record<string, string>>;
}

export const SpreadPages = ({ cards, people, card, label, tags = {} }: SpreadPagesProps) => (
  <Paged pages={pagesOf(cards)}>
    {(shown, page) => (
      <ul key={page} class="spreadout opens" aria-label={label}>
        {shown.map((one) => {
          const over = tags[one.id] ?? writerOf(one, people);
          return (
            <li key={one.id} data-wide={one.wide}>
              <CardWritten card={card} text={one.text} {...(over === undefined ? {} : { label: over })} />
            </li>
          );
        })}
      </ul>
    )}
  </Paged>
);
