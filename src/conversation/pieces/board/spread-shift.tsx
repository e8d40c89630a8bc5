// The same scale before and after, one under the other on the same line of numbers, so that a shift is seen.
import type { Scale } from '../../kernel/plan.ts';
import { SpreadDots } from './spread-dots.tsx';
import './spread-shift.css';

interface SpreadShiftProps {
  readonly title: string;
  readonly scale: Scale;
  /** Each as `spreadOf` gives it, with when it was. Nothing is drawn where nothing was estimated. */
  readonly rows: readonly {
    readonly label: string;
    readonly spread: readonly number[] | 'too-few' | undefined;
  }[];
}

export const SpreadShift = ({ title, scale, rows }: SpreadShiftProps) => (
  <section class="spread-shift">
    <h3>{title}</h3>
    {rows.map(({ label, spread }) => (
      <SpreadDots key={label} label={label} scale={scale} spread={spread} />
    ))}
  </section>
);
