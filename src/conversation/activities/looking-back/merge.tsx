// The facilitator names moments and puts the cards in them: what happened together lies together, whoever wrote it.
import { findEntry } from '../../kernel/board/entries.ts';
import { EntryForm } from '../../pieces/board/entry-form.tsx';
import { Sorter } from '../../pieces/board/sorter.tsx';
import { cardNumberOf, type StepProps } from '../../pieces/board/step-words.ts';
import { OpenedCards } from '../../pieces/opened-cards.tsx';
import { lookingBackLists, momentKeys } from './events.ts';
import { momentCardsIn, momentsIn } from './moments.ts';

const MomentForm = ({ props, moment }: { readonly props: StepProps; readonly moment: string }) => (
  <EntryForm
    props={props}
    list="moment"
    rule={lookingBackLists.moment}
    entryKey={moment}
    start={findEntry(props.state.entries, 'moment', moment)?.fields ?? {}}
    onDone={() => undefined}
  />
);

export const Merge = (props: StepProps) => {
  const { state, view, words } = props;
  const moments = momentsIn(state);
  const cards = momentCardsIn(state);
  const label = words('looking-back.moments.all');
  const fresh = momentKeys.find((key) => !moments.some(({ id }) => id === key));
  return (
    <>
      {cards.length > 0 && moments.length === 0 && (
        <OpenedCards cards={cards} people={view.conversation} card={cardNumberOf(props)} label={label} />
      )}
      {moments.length > 0 && <Sorter {...props} board="moment" places={moments} things={cards} mayPlace />}
      {moments.length > 0 && (
        <details class="at-hand">
          <summary>{words('looking-back.moment.reword')}</summary>
          <div class="stack">
            {moments.map(({ id }) => (
              <MomentForm key={id} props={props} moment={id} />
            ))}
          </div>
        </details>
      )}
      {fresh !== undefined && (
        <section class="stack">
          <h3>{words('looking-back.moment.new')}</h3>
          <MomentForm key={fresh} props={props} moment={fresh} />
        </section>
      )}
    </>
  );
};
