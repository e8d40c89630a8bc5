// Choosing a question of the deck: first the card, then what it asks, for whom.
import { useState } from 'preact/hooks';
import type { Asked } from '../../conversation/programmes/kort.ts';
import { audiences, findQuestion, type Audience, type Deck } from '../../deck/deck.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceGroup, PillGroup } from '../../ui/choice.tsx';
import { useWords } from '../../ui/language.tsx';

interface QuestionPickerProps {
  readonly deck: Deck;
  readonly legend: string;
  /** Ids of questions; with one it is marked, others are left out. */
  readonly chosen: readonly string[];
  readonly onChoose: (asked: Asked) => void;
  /** Chosen questions stay in the list, marked. */
  readonly isSingle?: boolean;
  readonly audience?: Audience | undefined;
  /** Only these questions, by id, and the cards that ask them. */
  readonly among?: ReadonlySet<string> | undefined;
  /** Why it cannot go on without one. */
  readonly error?: string | undefined;
}

export const QuestionPicker = ({
  deck,
  legend,
  chosen,
  onChoose,
  isSingle = false,
  audience,
  among,
  error,
}: QuestionPickerProps) => {
  const words = useWords();
  const first = chosen[0] === undefined ? undefined : findQuestion(deck, chosen[0])?.card.id;
  const [cardId, setCardId] = useState(first ?? deck.cards[0]?.id);
  const [whom, setWhom] = useState<string>(isSingle ? 'all' : (audience ?? 'all'));
  const offers = ({ id }: { readonly id: string }) => among?.has(id) ?? true;
  const cards = deck.cards.filter((one) => one.questions.some(offers));
  const card = cards.find(({ id }) => id === cardId) ?? cards[0];
  const offered = card?.questions.filter(offers) ?? [];
  const asked = audiences.filter((one) => offered.some((question) => question.audience === one));
  const shown =
    whom === 'all' || !asked.some((one) => one === whom) ? asked : asked.filter((one) => one === whom);
  const questions = offered.filter(
    ({ audience: own, id }) => shown.includes(own) && (isSingle || !chosen.includes(id)),
  );
  return (
    <div class="stack" data-card={card?.number}>
      <ChoiceGroup
        legend={words('room.new.card')}
        options={cards.map(({ id, title, number }) => ({ value: id, label: `${number}. ${title}` }))}
        value={card?.id}
        onChange={setCardId}
      />
      {asked.length > 1 && (
        <PillGroup
          legend={words('room.new.audience')}
          options={[
            { value: 'all', label: words('room.new.audience.all') },
            ...asked.map((one) => ({ value: one, label: words(`room.new.audience.${one}`) })),
          ]}
          value={asked.some((one) => one === whom) ? whom : 'all'}
          onChange={setWhom}
        />
      )}
      {card && isSingle && (
        <ChoiceGroup
          legend={legend}
          options={questions.map(({ id, text }) => ({ value: id, label: text }))}
          value={chosen[0]}
          error={error}
          onChange={(question) => onChoose({ card: card.id, question })}
        />
      )}
      {card && !isSingle && (
        <section class="stack" aria-label={legend} data-fault={error !== undefined}>
          <p class="label">{legend}</p>
          <p class="error" aria-live="polite">
            {error}
          </p>
          <ul class="picklist">
            {questions.map(({ id, text }) => (
              <li key={id}>
                <Button wide onClick={() => onChoose({ card: card.id, question: id })}>
                  {words('room.new.add-question', { question: text })}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
};
