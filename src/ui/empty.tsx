import type { ComponentChildren } from 'preact';
import { Mark } from './mark.tsx';

interface EmptyProps {
  readonly title: string;
  readonly children?: ComponentChildren;
  /** The circle is round: the door is closed. */
  readonly round?: boolean;
  readonly heading?: 'h1' | 'h2' | 'h3';
}

/** Nothing here yet, alone, waiting, over: said kindly, with the way on. */
export const Empty = ({ title, children, round = false, heading: Title = 'h2' }: EmptyProps) => (
  <div class="empty">
    <Mark round={round} />
    <Title>{title}</Title>
    {children}
  </div>
);
