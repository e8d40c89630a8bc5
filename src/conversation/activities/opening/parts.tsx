// What the opening's three screens have in common.
import type { Words } from '../../../i18n/words.ts';
import { useWords } from '../../../ui/language.tsx';
import { groundRules, readinessOptions } from './plan.ts';
import { isCollected } from '../../kernel/is-collected.ts';
import type { ActivityViewProps } from '../../kernel/view.ts';
import { isOver, isSpoken } from '../../pieces/step-of.ts';
import type { Band, OpeningState } from './state.ts';

/** What this conversation is, and what it is not. `promise`: only what holds. */
export const Aim = () => {
  const words = useWords();
  return (
    <>
      <p class="lead">{words('opening.aim.is')}</p>
      <p class="lead">{words('opening.aim.is-not')}</p>
      <p class="soft">{words('opening.aim.promise')}</p>
    </>
  );
};

/** Our agreements on how we talk, and what the group put beside them. */
export const Rules = ({ rules }: Pick<OpeningState, 'rules'>) => {
  const words = useWords();
  return (
    <ul class="rules">
      {groundRules.map((id) => (
        <li key={id}>{words(id)}</li>
      ))}
      {rules.map(({ id, text }) => (
        <li key={id} dir="auto">
          {text}
        </li>
      ))}
    </ul>
  );
};

/** With a hyphen that does not break over two lines. */
const veiligThuis = '0800\u20112000';

/** Where to ring. The numbers stand in the sentence and can be tapped. */
export const Numbers = () => {
  const words = useWords();
  return (
    <ul class="numbers">
      <li>
        <a href="tel:112">{words('opening.danger.call-112', { number: '112' })}</a>
      </li>
      <li>
        <a href="tel:08002000">{words('opening.danger.call-veilig-thuis', { number: veiligThuis })}</a>
      </li>
    </ul>
  );
};

/** The conversation stops: ring first. */
export const Stopped = ({ heading: Title = 'h1' }: { readonly heading?: 'h1' | 'h2' }) => {
  const words = useWords();
  return (
    <div class="stack" role="status">
      <Title>{words('opening.danger.stop.title')}</Title>
      <p class="lead">{words('opening.danger.stop.text')}</p>
      <Numbers />
    </div>
  );
};

const bandWords = ({ low, high }: Band, words: Words): string =>
  words(low === high ? 'opening.readiness.same' : 'opening.readiness.band', { low, high });

const across = 80;

/** From the lowest to the highest number chosen: no mean, no counts. */
export const Readiness = ({ readiness }: { readonly readiness: OpeningState['readiness'] | undefined }) => {
  const words = useWords();
  if (readiness === undefined) return null;
  if (readiness === 'too-few') return <p class="soft">{words('opening.readiness.too-few')}</p>;
  const { low, high } = readiness;
  const label = bandWords(readiness, words);
  return (
    <div class="stack">
      <p>{label}</p>
      <svg class="band" viewBox={`0 0 ${readinessOptions * across} 56`} role="img" aria-label={label}>
        <rect y="8" width={readinessOptions * across} height="40" rx="20" />
        <rect
          class="band__on"
          x={(low - 1) * across}
          y="8"
          width={(high - low + 1) * across}
          height="40"
          rx="20"
        />
        {Array.from({ length: readinessOptions }, (_, index) => index + 1).map((number) => (
          <text
            key={number}
            class={number >= low && number <= high ? 'band__in' : undefined}
            x={(number - 0.5) * across}
            y="36"
          >
            {number}
          </text>
        ))}
      </svg>
    </div>
  );
};

/** What the readiness step says to who has nothing to choose: the facilitator and the beamer. */
export const ReadinessNow = ({ state, view, words }: ActivityViewProps<OpeningState>) => {
  if (isOver(view))
    return (
      <>
        <p>{words('opening.readiness.over')}</p>
        <Readiness readiness={state.readiness} />
      </>
    );
  return <p>{words(isSpoken(view) ? 'opening.readiness.spoken' : 'opening.readiness.seen')}</p>;
};

/** Id of what is said where no card came of the round: nobody missed something, or nobody was asked to write. */
export const nothingMissing = ({ part, view }: ActivityViewProps<OpeningState>): string =>
  isCollected(view.conversation, `${part.id}/agreements`)
    ? 'opening.additions.none'
    : 'opening.additions.spoken';
