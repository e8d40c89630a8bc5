// A sentence that somebody wrote alone beforehand, offered to them where they first write. It goes only when pressed,
// and then as what they wrote themselves.
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../../ui/button.tsx';
import { useWords } from '../../../ui/language.tsx';
import { loadSolo } from '../../../vault/solos.ts';
import { deviceVault } from '../../device-vault.ts';
import { useTable } from '../table-context.tsx';

export const TakenAlong = () => {
  const words = useWords();
  const { view, act } = useTable();
  const { conversation, step, round } = view.value;
  const question = conversation.agenda.parts.find(({ id }) => id === step?.part)?.question;
  const [sentence, setSentence] = useState('');
  useEffect(() => {
    setSentence('');
    if (question === undefined) return;
    void deviceVault()
      .then((vault) => loadSolo(vault, question))
      .then((solo) => setSentence((solo?.texts['along'] ?? '').trim()));
  }, [question]);
  const [field] = round?.fields ?? [];
  const writes =
    round?.step === step?.id && round?.takesPart === true && round.phase === 'open' && !round.ready;
  const isEmpty = round?.drafts.every(({ text }) => text === '') === true;
  if (sentence === '' || field === undefined || !writes || !isEmpty) return null;
  return (
    <section class="slip stack" aria-label={words('room.along.offer')}>
      <p class="small soft">{words('room.along.offer')}</p>
      <p dir="auto">{sentence}</p>
      <p>
        <Button look="quiet" onClick={() => act.write(field, sentence)}>
          {words('room.along.use')}
        </Button>
      </p>
    </section>
  );
};
