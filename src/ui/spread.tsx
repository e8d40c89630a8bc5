import { useWords } from './language.tsx';

interface SpreadProps {
  readonly label: string;
  readonly from: number;
  /** How often each number was chosen, starting with `from`. */
  readonly votes: readonly number[];
}

const across = 42;
const down = 24;

/** Dots above a line, and the same as a table: no total, no mean, no names. */
export const Spread = ({ label, from, votes }: SpreadProps) => {
  const words = useWords();
  const highest = Math.max(1, ...votes);
  const base = highest * down + 16;
  const width = (votes.length - 1) * across + 40;
  return (
    <div class="stack">
      <svg class="spread" viewBox={`0 0 ${width} ${base + 32}`} width={width} role="img" aria-label={label}>
        <line x1="20" x2={width - 20} y1={base} y2={base} />
        {votes.flatMap((count, column) =>
          Array.from({ length: count }, (_, row) => (
            <circle key={`${column}-${row}`} cx={20 + column * across} cy={base - 16 - row * down} r="10" />
          )),
        )}
        {votes.map((_, column) => (
          <text key={column} x={20 + column * across} y={base + 24}>
            {from + column}
          </text>
        ))}
      </svg>
      <details>
        <summary>{words('ui.spread.as-table')}</summary>
        <table>
          <caption>{label}</caption>
          <thead>
            <tr>
              <th scope="col">{words('ui.spread.number')}</th>
              <th scope="col">{words('ui.spread.times')}</th>
            </tr>
          </thead>
          <tbody>
            {votes.map((count, column) => (
              <tr key={column}>
                <td>{from + column}</td>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
};
