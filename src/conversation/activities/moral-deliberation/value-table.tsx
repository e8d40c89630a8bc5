// Perspectives, values and norms as one table: everybody reads it, the pen writes a row at a time.
import { useState } from 'preact/hooks';
import { entriesIn } from '../../kernel/board/entries.ts';
import { mayAdd } from '../../pieces/board/entries.tsx';
import { EntryForm } from '../../pieces/board/entry-form.tsx';
import { RowsMap } from '../../pieces/board/rows-map.tsx';
import type { StepProps } from '../../pieces/board/step-words.ts';
import { Button } from '../../../ui/button.tsx';
import { SeenLine } from '../../../ui/seen-line.tsx';
import { moralDeliberationLists } from './events.ts';

const rule = moralDeliberationLists.perspective;

const newKey = (): string => crypto.randomUUID().slice(0, 8);

export const ValueTable = (props: StepProps) => {
  const { state, part, act, words } = props;
  const [edited, setEdited] = useState<string>();
  const [fresh, setFresh] = useState(newKey);
  const entries = entriesIn(state.entries, 'perspective');
  const writes = mayAdd(props, rule);
  const chosen = entries.find(({ key }) => key === edited);
  const rows = entries.map(({ key, fields }) => {
    const { place, role = '', ...others } = fields;
    const who = place === 'absent' ? words('moral-deliberation.report.absent', { role }) : role;
    return { id: key, cells: { ...others, role: who } };
  });
  return (
    <section class="stack">
      <RowsMap
        caption={words('moral-deliberation.report.values')}
        columns={['role', 'value', 'norm'].map((id) => ({
          id,
          label: words(`moral-deliberation.${id}.head`),
        }))}
        blocks={rows.map((row) => [row])}
        differing=""
        {...(writes
          ? {
              under: ({ id }: { readonly id: string }) => (
                <p class="row">
                  <Button look="quiet" onClick={() => setEdited(id)}>
                    {words('board.reword')}
                  </Button>
                  <Button
                    look="quiet"
                    onClick={() =>
                      act.say(part.id, { type: 'entry-written', list: 'perspective', key: id, fields: {} })
                    }
                  >
                    {words('board.take-away')}
                  </Button>
                </p>
              ),
            }
          : {})}
      />
      {writes && (chosen !== undefined || entries.length < rule.most) && (
        <>
          <SeenLine hidden="not-hidden" whose="together" />
          <EntryForm
            key={chosen?.key ?? fresh}
            props={props}
            list="perspective"
            rule={rule}
            entryKey={chosen?.key ?? fresh}
            start={chosen?.fields ?? {}}
            onDone={() => {
              if (chosen === undefined) setFresh(newKey());
              setEdited(undefined);
            }}
            {...(chosen === undefined ? {} : { onCancel: () => setEdited(undefined) })}
          />
        </>
      )}
    </section>
  );
};
