// A member's phone during a dialogue between layers.
import type { Board } from '../../kernel/board/board.ts';
import type { ActivityViewProps } from '../../kernel/view.ts';
import { EntriesList } from '../../pieces/board/entries.tsx';
import { MemberStep, MemberWrite } from '../../pieces/board/member-step.tsx';
import { Requests } from '../../pieces/board/requests.tsx';
import type { StepProps } from '../../pieces/board/step-words.ts';
import { isSpoken, roundIn, stepIn } from '../../pieces/step-of.ts';
import { ChooseLayer, myLayer } from './choose-layer.tsx';
import { layersLists } from './events.ts';
import type { Layer } from './layer-text.ts';
import { innerAt } from './plan.ts';
import { AllWritten, requestsFor, RequestsRead, tableOf, Unknown, Written } from './shown.tsx';
import { isLargeEnough, listenersTo, writersOf } from './who-sits-where.ts';
import { amongFew, SayAloud, WriteInLayer } from './write-in-layer.tsx';
import '../../pieces/pieces.css';
import '../../pieces/board/board.css';

/** Whether this device has a card to write on in the round that is on. */
const hasCard = ({ view }: StepProps): boolean => !isSpoken(view) && roundIn(view)?.takesPart === true;

const Write = (props: StepProps) => {
  const layer = myLayer(props);
  if (!hasCard(props)) return <MemberWrite {...props} />;
  if (layer === undefined) {
    return (
      <MemberStep {...props}>
        <ChooseLayer {...props} />
      </MemberStep>
    );
  }
  const among = writersOf(tableOf(props), layer);
  return isLargeEnough(among) ? (
    <WriteInLayer {...props} layer={layer} among={among} />
  ) : (
    <SayAloud {...props} why={props.words('layers-dialogue.too-few')} />
  );
};

const Circle = ({ inner, ...props }: StepProps & { readonly inner: Layer }) => {
  const before = (
    <>
      <Written {...props} layer={inner} />
      <Unknown {...props} until={inner} />
    </>
  );
  if (!isSpoken(props.view) && myLayer(props) === inner) {
    return (
      <MemberStep {...props} wordsAt="inside">
        {before}
      </MemberStep>
    );
  }
  const among = listenersTo(tableOf(props), inner);
  if (hasCard(props) && !isLargeEnough(among))
    return <SayAloud {...props} why={props.words('layers-dialogue.too-few.listen')} />;
  return (
    <MemberWrite {...props} view={amongFew(props.view, among)}>
      {before}
    </MemberWrite>
  );
};

const Ask = (props: StepProps) => {
  const layer = myLayer(props);
  const requests = requestsFor(props, layer);
  return (
    <MemberStep {...props}>
      {layer === undefined && <ChooseLayer {...props} />}
      <Requests {...requests} />
      {layer !== undefined && requests.mayAsk === false && (
        <p class="soft">{props.words('layers-dialogue.requests.full')}</p>
      )}
    </MemberStep>
  );
};

export const LayersDialogueMember = (given: ActivityViewProps<Board>) => {
  const props: StepProps = { ...given, name: 'layers-dialogue' };
  const step = stepIn(props.view);
  const inner = innerAt(step);
  if (inner !== undefined) return <Circle key={inner} {...props} inner={inner} />;
  switch (step) {
    case 'sit':
      return (
        <MemberStep {...props}>
          <ChooseLayer {...props} />
        </MemberStep>
      );
    case 'reveal':
      return (
        <MemberStep {...props}>
          <AllWritten {...props} />
        </MemberStep>
      );
    case 'reflex':
      return (
        <MemberStep {...props}>
          <EntriesList {...props} list="measure" rule={layersLists.measure} />
          <Unknown {...props} />
        </MemberStep>
      );
    case 'requests':
      return <Ask {...props} />;
    case 'back':
      return (
        <MemberStep {...props}>
          <RequestsRead {...props} />
        </MemberStep>
      );
    default:
      return <Write {...props} />;
  }
};
