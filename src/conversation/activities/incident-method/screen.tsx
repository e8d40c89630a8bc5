// The beamer during an incident method.
import type { ActivityViewProps } from '../../kernel/view.ts';
import { cardsOf, type Board } from '../../kernel/board/board.ts';
import { entriesIn } from '../../kernel/board/entries.ts';
import { textsOf } from '../../kernel/table-cards.ts';
import { entryToSlip } from '../../pieces/board/entry-text.tsx';
import type { CardsFrom } from '../../pieces/board/member-step.tsx';
import { ScreenCards, ScreenSlips, ScreenStep, ScreenTable } from '../../pieces/board/screen-step.tsx';
import type { StepProps } from '../../pieces/board/step-words.ts';
import { VoteResult } from '../../pieces/board/vote.tsx';
import { writerOf } from '../../pieces/opened-cards.tsx';
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

/** Who tells; before that is known, which situation people want to hear, not whose. */
const Telling = (props: StepProps) => {
  const { state, words } = props;
  const votes = state.votes['choosing'];
  if (state.owner !== undefined || votes === undefined) {
    return (
      <ScreenStep {...props}>
        <Case {...props} />
      </ScreenStep>
    );
  }
  const caption = words('incident-method.choosing.name');
  return (
    <ScreenTable {...props}>
      <VoteResult caption={caption} options={optionsIn(state, words)} votes={votes} />
    </ScreenTable>
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
