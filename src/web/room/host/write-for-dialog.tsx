// For somebody without a device: the facilitator types what they say, and so reads it. Said before the field.
import { useState } from 'preact/hooks';
import { parseName } from '../../../sealed/name.ts';
import { Alert } from '../../../ui/alert.tsx';
import { Button } from '../../../ui/button.tsx';
import { ChoiceGroup } from '../../../ui/choice.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { TextArea, TextField } from '../../../ui/field.tsx';
import { useWords } from '../../../ui/language.tsx';
import { useTable } from '../table-context.tsx';

const AddPerson = () => {
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
        <Button type="submit">{words('room.write-for.add')}</Button>
      </p>
    </form>
  );
};

const Fields = ({ person, name }: { readonly person: string; readonly name: string }) => {
  const words = useWords();
  const { view, act } = useTable();
  const { round, step } = view.value;
  if (round?.phase !== 'open') return <p>{words('room.write-for.no-round')}</p>;
  const own = round.drafts.filter((draft) => draft.person === person);
  if (own.length === 0) return <p>{words('room.write-for.next-round')}</p>;
  const labelOf = (field: string) =>
    own.length === 1 ? words('room.write-for.text', { name }) : words(`${step?.activity}.field.${field}`);
  return (
    <>
      <p class="soft small">{words('room.write-for.kept')}</p>
      {own.map(({ field, text, left }) => (
        <TextArea
          key={field}
          label={labelOf(field)}
          value={text}
          onInput={(value) => act.write(field, value, person)}
          error={left < 0 ? words('room.write-for.too-long') : undefined}
          lined
        />
      ))}
    </>
  );
};

export const WriteForDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const words = useWords();
  const { view } = useTable();
  const { conversation, me } = view.value;
  const persons = Object.values(conversation.persons).filter((person) => person.by === me.ref);
  const [chosen, setChosen] = useState<string>();
  const person = chosen ?? persons[0]?.ref;
  return (
    <Dialog
      title={words('room.write-for.title')}
      onClose={onClose}
      actions={
        <Button look="main" onClick={onClose}>
          {words('room.write-for.done')}
        </Button>
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
      {person !== undefined && <Fields person={person} name={conversation.persons[person]?.name ?? ''} />}
      {persons.length === 0 ? (
        <AddPerson />
      ) : (
        <details>
          <summary>{words('room.write-for.another')}</summary>
          <AddPerson />
        </details>
      )}
    </Dialog>
  );
};
