// The middle of the facilitator's console at a facts map.
import type { ActivityViewProps } from '../../kernel/view.ts';
import type { Board } from '../../kernel/board/board.ts';
import { EntriesList } from '../../pieces/board/entries.tsx';
import { HostStep, HostWrite } from '../../pieces/board/host-step.tsx';
import { cardNumberOf, type StepProps } from '../../pieces/board/step-words.ts';
import { Fan } from '../../../ui/fan.tsx';
import { stepIn } from '../../pieces/step-of.ts';
import { AboutChoice, ClearBoard } from './about-choice.tsx';
import { Camera } from './camera.tsx';
import { factsMapLists } from './events.ts';
import { isCleared, tableOf } from './map.ts';
import { Merge } from './merge.tsx';
import { mapColumns } from './read-row.ts';
import { About, MapAtHand } from './shown-map.tsx';
import { Weighed } from './weighed.tsx';
import '../../pieces/pieces.css';
import '../../pieces/stage.css';
import '../../pieces/board/board.css';

/** While people write: what a row asks, and closed cards as they come. */
const WrittenRows = (props: StepProps) => {
  if (props.view.step?.plan.collects.kind !== 'cards') {
    return (
      <HostWrite {...props}>
        <AboutChoice {...props} />
      </HostWrite>
    );
  }
  return (
    <HostStep {...props}>
      <ul class="rules">
        {mapColumns.map((column) => (
          <li key={column}>{props.words(`facts-map.${column}.label`)}</li>
        ))}
      </ul>
      <AboutChoice {...props} />
      {props.view.counts.ready > 0 && <Fan card={cardNumberOf(props)} />}
    </HostStep>
  );
};

export const FactsMapHost = (given: ActivityViewProps<Board>) => {
  const props: StepProps = { ...given, state: tableOf(given.state), name: 'facts-map' };
  if (isCleared(props.state)) {
    return (
      <HostStep {...props}>
        <About {...props} />
        <ClearBoard {...props} />
      </HostStep>
    );
  }
  switch (stepIn(props.view)) {
    case 'merge':
      return (
        <HostStep {...props}>
          <About {...props} />
          <Merge {...props} />
        </HostStep>
      );
    case 'camera':
      return (
        <HostStep {...props}>
          <About {...props} />
          <Camera {...props} />
        </HostStep>
      );
    case 'gaps':
      return (
        <HostStep {...props}>
          <About {...props} />
          <EntriesList {...props} list="gap" rule={factsMapLists.gap} />
          <MapAtHand {...props} />
        </HostStep>
      );
    case 'worry':
      return (
        <HostStep {...props}>
          <About {...props} />
          <Weighed {...props} />
          <MapAtHand {...props} />
        </HostStep>
      );
    case 'checks':
      return (
        <HostStep {...props}>
          <About {...props} />
          <EntriesList {...props} list="check" rule={factsMapLists.check} />
          <EntriesList
            {...props}
            list="gap"
            rule={factsMapLists.gap}
            heading={props.words('facts-map.gaps.name')}
            readOnly
          />
          <AboutChoice {...props} />
          <ClearBoard {...props} />
        </HostStep>
      );
    default:
      return <WrittenRows {...props} />;
  }
};
