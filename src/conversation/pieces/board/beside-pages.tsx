// Slips on the beamer's table, each group that has several of them on a page of its own, side by side.
import { useBeam } from '../on-beam.tsx';
import { Paged, shareOf } from '../paged.tsx';
import { besideOf, type Slip } from '../pages.ts';
import { useLaidOut } from '../use-laid-out.tsx';

interface BesidePagesProps {
  readonly groups: readonly (readonly Slip[])[];
  readonly label: string;
}

export const BesidePages = ({ groups, label }: BesidePagesProps) => {
  const { table } = useBeam();
  return (
    <Paged laidOut={useLaidOut([groups, table], () => besideOf(groups, table))}>
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
