// What lies on the table after the writing, by what was asked.
import { textsOf } from '../../kernel/table-cards.ts';
import type { ActivityViewProps } from '../../kernel/view.ts';
import { WrittenBy } from '../../pieces/written-by.tsx';
import type { HarvestState } from './state.ts';

export const WrittenCards = ({ state, view, words }: ActivityViewProps<HarvestState>) => (
  <>
    {['lesson', 'agreement', 'unsolved'].map((field) => {
      const cards = textsOf(state.cards, field);
      if (cards.length === 0) return null;
      return (
        <section key={field} class="stack">
          <h3>{words(`harvest.${field}.label`)}</h3>
          <ul class="slips slips--wide">
            {cards.map((card) => (
              <li key={card.id} class="slip">
                <p dir="auto">{card.text}</p>
                <WrittenBy card={card} people={view.conversation} />
              </li>
            ))}
          </ul>
        </section>
      );
    })}
  </>
);
