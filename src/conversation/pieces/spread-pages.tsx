// More or longer cards than fit on the beamer are shown a few at a time, never in smaller type.
import { useState } from 'preact/hooks';
import type { People } from '../kernel/people.ts';
import type { CardText } from '../kernel/table-cards.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../ui/language.tsx';
import { OpenedCards } from './opened-cards.tsx';

/** Characters that one card takes on the beamer before it needs the room of two. */
const shortCard = 90;
/** So many short cards fit on one page. */
const roomOnPage = 8;

const weightOf = (card: CardText): number => Math.max(1, Math.ceil(card.text.length / shortCard));

/** Cards in their order, cut into pages that fit; a very long card has a page of its own. */
export const pagesOf = (cards: readonly CardText[]): readonly (readonly CardText[])[] => {
  const pages: CardText[][] = [];
  let room = 0;
  for (const card of cards) {
    const weight = weightOf(card);
    const page = pages.at(-1);
    if (page === undefined || weight > room) {
      pages.push([card]);
      room = roomOnPage - weight;
    } else {
      page.push(card);
      room -= weight;
    }
  }
  return pages;
};

interface SpreadPagesProps {
  readonly cards: readonly CardText[];
  readonly people: People;
  readonly card: number;
  readonly label: string;
}

export const SpreadPages = ({ cards, people, card, label }: SpreadPagesProps) => {
  const words = useWords();
  const [chosen, setChosen] = useState(0);
  const pages = pagesOf(cards);
  const page = Math.min(chosen, pages.length - 1);
  return (
    <div class="spread-pages">
      <OpenedCards key={page} cards={pages[page] ?? []} people={people} card={card} label={label} spread />
      {pages.length > 1 && (
        <p class="row">
          <Button onClick={() => setChosen((page + pages.length - 1) % pages.length)}>
            {words('spread.previous')}
          </Button>
          <span>{words('spread.page', { page: page + 1, of: pages.length })}</span>
          <Button onClick={() => setChosen((page + 1) % pages.length)}>{words('spread.next')}</Button>
        </p>
      )}
    </div>
  );
};
