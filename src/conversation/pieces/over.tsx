import type { ComponentChildren } from 'preact';

interface OverProps {
  readonly title: string;
  /** That it is over, in the activity's words. */
  readonly text: string;
  /** What came of it. */
  readonly children?: ComponentChildren;
}

/** The group came back to a round or a vote that is over: nothing to do, its result to look at. */
export const Over = ({ title, text, children }: OverProps) => (
  <div class="stack">
    <h1>{title}</h1>
    <p role="status">{text}</p>
    {children}
  </div>
);
