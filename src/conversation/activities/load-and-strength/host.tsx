// The middle of the facilitator's console at load and strength.
import type { ActivityViewProps } from '../../kernel/view.ts';
import type { Board } from '../../kernel/board/board.ts';
import { findEntry } from '../../kernel/board/entries.ts';
import { EntriesList } from '../../pieces/board/entries.tsx';
import { HostStep, HostWrite } from '../../pieces/board/host-step.tsx';
import type { StepProps } from '../../pieces/board/step-words.ts';
import { stepIn } from '../../pieces/step-of.ts';
import { PillGroup } from '../../../ui/choice.tsx';
import { Chosen } from './chosen.tsx';
import { loadAndStrengthLists } from './events.ts';
import { Influence } from './influence.tsx';
import { BoardAtHand, ShownBoard } from './shown-board.tsx';
import '../../pieces/pieces.css';
import '../../pieces/stage.css';
import '../../pieces/board/board.css';

/** Whether the board may stand in the report; nothing chosen is no. */
const Kept = ({ state, part, act, words }: StepProps) => (
  <PillGroup
    legend={words('load-and-strength.kept.label')}
    hint={words('load-and-strength.kept.hint')}
    options={loadAndStrengthLists.kept.fields.kept.map((kept) => ({
      value: kept,
      label: words(`load-and-strength.kept.${kept}`),
    }))}
    value={findEntry(state.entries, 'kept', 'kept')?.fields['kept'] ?? 'no'}
    onChange={(kept) =>
      act.say(part.id, { type: 'entry-written', list: 'kept', key: 'kept', fields: { kept } })
    }
  />
);

export const LoadAndStrengthHost = (given: ActivityViewProps<Board>) => {
  const props: StepProps = { ...given, name: 'load-and-strength' };
  switch (stepIn(props.view)) {
    case 'board':
      return (
        <HostStep {...props}>
          <ShownBoard {...props} mayPlace />
          <details class="at-hand">
            <summary>{props.words('load-and-strength.add')}</summary>
            <EntriesList {...props} list="item" rule={loadAndStrengthLists.item} />
          </details>
        </HostStep>
      );
    case 'influence':
      return (
        <HostStep {...props}>
          <Influence {...props} />
        </HostStep>
      );
    case 'choose':
      return (
        <HostStep {...props}>
          <Chosen {...props} />
          <BoardAtHand {...props} />
        </HostStep>
      );
    case 'net':
      return (
        <HostStep {...props}>
          <EntriesList {...props} list="net" rule={loadAndStrengthLists.net} />
          <Kept {...props} />
          <BoardAtHand {...props} />
        </HostStep>
      );
    default:
      return <HostWrite {...props} />;
  }
};
