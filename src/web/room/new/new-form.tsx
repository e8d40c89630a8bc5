// Making a conversation on one page: what it is about, then who and when; the programme is shown as it becomes.
import { useRef, useState } from 'preact/hooks';
import { programmes } from '../../../conversation/programmes/programmes.ts';
import { findQuestion, type Deck } from '../../../deck/deck.ts';
import type { ConversationWish, CreationFault } from '../../../session/create-conversation.ts';
import { Alert } from '../../../ui/alert.tsx';
import { Button } from '../../../ui/button.tsx';
import { useLanguage, useWords } from '../../../ui/language.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import { today } from '../../clock.ts';
import { deviceVault } from '../../device-vault.ts';
import { AgendaEditor } from '../agenda-editor.tsx';
import { QuestionPicker } from '../question-picker.tsx';
import { AboutConversation } from './about-conversation.tsx';
import {
  agendaOf,
  expectedOf,
  faultsOf,
  isInOrder,
  occasionOf,
  wishOf,
  type ChoiceFault,
  type Choices,
} from './choices.ts';
import { KeepProgramme } from './keep-programme.tsx';
import { OpenProgramme } from './open-programme.tsx';
import type { KeptProgramme, ProgrammeStore } from './own-programmes.ts';
import { Preconditions } from './preconditions.tsx';
import { AboutProgramme, ProgrammeChoice, QuestionOnTable } from './programme-choice.tsx';
import { OccasionChoice, PutTogether } from './put-together.tsx';
import type { Retention } from './retention.ts';
import { RetentionChoice } from './retention-choice.tsx';
import { startWith } from './start-with.ts';
import { useOwnProgrammes } from './use-own-programmes.ts';

/** A field, or the first answer or button of a choice that was not made. */
const firstAtFault = '[aria-invalid], [data-fault=true] :is(input, button)';

interface NewFormProps {
  readonly deck: Deck;
  readonly needsCode: boolean;
  readonly hasAftercare: boolean;
  readonly memoryOnly: boolean;
  /** Where programmes of one's own are kept: this device, unless a test says otherwise. */
  readonly store?: () => Promise<ProgrammeStore>;
  /** After how many days this server erases a room, and at most; undefined where it did not answer. */
  readonly retention: Retention | undefined;
  readonly isMaking: boolean;
  readonly fault: CreationFault | undefined;
  readonly onMake: (wish: ConversationWish) => void;
}

export const NewForm = (props: NewFormProps) => {
  const {
    deck,
    needsCode,
    hasAftercare,
    memoryOnly,
    store = deviceVault,
    retention,
    isMaking,
    fault,
    onMake,
  } = props;
  const words = useWords();
  const language = useLanguage();
  const [choices, setChoices] = useState(() => startWith(location.search, deck, language, words));
  const { kept, keep, forget } = useOwnProgrammes(store);
  const [faults, setFaults] = useState<ReadonlySet<ChoiceFault>>(new Set());
  const form = useRef<HTMLFormElement>(null);
  const change = (next: Partial<Choices>) => setChoices((before) => ({ ...before, ...next }));
  /** What shapes the programme; takes back what was changed by hand, and lets go of a programme of one's own. */
  const shape = (next: Partial<Choices>) =>
    setChoices(({ byHand: _byHand, own: _own, ...before }) => ({ ...before, ...next }));
  const take = ({ name, agenda: byHand, id }: Omit<KeptProgramme, 'id'> & { readonly id?: string }) =>
    change({ programme: 'zelf', questions: [], own: { name, ...(id === undefined ? {} : { id }) }, byHand });
  const agenda = agendaOf(choices);
  const questionFault =
    faults.has('question') && agenda === undefined ? words('room.new.fault.question') : undefined;
  const occasion = occasionOf(choices);
  const opens = isInOrder(choices, hasAftercare);
  const isPutTogether = choices.programme === 'zelf' && choices.own === undefined;

  const make = (): void => {
    const found = faultsOf(choices, { needsCode, hasAftercare });
    setFaults(found);
    if (found.size > 0 || agenda === undefined) {
      setTimeout(() => form.current?.querySelector<HTMLElement>(firstAtFault)?.focus());
      return;
    }
    const asked = agenda.parts.flatMap(({ question }) => question ?? []);
    onMake(
      wishOf({
        choices,
        agenda,
        deck: deck.id,
        questions: asked.flatMap((id) => findQuestion(deck, id)?.question.text ?? []),
        programmeName: words(programmes.find(({ id }) => id === agenda.programme)?.name ?? ''),
        now: new Date(),
      }),
    );
  };

  return (
    <form
      class="stack stack--wide"
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        make();
      }}
    >
      {memoryOnly && (
        <Alert kind="mind" title={words('room.banner.memory-only.host')}>
          {words('room.banner.memory-only.host.next')}
        </Alert>
      )}
      <ProgrammeChoice
        choices={choices}
        kept={kept}
        onChoose={(programme) => shape({ programme, inOrder: [] })}
        onOwn={take}
      />
      <OpenProgramme onOpen={take} />
      <AboutProgramme choices={choices} />
      {isPutTogether && <OccasionChoice choices={choices} onChange={shape} />}
      {occasion && (
        <Preconditions
          occasion={occasion}
          inOrder={choices.inOrder}
          hasAftercare={hasAftercare}
          onChange={(inOrder) => change({ inOrder })}
        />
      )}
      {opens && choices.programme === 'kort' && (
        <QuestionPicker
          deck={deck}
          legend={words('room.new.question')}
          chosen={choices.questions.slice(0, 1).map(({ question }) => question)}
          isSingle
          error={questionFault}
          onChoose={(asked) => shape({ questions: [asked] })}
        />
      )}
      {opens && choices.own === undefined && (
        <QuestionOnTable choices={choices} deck={deck} onChange={shape} />
      )}
      {opens && isPutTogether && (
        <PutTogether choices={choices} deck={deck} questionFault={questionFault} onChange={shape} />
      )}
      {opens && agenda && (
        <Sheet title={words('room.agenda.title')} small>
          <AgendaEditor
            agenda={agenda}
            deck={deck}
            people={expectedOf(choices) + 1}
            onChange={(byHand) => change({ byHand })}
          />
          <KeepProgramme
            agenda={agenda}
            own={choices.own}
            onKeep={async (name) => {
              const id = choices.own?.id ?? crypto.randomUUID();
              await keep({ id, name, agenda });
              change({ programme: 'zelf', own: { id, name }, byHand: agenda });
            }}
            onForget={async (id) => {
              await forget(id);
              change({ own: { name: choices.own?.name ?? '' } });
            }}
          />
        </Sheet>
      )}
      {opens && (
        <>
          <AboutConversation
            choices={choices}
            faults={faults}
            needsCode={needsCode}
            today={today()}
            onChange={change}
          />
          {retention && <RetentionChoice choices={choices} retention={retention} onChange={change} />}
          {fault && (
            <Alert kind="fault" title={words(`room.new.failed.${fault.type}`)} live>
              {words(`room.new.failed.${fault.type}.next`)}
            </Alert>
          )}
          <p>
            <Button look="main" wide type="submit" notYet={isMaking ? 'making' : undefined}>
              {words('room.new.do')}
            </Button>
          </p>
          <p role="status" id="making">
            {isMaking && words('room.new.making')}
          </p>
        </>
      )}
    </form>
  );
};
