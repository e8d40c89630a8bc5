// Leaving: where somebody can go afterwards, and the day on which we look back.
import { formatDay } from '../../../i18n/days.ts';
import { useLanguage, useWords } from '../../../ui/language.tsx';
import type { HarvestState } from './state.ts';

export const Aftercare = ({ aftercare }: { readonly aftercare: readonly string[] }) => {
  const words = useWords();
  return (
    <section class="stack slip">
      <h3>{words('harvest.aftercare.title')}</h3>
      <p>{words('harvest.aftercare.text')}</p>
      {aftercare.length > 0 && (
        <>
          <p>{words('harvest.aftercare.organisation')}</p>
          <ul>
            {aftercare.map((line) => (
              <li key={line} dir="auto">
                {line}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};

export const LookBackDay = ({ state }: { readonly state: HarvestState }) => {
  const words = useWords();
  const language = useLanguage();
  return (
    <p class="lead" role="status">
      {state.lookBack === undefined
        ? words('harvest.look-back.not-yet')
        : words('harvest.look-back.chosen', { day: formatDay(language, state.lookBack, 'long') })}
    </p>
  );
};

/** Who of the members looked along: two numbers, no names. The facilitator holds the pen and is not counted. */
export const lookedAlong = (
  state: HarvestState,
  members: Readonly<Record<string, { readonly left: boolean; readonly host: boolean }>>,
): { readonly done: number; readonly all: number } => {
  const present = Object.entries(members).flatMap(([ref, { left, host }]) => (left || host ? [] : [ref]));
  return { done: present.filter((ref) => state.confirmed.includes(ref)).length, all: present.length };
};
