// One strength to grow, one load to lighten: the strength first.
import { EntriesList } from '../../pieces/board/entries.tsx';
import type { StepProps } from '../../pieces/board/step-words.ts';
import { loadAndStrengthLists } from './events.ts';

export const chosenLists = ['grow', 'lighten'] as const;

export const Chosen = ({ readOnly, ...props }: StepProps & { readonly readOnly?: boolean }) => (
  <>
    {chosenLists.map((list) => (
      <EntriesList
        key={list}
        {...props}
        list={list}
        rule={loadAndStrengthLists[list]}
        heading={props.words(`load-and-strength.${list}.heading`)}
        readOnly={readOnly ?? false}
      />
    ))}
  </>
);
