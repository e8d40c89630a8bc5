// The six steps, one thing per screen: back and on, nothing counts down.
import { useEffect, useRef, useState } from 'preact/hooks';
import { soloForms, type SoloTexts } from '../../../conversation/activities/solo/plan.ts';
import { WhyHard } from '../../../conversation/pieces/why-hard.tsx';
import { WriteField } from '../../../conversation/pieces/write-field.tsx';
import { findQuestion, type Deck } from '../../../deck/deck.ts';
import { formatNumber } from '../../../i18n/days.ts';
import { Alert } from '../../../ui/alert.tsx';
import { Button } from '../../../ui/button.tsx';
import { CardFront } from '../../../ui/card.tsx';
import { DangerLine } from '../../../ui/danger-line.tsx';
import { useLanguage, useWords } from '../../../ui/language.tsx';
import { SeenLine } from '../../../ui/seen-line.tsx';
import { today } from '../../clock.ts';
import { QuestionPicker } from '../question-picker.tsx';
import { Done } from './done.tsx';
import { KeptAlone } from './kept-alone.tsx';
import type { SoloKeeper } from './solo-keeper.ts';

const steps = soloForms[0]?.steps ?? [];

interface AloneProps {
  readonly deck: Deck;
  readonly keeper: SoloKeeper;
}

const questionInAddress = (deck: Deck): string | undefined => {
  const id = new URLSearchParams(location.search).get('vraag') ?? '';
  return findQuestion(deck, id) && id;
};

export const Alone = ({ deck, keeper }: AloneProps) => {
  const words = useWords();
  const language = useLanguage();
  const [place, setPlace] = useState(0);
  const [question, setQuestion] = useState(() => questionInAddress(deck));
  const [texts, setTexts] = useState<SoloTexts>({});
  const heading = useRef<HTMLHeadingElement>(null);
  const found = question === undefined ? undefined : findQuestion(deck, question);

  useEffect(() => {
    if (question === undefined) return;
    void keeper.drafts.read(question).then((solo) => setTexts(solo?.texts ?? {}));
  }, [question, keeper]);

  const go = (by: number): void => {
    // With a question from its own page there is nothing to choose.
    const skips = steps[place + by]?.id === 'choose' && questionInAddress(deck) !== undefined;
    setPlace(place + (skips ? 2 * by : by));
    setTimeout(() => heading.current?.focus());
    scrollTo(0, 0);
  };
  const write = (field: string, text: string): void => {
    const all = { ...texts, [field]: text };
    setTexts(all);
    if (found)
      keeper.drafts.write(found.question.id, {
        question: found.question.id,
        card: found.card.id,
        texts: all,
        changed: today(),
      });
  };
  const leave = (): void => {
    setTexts({});
    setPlace(0);
  };

  const step = steps[place];
  if (step === undefined && found)
    return (
      <Done
        deck={deck}
        question={found.question.id}
        texts={texts}
        keeper={keeper}
        onBack={() => go(-1)}
        onGone={leave}
      />
    );
  if (step === undefined) return null;
  const { collects } = step;
  return (
    <div class="stack stack--wide" data-card={found?.card.number}>
      <div class="stack">
        <p class="soft small">
          {words('solo.place', {
            step: place + 1,
            of: steps.length,
            minutes: formatNumber(language, step.planned),
          })}
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {words(step.name)}
        </h1>
        <p class="lead">{words(step.say)}</p>
      </div>
      {step.id === 'danger' && (
        <>
          <DangerLine />
          <Alert kind="note" title={words('solo.not-counted')}>
            {words('solo.not-counted.more')}
          </Alert>
          {keeper.memoryOnly && <Alert kind="mind" title={words('solo.memory-only')} />}
          <KeptAlone
            deck={deck}
            keeper={keeper}
            onOpen={(id) => {
              setQuestion(id);
              setPlace(steps.findIndex((one) => one.id === 'write'));
            }}
          />
        </>
      )}
      {step.id === 'choose' && (
        <QuestionPicker
          deck={deck}
          legend={words('room.new.question')}
          chosen={question === undefined ? [] : [question]}
          isSingle
          onChoose={(asked) => setQuestion(asked.question)}
        />
      )}
      {step.id === 'read' && found && (
        <>
          <div class="one-card">
            <CardFront
              card={found.card.number}
              title={found.card.title}
              line={found.card.line}
              heading="h2"
            />
          </div>
          <WhyHard card={found.card} />
        </>
      )}
      {collects.kind === 'private' && found && (
        <>
          <SeenLine hidden="never-shown" whose="with-name" />
          <p class="asked">{found.question.text}</p>
          {collects.fields.map((field) => (
            <WriteField
              key={field}
              label={words(`solo.${field}.label`)}
              rows={3}
              value={texts[field] ?? ''}
              onInput={(text) => write(field, text)}
            />
          ))}
        </>
      )}
      <details class="at-hand">
        <summary>{words('solo.stuck')}</summary>
        <p>{words(step.rescue)}</p>
      </details>
      <p class="row row--buttons">
        <Button
          look="main"
          onClick={() => go(1)}
          notYet={step.id === 'choose' && !found ? 'no-question' : undefined}
        >
          {words(step.id === 'danger' ? 'solo.no-danger' : 'solo.on')}
        </Button>
        {place > 0 && <Button onClick={() => go(-1)}>{words('solo.back')}</Button>}
      </p>
      {step.id === 'choose' && !found && <p id="no-question">{words('solo.choose.first')}</p>}
    </div>
  );
};
