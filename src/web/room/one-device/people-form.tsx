// Who sits round the table: a name or a role each, so that a round and a request can name somebody.
import { useState } from 'preact/hooks';
import { parseName } from '../../../sealed/name.ts';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/field.tsx';
import { useWords } from '../../../ui/language.tsx';

interface PeopleFormProps {
  /** How many are expected. */
  readonly count: number;
  readonly onBack: () => void;
  /** Names in the order of the table; who gave none is numbered. */
  readonly onReady: (people: readonly string[]) => void;
}

/** More than so many names nobody types; they are numbered. */
const mostNames = 30;

export const PeopleForm = ({ count, onBack, onReady }: PeopleFormProps) => {
  const words = useWords();
  const [names, setNames] = useState<readonly string[]>(() => Array.from({ length: count }, () => ''));
  const numbered = (place: number): string => words('one-device.person', { number: place + 1 });
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onReady(names.map((name, place) => parseName(name) ?? numbered(place)));
      }}
    >
      <h2>{words('one-device.people')}</h2>
      <p>{words('one-device.people.about')}</p>
      {names.slice(0, mostNames).map((name, place) => (
        <TextField
          key={place}
          label={numbered(place)}
          optional
          value={name}
          maxLength={60}
          onInput={(typed) => setNames(names.with(place, typed))}
        />
      ))}
      <p class="row row--buttons">
        <Button look="main" type="submit">
          {words('one-device.begin')}
        </Button>
        <Button onClick={onBack}>{words('one-device.back')}</Button>
      </p>
    </form>
  );
};
