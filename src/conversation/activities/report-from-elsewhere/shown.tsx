// What member, facilitator and beamer have in common.
import { cardsOf } from '../../kernel/board/board.ts';
import { entriesIn } from '../../kernel/board/entries.ts';
import { textsOf, type CardText } from '../../kernel/table-cards.ts';
import type { StepProps } from '../../pieces/board/step-words.ts';
import { TicksResult } from '../../pieces/board/ticks.tsx';
import type { VoteOption } from '../../pieces/board/vote.tsx';

/** The page everybody talks about. */
export const summaryIn = ({
  state,
}: StepProps): { readonly name: string; readonly text: string } | undefined => {
  const [entry] = entriesIn(state.entries, 'report');
  return entry && { name: entry.fields['report'] ?? '', text: entry.fields['summary'] ?? '' };
};

export const Summary = (props: StepProps) => {
  const summary = summaryIn(props);
  if (!summary) return <p class="soft">{props.words('report-from-elsewhere.summary.none')}</p>;
  return (
    <section class="slip stack">
      <h2 dir="auto">{summary.name}</h2>
      <p dir="auto">{summary.text}</p>
    </section>
  );
};

/** The same within reach, while something else is to be done. */
export const SummaryAtHand = (props: StepProps) => {
  const summary = summaryIn(props);
  return summary ? (
    <details class="at-hand">
      <summary>{props.words('report-from-elsewhere.summary.again')}</summary>
      <div class="slip stack">
        <p dir="auto">
          <strong>{summary.name}</strong>
        </p>
        <p dir="auto">{summary.text}</p>
      </div>
    </details>
  ) : null;
};

/** Cards that say: that cannot happen here. */
export const notHere = ({ state }: StepProps): readonly CardText[] =>
  textsOf(cardsOf(state, 'here'), 'not-here');

/** What would make it certain here, as it can be ticked. */
export const recipesIn = ({ state }: StepProps): readonly VoteOption[] =>
  entriesIn(state.entries, 'recipe').map(({ key, fields }) => ({ id: key, text: fields['recipe'] ?? '' }));

/** What we already do a little, in numbers only. */
export const AlreadyDone = (props: StepProps) => {
  const { state, words } = props;
  const caption = words('report-from-elsewhere.ticks.result');
  return state.votes['ticks'] ? (
    <section class="stack">
      <h3>{caption}</h3>
      <TicksResult
        caption={caption}
        asked={state.asked['ticks'] ?? []}
        things={recipesIn(props)}
        votes={state.votes['ticks']}
        none={words('board.ticks.none')}
      />
    </section>
  ) : null;
};
