import { CardClosed } from './card.tsx';

/** A few closed cards in the hand. It says "some", never how many or whose; the number stands beside it. */
export const Fan = ({ card }: { readonly card: number }) => (
  <div class="fan" aria-hidden="true">
    {Array.from({ length: 5 }, (_, index) => (
      <CardClosed key={index} card={card} />
    ))}
  </div>
);
