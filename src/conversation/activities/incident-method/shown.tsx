// What member, facilitator and beamer have in common.
import { isSamePerson, nameOf } from '../../kernel/people.ts';
import type { CardsFrom } from '../../pieces/board/member-step.tsx';
import type { StepProps } from '../../pieces/board/step-words.ts';
import { chosenIn } from './situations.ts';

export const asked: readonly CardsFrom[] = [
  { step: 'questions', field: 'question' },
  { step: 'questions', field: 'question-more' },
];

export const thought: readonly CardsFrom[] = [
  { step: 'alone', field: 'at-play' },
  { step: 'alone', field: 'would-do' },
];

export const standpoint: CardsFrom = { step: 'standpoints', field: 'standpoint' };

/** Whether this device is of whoever brought the case in. */
export const isCaseOwner = ({ state, view }: StepProps): boolean =>
  state.owner !== undefined && isSamePerson(view.conversation, state.owner, view.me.ref);

/** Whose case it is, and their own line about it. */
export const Case = ({ state, view, words }: StepProps) => {
  const name = state.owner === undefined ? undefined : nameOf(view.conversation, state.owner);
  const text = chosenIn(state);
  if (name === undefined) return null;
  return (
    <div>
      <p class="soft" dir="auto">
        {words('incident-method.owner.is', { name })}
      </p>
      {text !== undefined && (
        <p class="asked" dir="auto">
          {text}
        </p>
      )}
    </div>
  );
};
