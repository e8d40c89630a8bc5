// The middle of the facilitator's console during estimate, talk, estimate.
import type { ActivityViewProps } from '../../kernel/view.ts';
import { cardsOf, type Board } from '../../kernel/board/board.ts';
import { EntriesList } from '../../pieces/board/entries.tsx';
import { HostStep, HostWrite } from '../../pieces/board/host-step.tsx';
import { labelOf, type StepProps } from '../../pieces/board/step-words.ts';
import { stepIn } from '../../pieces/step-of.ts';
import { PillGroup } from '../../../ui/choice.tsx';
import { storyIn } from './estimates.ts';
import { estimateTalkEstimateLists, stories } from './events.ts';
import { Dots, OnPaper, Reasons, Story, StoryAtHand } from './shown.tsx';
import '../../pieces/pieces.css';
import '../../pieces/stage.css';
import '../../pieces/board/board.css';

/** Once estimates of one story lie there, the story stays. */
const StoryChoice = (props: StepProps) => {
  const { state, part, act, words } = props;
  if (cardsOf(state, 'first').length > 0) return null;
  return (
    <PillGroup
      legend={labelOf(props, 'story')}
      options={stories.map((story) => ({
        value: story,
        label: words(`estimate-talk-estimate.story.${story}`),
      }))}
      value={storyIn(state)}
      onChange={(story) =>
        act.say(part.id, { type: 'entry-written', list: 'story', key: 'story', fields: { story } })
      }
    />
  );
};

export const EstimateTalkEstimateHost = (given: ActivityViewProps<Board>) => {
  const props: StepProps = { ...given, name: 'estimate-talk-estimate' };
  switch (stepIn(props.view)) {
    case 'story':
      return (
        <HostStep {...props}>
          <StoryChoice {...props} />
          <Story {...props} />
        </HostStep>
      );
    case 'dots':
      return (
        <HostStep {...props}>
          <Dots {...props} />
        </HostStep>
      );
    case 'talk':
      return (
        <HostStep {...props}>
          <Reasons {...props} />
          <EntriesList {...props} list="reason" rule={estimateTalkEstimateLists.reason} />
        </HostStep>
      );
    case 'shift':
      return (
        <HostStep {...props}>
          <Dots {...props} second />
          <EntriesList {...props} list="blind-spot" rule={estimateTalkEstimateLists['blind-spot']} />
        </HostStep>
      );
    case 'own':
      return <HostStep {...props} />;
    default:
      return (
        <HostWrite {...props}>
          <OnPaper {...props} />
          <StoryAtHand {...props} />
        </HostWrite>
      );
  }
};
