// Slips of paper on the beamer's table.
import { Paged } from './paged.tsx';
import { slipPagesOf, type Slip } from './pages.ts';

interface SlipPagesProps {
  readonly slips: readonly Slip[];
  readonly label: string;
}

export const SlipPages = ({ slips, label }: SlipPagesProps) => (
  <Paged pages={slipPagesOf(slips)}>
    {(shown) => (
      <ul class="slips" aria-label={label} aria-live="polite">
        {shown.map(({ key, tag, text, facts }) => (
          <li key={key} class="slip">
            {tag !== undefined && <p class="tag">{tag}</p>}
            <p dir="auto">{text}</p>
            {facts !== undefined && (
              <p class="slip__facts" dir="auto">
                {facts}
              </p>
            )}
          </li>
        ))}
      </ul>
    )}
  </Paged>
);
