// The beamer during an incident method.
import type { ActivityViewProps } from '../../kernel/view.ts';
import { cardsOf, type Board } from '../../kernel/board/board.ts';
import { entriesIn } from '../../kernel/board/entries.ts';
import { textsOf } from '../../kernel/table-cards.ts';
import { entryToSlip } from '../../pieces/board/entry-text.tsx';
import type { CardsFrom } from '../../pieces/board/member-step.tsx';
import { ScreenCards, ScreenSlips, ScreenStep } from '../../pieces/board/screen-step.tsx';
import type { StepProps } from '../../pieces/board/step-words.ts';
import { writerOf } from '../../pieces/opened-cards.tsx';
import type { Slip } from '../../pieces/pages.ts';
import { stepIn } from '../../pieces/step-of.ts';
import { incidentMethodLists } from './events.ts';
import { asked, Case, standpoint, thought } from './shown.tsx';
import { optionsIn } from './situations.ts';
import '../../pieces/pieces.css';
import '../../pieces/beam.css';
import '../../pieces/board/board.css';

/** Over each card who wrote it, or else what it answers: two fields of one step lie side by side. */
const tagsIn = (
  { state, view, words }: StepProps,
  from: readonly CardsFrom[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    from.flatMap(({ step, field }) =>
      textsOf(cardsOf(state, step), field).map((card) => [
        card.id,
        writerOf(card, view.conversation) ?? words(`incident-method.tag.${field}`),
      ]),
    ),
  );

/** Which situation people want to hear, the most wanted first; not whose, and no nought under anybody's line. */
const wishesIn = ({ state, words }: StepProps): readonly Slip[] => {
  const votes = state.votes['choosing'] ?? [];
  const wished = optionsIn(state, words).map((option, index) => ({ ...option, count: votes[index] ?? 0 }));
  return wished
    .toSorted((one, other) => other.count - one.count)
    .map(({ id, text, count }) => ({
      key: id,
      text,
      ...(count === 0 ? {} : { facts: words('incident-method.dots', { count }) }),
    }));
};

/** Who tells, once that is known. */
const Telling = (props: StepProps) => {
  const { owner, votes } = props.state;
  if (owner === undefined && votes['choosing']) return <ScreenSlips {...props} slips={wishesIn(props)} />;
  return (
    <ScreenStep {...props}>
      <Case {...props} />
    </ScreenStep>
  );
};

export const IncidentMethodScreen = (given: ActivityViewProps<Board>) => {
  const props: StepProps = { ...given, name: 'incident-method' };
  switch (stepIn(props.view)) {
    case 'choosing':
      return <ScreenCards {...props} from={[{ step: 'situation', field: 'situation' }]} />;
    case 'tell':
      return <Telling {...props} />;
    case 'answers':
      return <ScreenCards {...props} from={asked} tags={tagsIn(props, asked)} />;
    case 'talk':
      return <ScreenCards {...props} from={thought} tags={tagsIn(props, thought)} />;
    case 'round':
      return <ScreenCards {...props} from={[standpoint]} />;
    case 'did':
      return (
        <ScreenSlips
          {...props}
          slips={entriesIn(props.state.entries, 'record').map((entry) =>
            entryToSlip(props, incidentMethodLists.record, entry),
          )}
        />
      );
    default:
      return <ScreenStep {...props} />;
  }
};
