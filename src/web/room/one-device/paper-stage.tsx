// A step that people do on paper: what they write and who will see it, then what the facilitator types of it.
import { useState } from 'preact/hooks';
import { votesOfTicks } from '../../../conversation/kernel/board/ticks.ts';
import type { PaperView } from '../../../session/view.ts';
import { Alert } from '../../../ui/alert.tsx';
import { Button } from '../../../ui/button.tsx';
import { TextArea, TextField } from '../../../ui/field.tsx';
import { useWords } from '../../../ui/language.tsx';
import { useTable } from '../table-context.tsx';

type Of<Kind extends PaperView['kind']> = Extract<PaperView, { kind: Kind }>;

/** What a field is called; the paper form asks by the same words. */
const useLabel = (): ((field: string) => string) => {
  const words = useWords();
  const { view } = useTable();
  const activity = view.value.step?.activity ?? '';
  return (field) => words(`${activity}.${field}.label`);
};

const Cards = ({ paper }: { readonly paper: Of<'cards'> }) => {
  const words = useWords();
  const labelOf = useLabel();
  const { paper: acts } = useTable();
  const { fields, scales, cards, named, names } = paper;
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});
  const [of, setOf] = useState('');
  const lay = (): void => {
    acts?.layPaper(texts, named && of !== '' ? of : undefined);
    setTexts({});
    setOf('');
  };
  return (
    <>
      <Alert kind="note" title={words('one-device.cards.paper')}>
        {words(named ? 'one-device.cards.named' : 'one-device.cards.unnamed')}
      </Alert>
      <form
        class="stack slip"
        onSubmit={(event) => {
          event.preventDefault();
          lay();
        }}
      >
        <h3>{words('one-device.cards.type')}</h3>
        {named && (
          <label class="field">
            <span class="utrecht-form-label">{words('one-device.cards.whose')}</span>
            <select
              class="utrecht-textbox utrecht-textbox--html-input"
              value={of}
              onChange={(event) => setOf(event.currentTarget.value)}
            >
              <option value="">–</option>
              {names.map(({ ref, name }) => (
                <option key={ref} value={ref}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        {fields.map((field) => {
          const scale = scales[field];
          const onInput = (text: string) => setTexts({ ...texts, [field]: text });
          return scale ? (
            <TextField
              key={field}
              label={labelOf(field)}
              hint={words('one-device.scale', { least: scale.least, most: scale.most })}
              type="number"
              min={String(scale.least)}
              max={String(scale.most)}
              value={texts[field] ?? ''}
              onInput={onInput}
            />
          ) : (
            <TextArea
              key={field}
              label={labelOf(field)}
              rows={2}
              value={texts[field] ?? ''}
              onInput={onInput}
            />
          );
        })}
        <p>
          <Button type="submit">{words('one-device.cards.lay')}</Button>
        </p>
      </form>
      {cards.length > 0 && (
        <section class="stack">
          <h3>{words('one-device.cards.count', { count: cards.length })}</h3>
          <ul class="slips">
            {cards.map((card, place) => {
              const text = fields.flatMap((field) => card[field] ?? []).join(' · ');
              return (
                <li key={place} class="slip">
                  <p dir="auto">{text}</p>
                  <Button
                    look="quiet"
                    label={`${words('one-device.cards.away')}: ${text}`}
                    onClick={() => acts?.takePaper(place)}
                  >
                    {words('one-device.cards.away')}
                  </Button>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </>
  );
};

/** What was counted as votes per option; undefined where there are more ticks at a thing than people. */
const votesFrom = (
  { ticks, voters }: Of<'ballot'>,
  counts: readonly number[],
): readonly number[] | undefined => {
  if (ticks === undefined) return counts;
  const isCount = (count: number): boolean => Number.isInteger(count) && count >= 0 && count <= voters;
  return counts.every(isCount) ? votesOfTicks(counts.slice(0, ticks), counts[ticks] ?? 0) : undefined;
};

const Votes = ({ paper }: { readonly paper: Of<'ballot'> }) => {
  const words = useWords();
  const { paper: acts } = useTable();
  const choices = paper.ticks ?? paper.options;
  const manner = paper.ticks === undefined ? 'votes' : 'ticks';
  const [counts, setCounts] = useState<readonly string[]>(() =>
    Array.from({ length: choices + 1 }, () => ''),
  );
  const [isWrong, setIsWrong] = useState(false);
  return (
    <>
      <Alert kind="note" title={words(`one-device.${manner}.paper`)}>
        {words(`one-device.${manner}.about`, { voters: paper.voters })}
      </Alert>
      <form
        class="stack slip"
        onSubmit={(event) => {
          event.preventDefault();
          const votes = votesFrom(paper, counts.map(Number));
          setIsWrong(votes === undefined || acts?.countPaper(votes) !== true);
        }}
      >
        {counts.map((count, option) => (
          <TextField
            key={option}
            label={
              option === choices
                ? words(`one-device.${manner}.blank`)
                : words('one-device.votes.option', { number: option + 1 })
            }
            type="number"
            min="0"
            max={String(paper.voters)}
            value={count}
            error={isWrong && option === 0 ? words(`one-device.${manner}.wrong`) : undefined}
            onInput={(typed) => setCounts(counts.with(option, typed))}
          />
        ))}
        <p>
          <Button type="submit">{words('one-device.votes.count')}</Button>
        </p>
      </form>
    </>
  );
};

const Private = ({ paper }: { readonly paper: Of<'private'> }) => {
  const words = useWords();
  const labelOf = useLabel();
  return (
    <>
      <Alert kind="note" title={words('one-device.private.paper')}>
        {words('one-device.private.about')}
      </Alert>
      <ul class="rules">
        {paper.fields.map((field) => (
          <li key={field}>{labelOf(field)}</li>
        ))}
      </ul>
    </>
  );
};

export const PaperStage = ({ paper }: { readonly paper: PaperView }) => (
  <div class="stage-text stack">
    {paper.kind === 'cards' && <Cards key={paper.step} paper={paper} />}
    {paper.kind === 'ballot' && <Votes key={paper.step} paper={paper} />}
    {paper.kind === 'private' && <Private key={paper.step} paper={paper} />}
  </div>
);
