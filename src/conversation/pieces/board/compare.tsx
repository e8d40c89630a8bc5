// Sentences side by side: words that come back in several of them are underlined, words of one only are dotted.
import type { ComponentChildren } from 'preact';
import { cardsOf } from '../../kernel/board/board.ts';
import { textsOf } from '../../kernel/table-cards.ts';
import { useWords } from '../../../ui/language.tsx';
import { OpenedCards } from '../opened-cards.tsx';
import { SpreadPages } from '../spread-pages.tsx';
import { TakeBack } from '../take-back.tsx';
import type { CardsFrom } from './member-step.tsx';
import { ScreenStep, ScreenTable } from './screen-step.tsx';
import { cardNumberOf, labelOf, titleOf, type StepProps } from './step-words.ts';
import { compareWords, type WordComparison } from './word-comparison.ts';

type CompareProps = StepProps & { readonly from: CardsFrom };

const cardsAndWords = (props: CompareProps) => {
  const { from, state } = props;
  const cards = textsOf(cardsOf(state, from.step), from.field);
  const texts = cards.map(({ text }) => text);
  return { cards, comparison: compareWords(texts, labelOf(props, from.field)) };
};

/** The text itself, unchanged; marks are drawn, so that colour is never alone. */
const marked =
  ({ piecesOf }: WordComparison) =>
  (text: string): ComponentChildren =>
    piecesOf(text).map(({ text: piece, kind }, index) => {
      if (kind === 'plain') return piece;
      return kind === 'shared' ? (
        <mark key={index} class="word-shared">
          {piece}
        </mark>
      ) : (
        <span key={index} class="word-own">
          {piece}
        </span>
      );
    });

/** What the marks mean, and the shared words once more for who does not see them. */
const Legend = ({ shared, most }: Pick<WordComparison, 'shared'> & { readonly most: number }) => {
  const words = useWords();
  return (
    <div class="compare__legend">
      <p>
        <mark class="word-shared">{words('board.compare.shared')}</mark>{' '}
        <span class="word-own">{words('board.compare.own')}</span>
      </p>
      <p dir="auto">
        {shared.length === 0
          ? words('board.compare.none')
          : words('board.compare.words', { list: shared.slice(0, most).join(', ') })}
      </p>
    </div>
  );
};

/** On phone and console. */
export const Compare = (props: CompareProps) => {
  const { view, act, from, words } = props;
  const { cards, comparison } = cardsAndWords(props);
  const label = labelOf(props, from.field);
  if (cards.length === 0) return <p class="soft">{words('board.none', { label })}</p>;
  return (
    <section class="stack">
      {cards.length > 1 && <Legend shared={comparison.shared} most={8} />}
      <OpenedCards
        cards={cards}
        people={view.conversation}
        card={cardNumberOf(props)}
        label={label}
        mark={marked(comparison)}
      />
      <TakeBack cards={cards} mine={view.mine} act={act} />
    </section>
  );
};

/** On the beamer. */
export const ScreenCompare = (props: CompareProps) => {
  const { cards, comparison } = cardsAndWords(props);
  if (cards.length === 0) return <ScreenStep {...props} />;
  return (
    <ScreenTable {...props} under={cards.length > 1 && <Legend shared={comparison.shared} most={4} />}>
      <SpreadPages
        cards={cards}
        people={props.view.conversation}
        card={cardNumberOf(props)}
        label={titleOf(props)}
        mark={marked(comparison)}
      />
    </ScreenTable>
  );
};
