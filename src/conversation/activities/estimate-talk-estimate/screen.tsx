// The beamer during estimate, talk, estimate.
import type { ActivityViewProps } from '../../kernel/view.ts';
import type { Board } from '../../kernel/board/board.ts';
import { entriesIn } from '../../kernel/board/entries.ts';
import { entryToSlip } from '../../pieces/board/entry-text.tsx';
import { ScreenSlips, ScreenStep, ScreenTable } from '../../pieces/board/screen-step.tsx';
import { cardNumberOf, labelOf, titleOf, type StepProps } from '../../pieces/board/step-words.ts';
import { SheetPages } from '../../pieces/sheet-pages.tsx';
import { SpreadPages } from '../../pieces/spread-pages.tsx';
import { stepIn } from '../../pieces/step-of.ts';
import { estimates, reasonsIn, storyIn } from './estimates.ts';
import { estimateTalkEstimateLists } from './events.ts';
import { Dots } from './shown.tsx';
import '../../pieces/pieces.css';
import '../../pieces/beam.css';
import '../../pieces/board/board.css';

const StoryOnTable = (props: StepProps) => {
  const { state, words } = props;
  const story = storyIn(state);
  const lines = [
    ...words(`estimate-talk-estimate.story.${story}.text`).split('\n'),
    words('estimate-talk-estimate.story.made-up'),
  ];
  return (
    <ScreenTable {...props}>
      <SheetPages lines={lines.map((text, index) => ({ id: `${story}-${index}`, text }))} />
    </ScreenTable>
  );
};

const ReasonsOnTable = (props: StepProps) => {
  const { state, view, words } = props;
  const { lowest, highest, others } = reasonsIn(state);
  const cards = [...lowest, ...highest, ...others];
  if (cards.length === 0) return <ScreenStep {...props} />;
  const tags = [
    ...lowest.map(({ id }) => [id, words('estimate-talk-estimate.ends.lowest')] as const),
    ...highest.map(({ id }) => [id, words('estimate-talk-estimate.ends.highest')] as const),
  ];
  return (
    <ScreenTable {...props}>
      <SpreadPages
        cards={cards}
        people={view.conversation}
        card={cardNumberOf(props)}
        label={titleOf(props)}
        tags={Object.fromEntries(tags)}
      />
    </ScreenTable>
  );
};

const slipsOf = (props: StepProps, list: 'reason' | 'blind-spot') =>
  entriesIn(props.state.entries, list).map((entry) =>
    entryToSlip(props, estimateTalkEstimateLists[list], entry),
  );

/** Dots over the whole width; without any the step's own words. */
const DotsOnTable = ({ second, ...props }: StepProps & { readonly second: boolean }) => (
  <ScreenTable {...props}>
    <Dots {...props} second={second} />
  </ScreenTable>
);

export const EstimateTalkEstimateScreen = (given: ActivityViewProps<Board>) => {
  const props: StepProps = { ...given, name: 'estimate-talk-estimate' };
  const step = stepIn(props.view);
  switch (step) {
    case 'story':
      return <StoryOnTable {...props} />;
    case 'dots':
      return <DotsOnTable {...props} second={false} />;
    case 'talk': {
      const slips = slipsOf(props, 'reason');
      return slips.length > 0 ? <ScreenSlips {...props} slips={slips} /> : <ReasonsOnTable {...props} />;
    }
    case 'shift': {
      const slips = slipsOf(props, 'blind-spot');
      return slips.length > 0 ? <ScreenSlips {...props} slips={slips} /> : <DotsOnTable {...props} second />;
    }
    case 'own':
      return <ScreenStep {...props} />;
    default:
      return (
        <ScreenStep {...props}>
          <ul class="rules">
            {estimates.map((estimate) => (
              <li key={estimate}>{labelOf(props, estimate)}</li>
            ))}
          </ul>
        </ScreenStep>
      );
  }
};
