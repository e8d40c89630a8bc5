// What helps is marked by whoever brought the case in: a mark copies the line into their own note, nowhere else.
import { Checkbox } from '../../../ui/choice.tsx';
import { cardsOf } from '../../kernel/board/board.ts';
import { textsOf } from '../../kernel/table-cards.ts';
import type { CardsFrom } from '../../pieces/board/member-step.tsx';
import { labelOf, type StepProps } from '../../pieces/board/step-words.ts';
import { asked, standpoint, thought } from './shown.tsx';

const field = 'helps';

/** On one line, so that it is found again in the note. */
const lineOf = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ').trim();

const toggled = (note: string, line: string): string => {
  const lines = note.split('\n').filter((one) => one.trim() !== '');
  return (lines.includes(line) ? lines.filter((one) => one !== line) : [...lines, line]).join('\n');
};

/** What was said at one step, each line once. */
const MarksOf = ({ from, ...props }: StepProps & { readonly from: CardsFrom }) => {
  const { state, view, act } = props;
  const note = view.privateTexts[field] ?? '';
  const texts = textsOf(cardsOf(state, from.step), from.field).map(({ text }) => lineOf(text));
  if (texts.length === 0) return null;
  const label = labelOf(props, from.field);
  return (
    <details class="at-hand" open={from === standpoint}>
      <summary>{label}</summary>
      <fieldset>
        <legend class="sr">{label}</legend>
        {[...new Set(texts)].map((line) => (
          <Checkbox
            key={line}
            label={line}
            checked={note.split('\n').includes(line)}
            onChange={() => act.write(field, toggled(note, line))}
          />
        ))}
      </fieldset>
    </details>
  );
};

/** The advice lies open, what led to it is folded. */
export const Marks = (props: StepProps) => (
  <section>
    <h2>{props.words('incident-method.mark')}</h2>
    {[standpoint, ...thought.toReversed(), ...asked].map((from) => (
      <MarksOf key={from.field} {...props} from={from} />
    ))}
  </section>
);
