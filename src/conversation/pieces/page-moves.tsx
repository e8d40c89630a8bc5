// Two buttons and where we are between them.
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../ui/language.tsx';

interface PageMovesProps {
  /** From 0. */
  readonly page: number;
  readonly of: number;
  readonly onTurn: (page: number) => void;
}

/** The first page follows the last. */
export const pageAfter = (page: number, of: number, by: number): number => (page + of + by) % of;

export const PageMoves = ({ page, of, onTurn }: PageMovesProps) => {
  const words = useWords();
  return (
    <p class="row page-moves">
      <Button onClick={() => onTurn(pageAfter(page, of, -1))}>{words('spread.previous')}</Button>
      <span role="status">{words('spread.page', { page: page + 1, of })}</span>
      <Button onClick={() => onTurn(pageAfter(page, of, 1))}>{words('spread.next')}</Button>
    </p>
  );
};
