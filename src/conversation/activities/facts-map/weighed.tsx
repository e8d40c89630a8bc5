// The worry in words that everybody understands, what goes well, and safety that was shown over time.
import { EntriesList } from '../../pieces/board/entries.tsx';
import type { StepProps } from '../../pieces/board/step-words.ts';
import { factsMapLists } from './events.ts';

export const weighedLists = ['worry', 'strength', 'safety'] as const;

export const Weighed = ({ readOnly, ...props }: StepProps & { readonly readOnly?: boolean }) => (
  <>
    {weighedLists.map((list) => (
      <EntriesList
        key={list}
        {...props}
        list={list}
        rule={factsMapLists[list]}
        heading={props.words(`facts-map.${list}.heading`)}
        readOnly={readOnly ?? false}
      />
    ))}
  </>
);
