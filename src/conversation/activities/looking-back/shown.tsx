// What member, facilitator and beamer have in common.
import { Sorter } from '../../pieces/board/sorter.tsx';
import type { StepProps } from '../../pieces/board/step-words.ts';
import { TakeBack } from '../../pieces/take-back.tsx';
import { momentCardsIn, momentsIn } from './moments.ts';

/** The question that keeps hindsight out. */
export const Guard = ({ words }: StepProps) => <p class="asked">{words('looking-back.guard')}</p>;

/** What somebody's own dealing with the family did belongs to every explanation of how things went. */
export const OwnContact = ({ words }: StepProps) => (
  <p class="soft">{words('looking-back.contact.prompt')}</p>
);

/** The moments with the cards that lie in them, to read; one's own can be taken back. */
export const MomentsAtHand = ({ open, ...props }: StepProps & { readonly open?: boolean }) => {
  const { state, view, act, words } = props;
  const cards = momentCardsIn(state);
  const label = words('looking-back.moments.all');
  if (cards.length === 0) return null;
  return (
    <details class="at-hand" open={open ?? false}>
      <summary>{words('board.cards', { label, count: cards.length })}</summary>
      <div class="stack">
        <Sorter {...props} board="moment" places={momentsIn(state)} things={cards} mayPlace={false} />
        <TakeBack cards={cards} mine={view.mine} act={act} />
      </div>
    </details>
  );
};
