// The middle of the facilitator's console during the harvest.
import type { ActivityViewProps } from '../../kernel/view.ts';
import { HostTurns } from '../../pieces/host-turns.tsx';
import { cardsIn } from '../../pieces/card-of.ts';
import { hasPen, PenChoice } from '../../pieces/pen.tsx';
import { isOver, stepIn } from '../../pieces/step-of.ts';
import { Fan } from '../../../ui/fan.tsx';
import { ChooseAgreements } from './choose-agreements.tsx';
import { ChooseDay } from './choose-day.tsx';
import { ChooseKept } from './choose-kept.tsx';
import { Aftercare, lookedAlong, LookBackDay } from './leaving.tsx';
import { MinorityPen, MinorityText } from './minority-pen.tsx';
import { Outcome } from './outcome.tsx';
import { WrittenCards } from './written-cards.tsx';
import type { HarvestState } from './state.ts';
import '../../pieces/pieces.css';
import '../../pieces/stage.css';

type Props = ActivityViewProps<HarvestState>;

const Written = (props: Props) => (
  <>
    <h2>{props.words('harvest.write.title')}</h2>
    <p>{props.words('harvest.write.over')}</p>
    <WrittenCards {...props} />
  </>
);

const Write = ({ view, deck, words }: Props) => (
  <>
    <h2>{words('harvest.write.title')}</h2>
    <ol class="rules">
      <li>{words('harvest.lesson.label')}</li>
      <li>
        {words('harvest.agreement.label')}. {words('harvest.needs.label')}
      </li>
      <li>{words('harvest.unsolved.label')}</li>
    </ol>
    {view.counts.ready > 0 && (
      <Fan card={cardsIn(view.conversation.agenda.parts, deck).at(-1)?.number ?? 1} />
    )}
  </>
);

const Step = (props: Props) => {
  const { state, part, view, act, words, aftercare } = props;
  switch (stepIn(view)) {
    case 'write':
      return isOver(view) ? <Written {...props} /> : <Write {...props} />;
    case 'choose':
      return (
        <>
          <h2>{words('harvest.choose.title')}</h2>
          <ChooseAgreements {...props} />
          <ChooseKept {...props} kind="lesson" />
          <ChooseKept {...props} kind="unsolved" />
        </>
      );
    case 'minority':
      return (
        <>
          <h2>{words('harvest.minority.title')}</h2>
          <PenChoice view={view} act={act} />
          {hasPen(view) ? <MinorityPen {...props} /> : <MinorityText state={state} />}
        </>
      );
    case 'details':
      return (
        <>
          <h2>{words('harvest.details.title')}</h2>
          <p role="status">
            {words('harvest.details.count', { ...lookedAlong(state, view.conversation.members) })}
          </p>
          <Outcome state={state} check />
        </>
      );
    case 'look-back':
      return (
        <>
          <h2>{words('harvest.look-back.title')}</h2>
          <ChooseDay {...props} />
        </>
      );
    case 'check-out':
      return (
        <>
          <h2>{words('harvest.check-out.title')}</h2>
          {part.form === 'large' ? (
            <p>{words('harvest.check-out.neighbour')}</p>
          ) : (
            <HostTurns
              turns={state.turns}
              step="check-out"
              people={view.conversation}
              part={part.id}
              hosts={view.conversation.hosts}
              act={act}
            />
          )}
          {part.form === 'brief' && <Aftercare aftercare={aftercare} />}
        </>
      );
    default:
      return (
        <>
          <h2>{words('harvest.leaving.title')}</h2>
          <Aftercare aftercare={aftercare} />
          {state.lookBack !== undefined && <LookBackDay state={state} />}
        </>
      );
  }
};

export const HarvestHost = (props: Props) => (
  <div class="stage-text stack">
    <Step {...props} />
  </div>
);
