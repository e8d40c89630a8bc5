// What was written, read once more: keep it as text, take it away, or go on together.
import { soloFields, type SoloTexts } from '../../../conversation/activities/solo/plan.ts';
import { findQuestion, type Deck } from '../../../deck/deck.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { useLanguage, useWords } from '../../../ui/language.tsx';
import { addressOf } from '../../addresses.ts';
import { saveAsFile } from '../../save-as-file.ts';
import type { SoloKeeper } from './solo-keeper.ts';

interface DoneProps {
  readonly deck: Deck;
  readonly question: string;
  readonly texts: SoloTexts;
  readonly keeper: SoloKeeper;
  readonly onBack: () => void;
  readonly onGone: () => void;
}

export const Done = ({ deck, question, texts, keeper, onBack, onGone }: DoneProps) => {
  const words = useWords();
  const language = useLanguage();
  const asked = findQuestion(deck, question)?.question.text ?? question;
  const written = soloFields.flatMap((field) => {
    const text = (texts[field] ?? '').trim();
    return text === '' ? [] : [{ field, label: words(`solo.${field}.label`), text }];
  });
  const asText = [
    asked,
    ...written.map(({ label, text }) => `${label}\n${text}`),
    words('solo.not-counted'),
  ].join('\n\n');
  const remove = (): void => void keeper.drafts.remove(question).then(onGone);
  return (
    <div class="stack stack--wide">
      <h1>{words('solo.done')}</h1>
      <p class="lead">{words('solo.done.more')}</p>
      <p class="asked">{asked}</p>
      {written.length === 0 && <p class="soft">{words('solo.done.nothing')}</p>}
      <dl class="stack">
        {written.map(({ field, label, text }) => (
          <div key={field} class="slip">
            <dt class="label">{label}</dt>
            <dd dir="auto">{text}</dd>
          </div>
        ))}
      </dl>
      <p class="row row--buttons">
        <ButtonLink look="main" href={`${addressOf('new', language)}?vraag=${question}`}>
          {words('solo.together')}
        </ButtonLink>
        <Button
          onClick={() => saveAsFile(`${words('solo.file')}-${question}.txt`, 'text/plain', `${asText}\n`)}
        >
          {words('solo.save')}
        </Button>
        <Button onClick={onBack}>{words('solo.back')}</Button>
      </p>
      <p>
        <Button look="quiet" onClick={remove}>
          {words('solo.remove')}
        </Button>
      </p>
      <p class="soft small">{words('solo.not-counted')}</p>
    </div>
  );
};
