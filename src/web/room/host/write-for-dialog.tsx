// For somebody without a device: the facilitator types what they say, and so reads it. Said before the field.
import { useState } from 'preact/hooks';
import { parseName } from '../../../sealed/name.ts';
import { Alert } from '../../../ui/alert.tsx';
import { Button } from '../../../ui/button.tsx';
import { ChoiceGroup } from '../../../ui/choice.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { TextField } from '../../../ui/field.tsx';
import { useWords } from '../../../ui/language.tsx';
import { useTable } from '../table-context.tsx';
import { cardFor, LayCard, WriteForCard } from './write-for-card.tsx';

/** `isMain`: there is nobody yet, so this is what the dialog is for. */
const AddPerson = ({ isMain = false }: { readonly isMain?: boolean }) => {
  const words = useWords();
  const { act } = useTable();
  const [name, setName] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const known = parseName(name);
        setIsMissing(known === undefined);
        if (known === undefined) return;
        act.addPerson(known);
        setName('');
      }}
    >
      <TextField
        label={words('room.write-for.name')}
        hint={words('room.write-for.name.hint')}
        value={name}
        onInput={setName}
        maxLength={80}
        error={isMissing ? words('room.join.name.missing') : undefined}
      />
      <p>
        <Button type="submit" look={isMain ? 'main' : 'plain'}>
          {words('room.write-for.add')}
        </Button>
      </p>
    </form>
  );
};

export const WriteForDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const words = useWords();
  const { view } = useTable();
  const { conversation, me } = view.value;
  const persons = Object.values(conversation.persons).filter((person) => person.by === me.ref);
  const [chosen, setChosen] = useState<string>();
  const person = chosen ?? persons[0]?.ref;
  const card = person === undefined ? undefined : cardFor(view.value, person);
  return (
    <Dialog
      title={words('room.write-for.title')}
      onClose={onClose}
      actions={
        <>
          {person !== undefined && card?.state === 'writing' && (
            <LayCard person={person} drafts={card.drafts} />
          )}
          <Button onClick={onClose}>{words('room.write-for.done')}</Button>
        </>
      }
    >
      <Alert kind="note">{words('room.write-for.reads')}</Alert>
      {persons.length > 1 && (
        <ChoiceGroup
          legend={words('room.write-for.who')}
          options={persons.map(({ ref, name }) => ({ value: ref, label: name }))}
          value={person}
          onChange={setChosen}
        />
      )}
      {persons.length === 1 && (
        <p>
          <strong dir="auto">{persons[0]?.name}</strong>
        </p>
      )}
      {person !== undefined && (
        <WriteForCard person={person} name={conversation.persons[person]?.name ?? ''} />
      )}
      {persons.length === 0 ? (
        <AddPerson isMain />
      ) : (
        <details>
          <summary>{words('room.write-for.another')}</summary>
          <AddPerson />
        </details>
      )}
    </Dialog>
  );
};
