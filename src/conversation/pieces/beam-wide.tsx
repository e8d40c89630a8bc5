// The beamer where things lie on the table: beside its edge what they are about, on it the things themselves.
import type { ComponentChildren } from 'preact';
import { Motif } from '../../ui/motif.tsx';

interface BeamWideProps {
  /** For the motif. */
  readonly card: number;
  readonly title: string;
  /** Under the title. */
  readonly under?: ComponentChildren;
  /** On the table. */
  readonly children: ComponentChildren;
}

/** Characters. A longer title comes in smaller type, so that time and danger line keep their place under it. */
const longTitle = 90;

export const BeamWide = ({ card, title, under, children }: BeamWideProps) => (
  <div class="beam__wide">
    <div class="beam__head" data-long={title.length > longTitle}>
      <Motif card={card} />
      <h1>{title}</h1>
      {under}
    </div>
    <div class="beam__body">{children}</div>
  </div>
);
