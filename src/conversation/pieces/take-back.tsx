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
  const own = cards.filter(({ id }) => mine.includes(id));
  if (own.length === 0) return null;
  return (
    <div class="stack">
      <p class="soft small">{words('cards.own')}</p>
      <Button wide onClick={() => own.forEach(({ id }) => act.withdraw(id))}>
        {words('cards.withdraw')}
      </Button>
    </div>
  );
};
