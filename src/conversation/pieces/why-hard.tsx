import { paragraphsOf, type Card } from '../../deck/deck.ts';

/** Why it is hard: read before the question is asked. */
export const WhyHard = ({
  card,
  heading: Title = 'h2',
}: {
  readonly card: Card;
  readonly heading?: 'h2' | 'h3';
}) => (
  <section class="stack why-hard">
    <Title>{card.whyHardTitle}</Title>
    {paragraphsOf(card.whyHard).map((paragraph) => (
      <p key={paragraph}>{paragraph}</p>
    ))}
  </section>
);
