// A member's phone during a handover: whoever hands over tells and ticks, the others listen and say it back.
import type { ActivityViewProps } from '../../kernel/view.ts';
import type { Board } from '../../kernel/board/board.ts';
import { Checkbox } from '../../../ui/choice.tsx';
import { SeenLine } from '../../../ui/seen-line.tsx';
import { MemberPrivate, MemberStep } from '../../pieces/board/member-step.tsx';
import { textOf, titleOf, type StepProps } from '../../pieces/board/step-words.ts';
import { stepIn } from '../../pieces/step-of.ts';
import { headings } from './headings.ts';
import { Headings, Marks, OpenActions, Sender } from './marking.tsx';
import '../../pieces/pieces.css';
import '../../pieces/board/board.css';

/** Ticks for oneself: they stay on this device, and nobody is told what was ready. */
const Prepare = (props: StepProps) => {
  const { view, act, words } = props;
  return (
    <div class="stack">
      {view.step?.visibility && <SeenLine {...view.step.visibility} />}
      <h1>{titleOf(props)}</h1>
      <p>{textOf(props)}</p>
      <fieldset>
        <legend class="label">{words('handover.prepare.legend')}</legend>
        {headings.map((heading) => (
          <Checkbox
            key={heading}
            label={words(`handover.${heading}.label`)}
            checked={(view.privateTexts[heading] ?? '') !== ''}
            onChange={(checked) => act.write(heading, checked ? 'yes' : '')}
          />
        ))}
      </fieldset>
    </div>
  );
};

export const HandoverMember = (given: ActivityViewProps<Board>) => {
  const { state, view } = given;
  const sends = state.owner !== undefined && state.owner === view.me.ref;
  const step = stepIn(view);
  const wordsAt = sends ? `${step}-sends` : `${step}-listens`;
  const props: StepProps = { ...given, name: 'handover', wordsAt };
  switch (step) {
    case 'prepare':
      return sends ? (
        <Prepare {...props} />
      ) : (
        <MemberStep {...props}>
          <Sender {...props} />
          <Headings {...props} />
        </MemberStep>
      );
    case 'back':
      return sends ? <MemberStep {...props} /> : <MemberPrivate {...props} />;
    case 'gaps':
      return (
        <MemberStep {...props}>
          <Marks {...props} list="heading" />
        </MemberStep>
      );
    case 'unwritten':
      return <MemberPrivate {...props} />;
    case 'actions':
      return (
        <MemberStep {...props}>
          <Marks {...props} list="arrangement" />
          <OpenActions {...props} />
        </MemberStep>
      );
    default:
      return (
        <MemberStep {...props}>
          <Headings {...props} />
        </MemberStep>
      );
  }
};
