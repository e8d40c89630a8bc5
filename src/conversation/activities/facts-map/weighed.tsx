// The worry in words that everybody understands, what goes well, and safety that was shown over time.
import { EntriesList, mayAdd } from '../../pieces/board/entries.tsx';
import type { StepProps } from '../../pieces/board/step-words.ts';
import { factsMapLists } from './events.ts';

export const weighedLists = ['worry', 'strength', 'safety'] as const;

/** Who has the pen opens one list at a time; who reads sees them all. */
export const Weighed = (props: StepProps) => (
  <>
    {weighedLists.map((list, place) => {
      const rule = factsMapLists[list];
      const heading = props.words(`facts-map.${list}.heading`);
      return mayAdd(props, rule) ? (
        <details key={list} class="at-hand" open={place === 0}>
          <summary>{heading}</summary>
          <EntriesList {...props} list={list} rule={rule} />
        </details>
      ) : (
        <EntriesList key={list} {...props} list={list} rule={rule} heading={heading} />
      );
    })}
  </>
);
