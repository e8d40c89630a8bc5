// The card of somebody without a device, as the facilitator writes it: typed, laid ready, taken up again.
import type { Draft, SessionView } from '../../../session/view.ts';
import { Button } from '../../../ui/button.tsx';
import { Fragment } from 'preact';
import { RecognisableHint } from '../../../conversation/pieces/recognisable-hint.tsx';
import { TextArea, TextField } from '../../../ui/field.tsx';
import { useWords } from '../../../ui/language.tsx';
import { useTable } from '../table-context.tsx';

interface CardFor {
  readonly state: 'no-round' | 'next-round' | 'writing' | 'laid';
  readonly drafts: readonly Draft[];
}

/** `person`: whose card; `no-round` also while the cards turn. */
export const cardFor = ({ round }: SessionView, person: string): CardFor => {
  if (round === undefined || round.phase === 'released') return { state: 'no-round', drafts: [] };
  const drafts = round.drafts.filter((draft) => draft.person === person);
  if (drafts.length === 0) return { state: 'next-round', drafts };
  return { state: drafts.some((draft) => draft.laid) ? 'laid' : 'writing', drafts };
};

/** The main button while somebody's card is written. */
export const LayCard = ({
  person,
  drafts,
}: {
  readonly person: string;
  readonly drafts: readonly Draft[];
}) => {
  const words = useWords();
  const { act } = useTable();
  const isEmpty = drafts.every(({ text }) => text.trim() === '');
  const isTooLong = drafts.some(({ left }) => left < 0);
  const why = isEmpty ? 'room.write-for.empty' : isTooLong ? 'room.write-for.too-long' : undefined;
  const lay = (): void => {
    // Who lays it here sees what stands beside it now; a text from before names stood there is meant so.
    for (const { field, text, held } of drafts) if (held) act.write(field, text, person);
    act.ready(true, person);
  };
  return (
    <>
      <Button look="main" onClick={lay} notYet={why === undefined ? undefined : 'lay-not-yet'}>
        {words('room.write-for.lay')}
      </Button>
      {why !== undefined && (
        <span class="sr" id="lay-not-yet">
          {words(why)}
        </span>
      )}
    </>
  );
};

const Fields = ({
  person,
  name,
  drafts,
}: {
  readonly person: string;
  readonly name: string;
  readonly drafts: readonly Draft[];
}) => {
  const words = useWords();
  const { view, act } = useTable();
  const { step } = view.value;
  const labelOf = (field: string) =>
    drafts.length === 1 ? words('room.write-for.text', { name }) : words(`${step?.activity}.${field}.label`);
  const collects = step?.plan.collects;
  const scaleOf = (field: string) => (collects?.kind === 'cards' ? collects.scales?.[field] : undefined);
  return (
    <>
      <p class="soft small">{words('room.write-for.kept')}</p>
      {drafts.map(({ field, text, left }) => {
        const scale = scaleOf(field);
        const onInput = (value: string) => act.write(field, value, person);
        return scale ? (
          <TextField
            key={field}
            label={labelOf(field)}
            hint={words('one-device.scale', { least: scale.least, most: scale.most })}
            type="number"
            min={String(scale.least)}
            max={String(scale.most)}
            value={text}
            onInput={onInput}
          />
        ) : (
          <Fragment key={field}>
            <TextArea
              label={labelOf(field)}
              value={text}
              onInput={onInput}
              error={left < 0 ? words('room.write-for.too-long') : undefined}
              lined
            />
            <RecognisableHint text={text} onInput={onInput} />
          </Fragment>
        );
      })}
    </>
  );
};

/** What a round turned without: it stays with the person, who may still have it read out. */
const LateFor = ({ person, name }: { readonly person: string; readonly name: string }) => {
  const words = useWords();
  const { view, act } = useTable();
  return view.value.late
    .filter((late) => late.person === person)
    .map(({ id, text }) => (
      <div key={id} class="stack">
        <p>{words('room.write-for.late', { name })}</p>
        <blockquote class="own-text" dir="auto">
          {text}
        </blockquote>
        <p>
          <Button look="quiet" onClick={() => act.late(id, 'drop')}>
            {words('room.late.drop')}
          </Button>
        </p>
      </div>
    ));
};

export const WriteForCard = ({ person, name }: { readonly person: string; readonly name: string }) => {
  const words = useWords();
  const { view, act } = useTable();
  const { state, drafts } = cardFor(view.value, person);
  return (
    <>
      {(state === 'no-round' || state === 'next-round') && <p>{words(`room.write-for.${state}`)}</p>}
      {state === 'writing' && <Fields person={person} name={name} drafts={drafts} />}
      <div role="status" class="stack">
        {state === 'laid' && (
          <>
            <p>{words('room.write-for.laid', { name })}</p>
            <p>
              <Button onClick={() => act.ready(false, person)}>{words('room.write-for.take-up')}</Button>
            </p>
          </>
        )}
      </div>
      <LateFor person={person} name={name} />
    </>
  );
};
