// One sentence per view: written by whoever has the pen, seen by everybody at once.
import * as v from 'valibot';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/choice.tsx';
import { useWords } from '../../../ui/language.tsx';
import { SeenLine } from '../../../ui/seen-line.tsx';
import { useUnsaid } from '../../pieces/unsaid.tsx';
import { RecognisableHint } from '../../pieces/recognisable-hint.tsx';
import { TextArea } from '../../../ui/field.tsx';
import type { ActivityViewProps } from '../../kernel/view.ts';
import { mostSentences } from './plan.ts';
import type { Sentence, WriteShowRoundState } from './state.ts';

export const SentenceList = ({ sentences }: { readonly sentences: readonly Sentence[] }) => {
  const words = useWords();
  return (
    <ol class="sentences" aria-live="polite">
      {sentences.map(({ line, text, minority }) => (
        <li key={line} class="slip">
          {minority && <p class="tag">{words('write-show-round.sentence.minority.tag')}</p>}
          <p dir="auto">{text}</p>
        </li>
      ))}
    </ol>
  );
};

interface LineProps {
  readonly line: number;
  readonly sentence: Sentence | undefined;
  /** What this device kept, and where that is kept. */
  readonly table: Pick<ActivityViewProps<WriteShowRoundState>, 'view' | 'act'>;
  readonly onPut: (typed: Typed) => void;
}

interface Typed {
  readonly text: string;
  readonly minority: boolean;
}

const typedSchema = v.object({ text: v.string(), minority: v.boolean() });

const readTyped = (kept: unknown): Typed | undefined => {
  const parsed = v.safeParse(typedSchema, kept);
  return parsed.success ? parsed.output : undefined;
};

const Line = ({ line, sentence, table, onPut }: LineProps) => {
  const words = useWords();
  const unsaid = useUnsaid({
    ...table,
    field: `sentence:${line}`,
    start: { text: sentence?.text ?? '', minority: sentence?.minority ?? false },
    read: readTyped,
    say: (typed) => {
      onPut(typed);
      return true;
    },
  });
  const { text, minority } = unsaid.value;
  const isSaved = sentence !== undefined && sentence.text === text.trim() && sentence.minority === minority;
  return (
    <form
      class="stack slip"
      onSubmit={(event) => {
        event.preventDefault();
        unsaid.put();
      }}
    >
      <TextArea
        label={words('write-show-round.sentence.field', { number: line + 1 })}
        rows={2}
        value={text}
        onInput={(typed) => unsaid.type({ text: typed, minority })}
      />
      <RecognisableHint text={text} onInput={(typed) => unsaid.type({ text: typed, minority })} />
      <Checkbox
        label={words('write-show-round.sentence.minority')}
        checked={minority}
        onChange={(isMinority) => unsaid.type({ text, minority: isMinority })}
      />
      <p class="row">
        <Button type="submit">{words('pen.put')}</Button>
        <span class="soft small" role="status">
          {isSaved && words('pen.saved')}
        </span>
      </p>
    </form>
  );
};

type SentencePenProps = Pick<ActivityViewProps<WriteShowRoundState>, 'state' | 'part' | 'view' | 'act'>;

/** The lines that are there, and an empty one as long as there is room. */
export const SentencePen = ({ state, part, view, act }: SentencePenProps) => {
  const lines = Array.from({ length: mostSentences }, (_, line) => line);
  const used = new Set(state.sentences.map(({ line }) => line));
  const empty = lines.find((line) => !used.has(line));
  return (
    <div class="stack">
      <SeenLine hidden="not-hidden" whose="together" />
      {lines
        .filter((line) => used.has(line) || line === empty)
        .map((line) => (
          <Line
            key={line}
            line={line}
            sentence={state.sentences.find((sentence) => sentence.line === line)}
            table={{ view, act }}
            onPut={(typed) => act.say(part.id, { type: 'sentence-written', line, ...typed })}
          />
        ))}
    </div>
  );
};
