// The middle of the facilitator's console during a dialogue between layers.
import type { Board } from '../../kernel/board/board.ts';
import type { ActivityViewProps } from '../../kernel/view.ts';
import { EntriesList } from '../../pieces/board/entries.tsx';
import { HostStep, HostWrite } from '../../pieces/board/host-step.tsx';
import { Requests } from '../../pieces/board/requests.tsx';
import type { StepProps } from '../../pieces/board/step-words.ts';
import { stepIn } from '../../pieces/step-of.ts';
import { PlacePeople } from './choose-layer.tsx';
import { layersLists } from './events.ts';
import { innerAt } from './plan.ts';
import { AllWritten, LayerSizes, requestsFor, RequestsRead, Unknown, Written } from './shown.tsx';
import '../../pieces/pieces.css';
import '../../pieces/stage.css';
import '../../pieces/board/board.css';

export const LayersDialogueHost = (given: ActivityViewProps<Board>) => {
  const props: StepProps = { ...given, name: 'layers-dialogue' };
  const step = stepIn(props.view);
  const inner = innerAt(step);
  if (inner !== undefined) {
    return (
      <HostWrite {...props}>
        <Written {...props} layer={inner} open />
        <Unknown {...props} until={inner} />
      </HostWrite>
    );
  }
  switch (step) {
    case 'sit':
      return (
        <HostStep {...props}>
          <LayerSizes {...props} />
          <PlacePeople {...props} />
        </HostStep>
      );
    case 'reveal':
      return (
        <HostStep {...props}>
          <AllWritten {...props} />
        </HostStep>
      );
    case 'reflex':
      return (
        <HostStep {...props}>
          <EntriesList {...props} list="measure" rule={layersLists.measure} />
          <Unknown {...props} />
        </HostStep>
      );
    case 'requests':
      return (
        <HostStep {...props}>
          <Requests {...requestsFor(props, undefined)} />
        </HostStep>
      );
    case 'back':
      return (
        <HostStep {...props}>
          <RequestsRead {...props} />
        </HostStep>
      );
    default:
      return (
        <HostWrite {...props}>
          <LayerSizes {...props} />
        </HostWrite>
      );
  }
};
