// What member, facilitator and beamer have in common: the reminder, the voices, the sorting.
import { nameOf } from '../../kernel/people.ts';
import { Sorter, type Thing } from '../../pieces/board/sorter.tsx';
import type { StepProps } from '../../pieces/board/step-words.ts';
import { origins } from './events.ts';
import { claimsOf, voicesIn, type Line, type Voice } from './voices.ts';

/** On every screen where somebody speaks for the child: as if, and then really ask. */
export const AsIf = ({ words }: StepProps) => <p class="soft small">{words('other-chair.as-if')}</p>;

export const Theme = ({ state }: StepProps) => {
  const theme = state.entries.find(({ list }) => list === 'theme')?.fields['theme'];
  return theme === undefined ? null : (
    <p class="asked" dir="auto">
      {theme}
    </p>
  );
};

export const chairName = ({ words }: Pick<StepProps, 'words'>, seat: string | undefined): string =>
  words(seat === undefined ? 'other-chair.no-seat' : `other-chair.seat.${seat}`);

/** "Het kind, door Noor" */
export const voiceName = (props: StepProps, { seat, ref }: Voice): string =>
  props.words('other-chair.voice', {
    chair: chairName(props, seat),
    name: nameOf(props.view.conversation, ref) ?? '',
  });

const LineText = ({ line, words }: { readonly line: Line; readonly words: StepProps['words'] }) => (
  <div>
    <dt class="soft small">{words(`other-chair.${line.field}.label`)}</dt>
    <dd dir="auto">{line.text}</dd>
  </div>
);

/** Each chair on a slip, the child's first. `only`: one chair, for who reads. */
export const Voices = ({ only, ...props }: StepProps & { readonly only?: string }) => {
  const voices = voicesIn(props.state).filter(({ ref }) => only === undefined || ref === only);
  if (voices.length === 0) return <p class="soft">{props.words('other-chair.no-cards')}</p>;
  return (
    <ul class="slips">
      {voices.map((voice) => (
        <li key={voice.id} class="slip stack">
          <p class="tag" dir="auto">
            {voiceName(props, voice)}
          </p>
          <dl class="stack">
            {voice.lines.map((line) => (
              <LineText key={line.id} line={line} words={props.words} />
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
};

/** Every claim of every chair, to be sorted. */
export const claimsIn = (props: StepProps): readonly Thing[] =>
  voicesIn(props.state).flatMap((voice) =>
    claimsOf(voice).map(({ id, text }) => ({ id, text: `${chairName(props, voice.seat)}: ${text}` })),
  );

export const Sorting = (props: StepProps) => (
  <>
    <Sorter
      {...props}
      board="origin"
      places={origins.map((id) => ({ id, label: props.words(`other-chair.origin.${id}`) }))}
      things={claimsIn(props)}
      mayPlace
    />
    <p>{props.words('other-chair.sort.own')}</p>
  </>
);
