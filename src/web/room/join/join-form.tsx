import { useRef, useState } from 'preact/hooks';
import { parseName } from '../../../sealed/name.ts';
import { readInviteCode, type CodeFault } from '../../../sealed/invite-code.ts';
import type { Invite, LinkInvite } from '../../../sealed/invite-secret.ts';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/field.tsx';
import { useWords } from '../../../ui/language.tsx';
import { SeenByServer } from './seen-by-server.tsx';
import { LayerChoice } from './layer-choice.tsx';

/** Who wants to come in, and with what. */
export interface Newcomer {
  readonly invite: Invite;
  readonly name: string;
  readonly organisation?: string;
  readonly layer?: string;
}

const codeError = (fault: CodeFault): string => `room.join.code.${fault.type}`;

interface JoinFormProps {
  /** Without it a code is asked. */
  readonly link: LinkInvite | undefined;
  /** Whose second device this will be; where they work was asked on the first. */
  readonly suggestedName?: string | undefined;
  readonly onJoin: (newcomer: Newcomer) => void;
}

/** Name and, without a link, the code from the screen. Nothing is sent before the button is pressed. */
export const JoinForm = ({ link, suggestedName = '', onJoin }: JoinFormProps) => {
  const words = useWords();
  const [code, setCode] = useState('');
  const [typed, setName] = useState<string>();
  const name = typed ?? suggestedName;
  const [organisation, setOrganisation] = useState('');
  const [layer, setLayer] = useState('');
  const [errors, setErrors] = useState<{ readonly code?: string; readonly name?: string }>({});
  const form = useRef<HTMLFormElement>(null);

  const submit = (): void => {
    const read = link === undefined ? readInviteCode(code) : undefined;
    const known = parseName(name);
    const codeFault = read && !read.ok ? { code: words(codeError(read.error)) } : {};
    const nameFault = known === undefined ? { name: words('room.join.name.missing') } : {};
    setErrors({ ...codeFault, ...nameFault });
    const invite = read?.ok ? read.value : link;
    if (known === undefined || invite === undefined) {
      setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus());
      return;
    }
    const where = parseName(organisation);
    onJoin({
      invite,
      name: known,
      ...(where === undefined ? {} : { organisation: where }),
      ...(layer === '' ? {} : { layer }),
    });
  };

  return (
    <form
      class="stack stack--wide"
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {link === undefined && (
        <TextField
          label={words('room.join.code')}
          hint={words('room.join.code.hint')}
          value={code}
          onInput={setCode}
          error={errors.code}
          code
          maxLength={24}
        />
      )}
      <TextField
        label={words('room.join.name')}
        hint={words('room.join.name.hint')}
        value={name}
        onInput={setName}
        error={errors.name}
        autocomplete="given-name"
        maxLength={80}
      />
      {suggestedName === '' && (
        <>
          <TextField
            label={words('room.join.organisation')}
            value={organisation}
            onInput={setOrganisation}
            optional
            autocomplete="organization"
            maxLength={80}
          />
          <LayerChoice value={layer} onChange={setLayer} />
        </>
      )}
      <SeenByServer />
      <p>
        <Button look="main" wide type="submit">
          {words('room.join.do')}
        </Button>
      </p>
    </form>
  );
};
