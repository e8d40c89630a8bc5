// Before anybody else reads the report, those who were there put it right.
import { useState } from 'preact/hooks';
import type { Correction } from '../../../conversation/conversation-state.ts';
import { nameOf } from '../../../conversation/kernel/people.ts';
import { Button } from '../../../ui/button.tsx';
import { TextArea } from '../../../ui/field.tsx';
import { useWords } from '../../../ui/language.tsx';
import { SeenLine } from '../../../ui/seen-line.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import { useTable } from '../table-context.tsx';

/** Characters; as the room's events take it. */
const longest = 1000;

const Proposal = ({ correction }: { readonly correction: Correction }) => {
  const words = useWords();
  const { view, act } = useTable();
  const { conversation, me } = view.value;
  const { id, by, text, settled } = correction;
  const name = nameOf(conversation, by);
  const canSettle = me.host && settled === undefined && !conversation.reportClosed && !conversation.stopped;
  return (
    <li>
      <div class="stack">
        {name !== undefined && <p class="tag">{name}</p>}
        <p class="own-text" dir="auto">
          {text}
        </p>
        {settled !== undefined && <p class="soft small">{words(`room.correction.${settled}`)}</p>}
        {canSettle && (
          <p class="row">
            <Button onClick={() => act.settleCorrection(id, true)}>{words('room.correction.accept')}</Button>
            <Button look="quiet" onClick={() => act.settleCorrection(id, false)}>
              {words('room.correction.decline')}
            </Button>
          </p>
        )}
      </div>
    </li>
  );
};

const Propose = () => {
  const words = useWords();
  const { act } = useTable();
  const [text, setText] = useState('');
  const [isSent, setIsSent] = useState(false);
  const isTooLong = text.length > longest;
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '' || isTooLong) return;
        act.proposeCorrection(text.trim());
        setText('');
        setIsSent(true);
      }}
    >
      <SeenLine hidden="not-hidden" whose="with-name" />
      <TextArea
        label={words('room.correction.label')}
        hint={words('room.correction.hint')}
        value={text}
        onInput={setText}
        error={isTooLong ? words('room.correction.too-long', { longest }) : undefined}
      />
      <p>
        <Button type="submit">{words('room.correction.propose')}</Button>
      </p>
      <p role="status">{isSent && text === '' && words('room.correction.sent')}</p>
    </form>
  );
};

export const Corrections = () => {
  const words = useWords();
  const { view } = useTable();
  const { corrections, reportClosed, stopped } = view.value.conversation;
  const isClosed = reportClosed || stopped;
  if (isClosed && corrections.length === 0) return null;
  return (
    <div class="screen-only desk-part">
      <Sheet title={words('room.correction.title')}>
        {corrections.length > 0 && (
          <ul class="proposals">
            {corrections.map((correction) => (
              <Proposal key={correction.id} correction={correction} />
            ))}
          </ul>
        )}
        {isClosed ? <p>{words('room.correction.closed')}</p> : <Propose />}
      </Sheet>
    </div>
  );
};
