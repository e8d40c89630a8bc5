// Turned cards on the beamer: spread out over the table, long ones wider.
import type { ComponentChildren } from 'preact';
import { CardWritten } from '../../ui/card.tsx';
import type { People } from '../kernel/people.ts';
import type { CardText } from '../kernel/table-cards.ts';
import { useBeam } from './on-beam.tsx';
import { writerOf } from './opened-cards.tsx';
import { Paged, shareOf } from './paged.tsx';
import { spreadOf } from './pages.ts';
import { useLaidOut } from './use-laid-out.tsx';

interface SpreadPagesProps {
  readonly cards: readonly CardText[];
  readonly people: People;
  readonly card: number;
  readonly label: string;
  /** What stands over some of the cards, by id. */
  readonly tags?: Readonly<Record<string, string>>;
  /** The same text with some of its words marked; takes no more room. */
  readonly mark?: (text: string) => ComponentChildren;
}

export const SpreadPages = ({ cards, people, card, label, tags = {}, mark }: SpreadPagesProps) => {
  const { table } = useBeam();
  const overOf = (one: CardText): string | undefined => tags[one.id] ?? writerOf(one, people);
  const laidOut = useLaidOut([cards, cards.map(overOf), table], () => spreadOf(cards, overOf, table));
  return (
    <Paged laidOut={laidOut}>
      {({ laid }, page) => (
        <ul key={page} class="spreadout opens" aria-label={label}>
          {laid.map((one) => {
            const { id, text, over } = one.thing;
            return (
              <li key={id} data-share={shareOf(one)}>
                <CardWritten
                  card={card}
                  text={mark?.(text) ?? text}
                  {...(over === undefined ? {} : { label: over })}
                />
              </li>
            );
          })}
        </ul>
      )}
    </Paged>
  );
};
