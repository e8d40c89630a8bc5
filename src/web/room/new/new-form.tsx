// Making a conversation on one page: what it is about, then who and when; the programme is shown as it becomes.
import { useRef, useState } from 'preact/hooks';
import { programmes } from '../../../conversation/programmes/programmes.ts';
import { findQuestion, type Deck } from '../../../deck/deck.ts';
import type { ConversationWish, CreationFault } from '../../../session/create-conversation.ts';
import { Alert } from '../../../ui/alert.tsx';
import { Button } from '../../../ui/button.tsx';
import { ChoiceGroup } from '../../../ui/choice.tsx';
import { useLanguage, useWords } from '../../../ui/language.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import { today } from '../../clock.ts';
import { AgendaEditor } from '../agenda-editor.tsx';
import { QuestionPicker } from '../question-picker.tsx';
import { AboutConversation } from './about-conversation.tsx';
import { askedInAddress } from './asked-in-address.ts';
import {
  agendaOf,
  expectedOf,
  faultsOf,
  firstChoices,
  wishOf,
  type ChoiceFault,
  type Choices,
} from './choices.ts';
import { OpenProgramme } from './open-programme.tsx';
import { PutTogether } from './put-together.tsx';
import type { Retention } from './retention.ts';
import { RetentionChoice } from './retention-choice.tsx';

/** A field, or the first answer or button of a choice that was not made. */
const firstAtFault = '[aria-invalid], [data-fault=true] :is(input, button)';

interface NewFormProps {
  readonly deck: Deck;
  readonly needsCode: boolean;
  readonly hasAftercare: boolean;
  readonly memoryOnly: boolean;
  /** After how many days this server erases a room, and at most; undefined where it did not answer. */
  readonly retention: Retention | undefined;
  readonly isMaking: boolean;
  readonly fault: CreationFault | undefined;
  readonly onMake: (wish: ConversationWish) => void;
}

const Programme = ({
  choices,
  onChange,
}: {
  choices: Choices;
  onChange: (change: Partial<Choices>) => void;
}) => {
  const words = useWords();
  return (
    <ChoiceGroup
      legend={words('room.new.programme')}
      options={programmes.map(({ id, name, about }) => ({
        value: id,
        label: `${words(name)}. ${words(about)}`,
      }))}
      value={choices.programme}
      onChange={(id) =>
        onChange({ programme: programmes.find((programme) => programme.id === id)?.id ?? 'kort' })
      }
    />
  );
};

export const NewForm = (props: NewFormProps) => {
  const { deck, needsCode, hasAftercare, memoryOnly, retention, isMaking, fault, onMake } = props;
  const words = useWords();
  const language = useLanguage();
  const [choices, setChoices] = useState(() => firstChoices(language, askedInAddress(location.search, deck)));
  const [faults, setFaults] = useState<ReadonlySet<ChoiceFault>>(new Set());
  const form = useRef<HTMLFormElement>(null);
  const change = (next: Partial<Choices>) => setChoices((before) => ({ ...before, ...next }));
  /** What shapes the programme; takes back what was changed by hand. */
  const shape = (next: Partial<Choices>) =>
    setChoices(({ byHand: _byHand, ...before }) => ({ ...before, ...next }));
  const agenda = agendaOf(choices);
  const questionFault =
    faults.has('question') && agenda === undefined ? words('room.new.fault.question') : undefined;
  const lacksAftercare = faultsOf(choices, { needsCode, hasAftercare }).has('aftercare');

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
      <Programme choices={choices} onChange={shape} />
      <OpenProgramme
        onOpen={({ agenda: own }) => change({ programme: 'zelf', questions: [], byHand: own })}
      />
      {choices.programme === 'kort' ? (
        <QuestionPicker
          deck={deck}
          legend={words('room.new.question')}
          chosen={choices.questions.slice(0, 1).map(({ question }) => question)}
          isSingle
          error={questionFault}
          onChoose={(asked) => shape({ questions: [asked] })}
        />
      ) : (
        <PutTogether
          choices={choices}
          deck={deck}
          lacksAftercare={lacksAftercare}
          questionFault={questionFault}
          onChange={shape}
        />
      )}
      {agenda && (
        <Sheet title={words('room.agenda.title')} small>
          <AgendaEditor
            agenda={agenda}
            deck={deck}
            people={expectedOf(choices) + 1}
            onChange={(byHand) => change({ byHand })}
          />
        </Sheet>
      )}
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
    </form>
  );
};
