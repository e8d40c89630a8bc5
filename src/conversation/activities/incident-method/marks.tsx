// What helps is marked by whoever brought the case in: a mark copies the line into their own note, nowhere else.
import { Checkbox } from '../../../ui/choice.tsx';
import { cardsOf } from '../../kernel/board/board.ts';
import { textsOf } from '../../kernel/table-cards.ts';
import type { StepProps } from '../../pieces/board/step-words.ts';
import { asked, standpoint, thought } from './shown.tsx';

const field = 'helps';

/** On one line, so that it is found again in the note. */
const lineOf = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ').trim();

const toggled = (note: string, line: string): string => {
  const lines = note.split('\n').filter((one) => one.trim() !== '');
  return (lines.includes(line) ? lines.filter((one) => one !== line) : [...lines, line]).join('\n');
};

export const Marks = ({ state, view, act, words }: StepProps) => {
  const note = view.privateTexts[field] ?? '';
  const cards = [standpoint, ...thought.toReversed(), ...asked].flatMap((from) =>
    textsOf(cardsOf(state, from.step), from.field),
  );
  if (cards.length === 0) return null;
  return (
    <fieldset>
      <legend class="label">{words('incident-method.mark')}</legend>
      {cards.map(({ id, text }) => (
        <Checkbox
          key={id}
          label={text}
          checked={note.split('\n').includes(lineOf(text))}
          onChange={() => act.write(field, toggled(note, lineOf(text)))}
        />
      ))}
    </fieldset>
  );
};
