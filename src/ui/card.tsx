// The card as an object: its front, its question, closed on the table, and written on.
import type { ComponentChildren } from 'preact';
import { useWords } from './language.tsx';
import { Motif } from './motif.tsx';

type Heading = 'h1' | 'h2' | 'h3' | 'p';

interface FrontProps {
  readonly card: number;
  readonly title: string;
  readonly line?: string;
  readonly heading?: Heading;
  /** Makes the whole card lead there. */
  readonly href?: string;
}

/** A question that would not fit on the card in large type. */
const longFrom = 110;

export const CardFront = ({ card, title, line, heading: Title = 'h3', href }: FrontProps) => {
  const words = useWords();
  return (
    <div class="card" data-card={card}>
      <div class="face face--front">
        <p class="face__no">
          <span class="sr">{words('ui.card.number')} </span>
          {card}
        </p>
        <Motif card={card} />
        <Title class="face__title">
          {href === undefined ? (
            title
          ) : (
            <a class="stretch" href={href}>
              {title}
            </a>
          )}
        </Title>
        {line !== undefined && <p class="face__line">{line}</p>}
      </div>
    </div>
  );
};

interface BackProps {
  readonly card: number;
  readonly question: string;
  readonly heading?: Heading;
  /** Under the question, e.g. the card's title. */
  readonly foot?: string;
  /** What is written on the card: a field. */
  readonly children?: ComponentChildren;
}

export const CardBack = ({ card, question, heading: Question = 'p', foot, children }: BackProps) => (
  <div class="card" data-card={card}>
    <div class="face face--back">
      <Motif card={card} />
      <Question class={question.length > longFrom ? 'face__q face__q--long' : 'face__q'}>{question}</Question>
      {children}
      {foot !== undefined && <p class="face__foot">{foot}</p>}
    </div>
  </div>
);

/** Deep colour and light motif: nobody reads it yet. Says nothing to a screen reader, the words beside it do. */
export const CardClosed = ({ card }: { readonly card: number }) => (
  <div class="card card--closed" data-card={card} aria-hidden="true">
    <div class="face face--front">
      <Motif card={card} />
    </div>
  </div>
);

interface WrittenProps {
  readonly card: number;
  readonly text: ComponentChildren;
  /** Above the text: a name where the round had names, or the field's name. */
  readonly label?: string;
  readonly children?: ComponentChildren;
}

/** An open card with what somebody wrote. */
export const CardWritten = ({ card, text, label, children }: WrittenProps) => (
  <div class="card" data-card={card}>
    <div class="face face--back">
      {label !== undefined && <p class="face__label">{label}</p>}
      <p class="face__text" dir="auto">
        {text}
      </p>
      {children}
    </div>
  </div>
);
