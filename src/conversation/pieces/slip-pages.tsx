// Slips of paper on the beamer's table.
import { useBeam } from './on-beam.tsx';
import { Paged, shareOf } from './paged.tsx';
import { slipsOf, type Slip } from './pages.ts';
import { useLaidOut } from './use-laid-out.tsx';

interface SlipPagesProps {
  readonly slips: readonly Slip[];
  readonly label: string;
}

export const SlipPages = ({ slips, label }: SlipPagesProps) => {
  const { table } = useBeam();
  return (
    <Paged laidOut={useLaidOut([slips, table], () => slipsOf(slips, table))}>
      {({ laid }) => (
        <ul class="spreadout spreadout--slips" aria-label={label} aria-live="polite">
          {laid.map((one) => {
            const { key, tag, text, facts } = one.thing;
            return (
              <li key={key} class="slip" data-share={shareOf(one)}>
                {tag !== undefined && <p class="tag">{tag}</p>}
                <p dir="auto">{text}</p>
                {facts !== undefined && (
                  <p class="slip__facts" dir="auto">
                    {facts}
                  </p>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </Paged>
  );
};
