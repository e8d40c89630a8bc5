// Estimates as dots on a line: no names, no mean, and the same in words for who does not see the picture.
import type { Scale } from '../../kernel/plan.ts';
import { leastForSpread } from '../../kernel/board/spread.ts';
import { useWords } from '../../../ui/language.tsx';
import { numbersOf } from './scale-field.tsx';

interface SpreadDotsProps {
  readonly label: string;
  readonly scale: Scale;
  /** As `spreadOf` gives it. */
  readonly spread: readonly number[] | 'too-few' | undefined;
}

const step = 60;
const dot = 22;
/** Dots stacked at most; above it a number stands on the pile. */
const highest = 6;

export const SpreadDots = ({ label, scale, spread }: SpreadDotsProps) => {
  const words = useWords();
  if (spread === undefined) return null;
  if (spread === 'too-few') return <p class="soft">{words('board.too-few', { least: leastForSpread })}</p>;
  const numbers = numbersOf(scale);
  const width = numbers.length * step;
  const top = Math.min(highest, Math.max(...spread));
  const floor = top * dot + (Math.max(...spread) > highest ? 40 : 12);
  const said = numbers
    .flatMap((number, index) => {
      const count = spread[index] ?? 0;
      return count === 0 ? [] : [words('board.dots', { number, count })];
    })
    .join(', ');
  return (
    <figure class="dots">
      <figcaption>{label}</figcaption>
      <svg viewBox={`0 0 ${width} ${floor + 50}`} role="img" aria-label={`${label}: ${said}`}>
        <path class="dots__line" d={`M10 ${floor}H${width - 10}`} />
        {numbers.map((number, index) => {
          const count = spread[index] ?? 0;
          const x = (index + 0.5) * step;
          return (
            <g key={number}>
              {Array.from({ length: Math.min(count, highest) }, (_, high) => (
                <circle key={high} cx={x} cy={floor - 14 - high * dot} r="9" />
              ))}
              {count > highest && (
                <text x={x} y={floor - 10 - highest * dot}>
                  {count}
                </text>
              )}
              <text x={x} y={floor + 34}>
                {number}
              </text>
            </g>
          );
        })}
      </svg>
    </figure>
  );
};
