// A new conversation: chosen, made, prepared; then the same window is the room.
import { useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import type { Deck } from '../../deck/deck.ts';
import { paths } from '../../envelope/address.ts';
import { settingsSchema, type Settings } from '../../envelope/creation.ts';
import type { Created, ConversationWish, CreationFault } from '../../session/create-conversation.ts';
import { Alert } from '../../ui/alert.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { SlimFooter } from '../../ui/danger-line.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { addressOf } from '../addresses.ts';
import { loadDeck } from '../decks.ts';
import { deviceVault } from '../device-vault.ts';
import { loadOrganisation } from '../organisation.ts';
import { ask, browserPorts } from './browser-ports.ts';
import { DoorHeader } from './door-header.tsx';
import { Inside } from './inside.tsx';
import { NewForm } from './new/new-form.tsx';
import { Prepare } from './prepare.tsx';
import './styles/room.css';

interface Around {
  readonly deck: Deck;
  /** Undefined where the server did not answer; making will then say so. */
  readonly settings: Settings | undefined;
  readonly hasAftercare: boolean;
  readonly memoryOnly: boolean;
}

const loadSettings = async (): Promise<Settings | undefined> => {
  const answer = await ask('GET', paths.settings).catch(() => undefined);
  const parsed = v.safeParse(settingsSchema, answer?.body);
  return parsed.success ? parsed.output : undefined;
};

export const Screen = () => {
  const words = useWords();
  const language = useLanguage();
  const [around, setAround] = useState<Around>();
  const [fault, setFault] = useState<CreationFault>();
  const [isMaking, setIsMaking] = useState(false);
  const [created, setCreated] = useState<Created>();

  useEffect(() => {
    void (async () => {
      const [deck, settings, organisation, vault] = await Promise.all([
        loadDeck(language),
        loadSettings(),
        loadOrganisation(),
        deviceVault(),
      ]);
      const hasAftercare = (organisation?.aftercare.length ?? 0) > 0;
      setAround({ deck, settings, hasAftercare, memoryOnly: vault.kind === 'memory' });
    })();
  }, [language]);

  const make = async (wish: ConversationWish): Promise<void> => {
    if (isMaking) return;
    setFault(undefined);
    setIsMaking(true);
    const { createConversation } = await import('../../session/create-conversation.ts');
    const made = await createConversation(wish, browserPorts(await deviceVault()));
    setIsMaking(false);
    if (made.ok) setCreated(made.value);
    else setFault(made.error);
  };

  if (created) return <Inside room={created.room} recovery={created.recovery} before={Prepare} />;
  return (
    <div class="room room--narrow room--wider">
      <DoorHeader page="new" />
      <main id="inhoud" tabIndex={-1} class="stack stack--wide">
        <h1>{words('room.new.heading')}</h1>
        <p>
          <ButtonLink href={`${addressOf('one-device', language)}${location.search}`}>
            {words('one-device.instead')}
          </ButtonLink>{' '}
          <ButtonLink look="quiet" href={addressOf('paper', language)}>
            {words('one-device.paper')}
          </ButtonLink>
        </p>
        {around ? (
          <NewForm
            deck={around.deck}
            needsCode={around.settings?.roomCreation === 'code'}
            hasAftercare={around.hasAftercare}
            memoryOnly={around.memoryOnly}
            retention={around.settings}
            isMaking={isMaking}
            fault={fault}
            onMake={(wish) => void make(wish)}
          />
        ) : (
          <Alert drawing="wait" title={words('room.wait')} />
        )}
      </main>
      <SlimFooter />
    </div>
  );
};
