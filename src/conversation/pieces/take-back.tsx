import { useState } from 'preact/hooks';
import type { CardText } from '../kernel/table-cards.ts';
import type { TableActs } from '../kernel/view.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../ui/language.tsx';

interface TakeBackProps {
  readonly cards: readonly CardText[];
  /** Ids that this device may take back. */
  readonly mine: readonly string[];
  readonly act: Pick<TableActs, 'withdraw'>;
}

/** One's own card lies among the others without a sign; it can be taken away until the harvest closes. */
export const TakeBack = ({ cards, mine, act }: TakeBackProps) => {
  const words = useWords();
  const [going, setGoing] = useState<readonly string[]>([]);
  const own = cards.filter(({ id }) => mine.includes(id));
  if (own.length === 0) return null;
  // Nothing tells at once whose card it is: it goes a few seconds later, with the next sign of the facilitator.
  if (own.every(({ id }) => going.includes(id))) return <p role="status">{words('cards.going')}</p>;
  const take = (): void => {
    setGoing(own.map(({ id }) => id));
    for (const { id } of own) act.withdraw(id);
  };
  return (
    <div class="stack">
      {own.every((card) => card.member === undefined) && <p class="soft small">{words('cards.own')}</p>}
      <Button wide onClick={take}>
        {words('cards.withdraw')}
      </Button>
    </div>
  );
};
