// What member, facilitator and beamer have in common.
import { cardsOf } from '../../kernel/board/board.ts';
import { findEntry, textsIn } from '../../kernel/board/entries.ts';
import { nameOf } from '../../kernel/people.ts';
import { textsOf } from '../../kernel/table-cards.ts';
import { mayAdd } from '../../pieces/board/entries.tsx';
import { cardNumberOf, type StepProps } from '../../pieces/board/step-words.ts';
import { OpenedCards } from '../../pieces/opened-cards.tsx';
import { TakeBack } from '../../pieces/take-back.tsx';
import { PillGroup } from '../../../ui/choice.tsx';
import { SeenLine } from '../../../ui/seen-line.tsx';
import { consideredIn } from './considered.ts';
import { moralDeliberationLists } from './events.ts';

/** The dilemma that all this is about stays in sight. */
export const Dilemma = ({ state }: StepProps) => {
  const [dilemma] = textsIn(state.entries, 'dilemma', 'dilemma');
  return dilemma === undefined ? null : (
    <p class="asked" dir="auto">
      {dilemma}
    </p>
  );
};

/** What everybody wrote alone, with names; one's own can be taken back. */
export const Considered = (props: StepProps) => {
  const { state, view, act, words } = props;
  const cards = consideredIn(state, words);
  const label = words('moral-deliberation.card.all');
  if (cards.length === 0) return <p class="soft">{words('board.none', { label })}</p>;
  const slots = ['right', 'despite', 'need'].flatMap((field) => textsOf(cardsOf(state, 'alone'), field));
  return (
    <details class="at-hand" open>
      <summary>{words('board.cards', { label, count: cards.length })}</summary>
      <div class="stack">
        <OpenedCards cards={cards} people={view.conversation} card={cardNumberOf(props)} label={label} />
        {!view.me.host && <TakeBack cards={slots} mine={view.mine} act={act} />}
      </div>
    </details>
  );
};

/** Only whose situation it is says whether it stays their decision; the facilitator notes it for them. */
export const Stays = (props: StepProps) => {
  const { state, part, view, act, words } = props;
  const stays = findEntry(state.entries, 'stays', 'stays')?.fields['stays'];
  const owner =
    view.me.host && state.owner !== undefined ? nameOf(view.conversation, state.owner) : undefined;
  if (!mayAdd(props, moralDeliberationLists.stays)) {
    return stays === undefined ? null : <p class="asked">{words(`moral-deliberation.stays.${stays}`)}</p>;
  }
  return (
    <section class="stack">
      {!view.me.host && <SeenLine hidden="not-hidden" whose="with-name" />}
      <PillGroup
        legend={words('moral-deliberation.stays.label')}
        {...(owner === undefined ? {} : { hint: words('moral-deliberation.stays.by', { name: owner }) })}
        options={moralDeliberationLists.stays.fields.stays.map((value) => ({
          value,
          label: words(`moral-deliberation.stays.${value}`),
        }))}
        value={stays}
        onChange={(value) =>
          act.say(part.id, { type: 'entry-written', list: 'stays', key: 'stays', fields: { stays: value } })
        }
      />
    </section>
  );
};
