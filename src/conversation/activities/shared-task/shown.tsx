// What member, facilitator and beamer have in common.
import { entriesIn, textsIn } from '../../kernel/board/entries.ts';
import { cardsOf } from '../../kernel/board/board.ts';
import { textsOf } from '../../kernel/table-cards.ts';
import type { Slip } from '../../pieces/pages.ts';
import { EntriesList, mayAdd } from '../../pieces/board/entries.tsx';
import type { CardsFrom } from '../../pieces/board/member-step.tsx';
import { Requests } from '../../pieces/board/requests.tsx';
import type { StepProps } from '../../pieces/board/step-words.ts';
import { sharedTaskLists, sharedTaskRequests } from './events.ts';
import { plainHints } from './plain-language.ts';

/** How everybody began, in the child's eyes. */
export const seen: CardsFrom = { step: 'eyes', field: 'task' };

export const needed: readonly CardsFrom[] = [
  { step: 'needs', field: 'need' },
  { step: 'needs', field: 'offer' },
  { step: 'needs', field: 'worried' },
];

/** The sentence they found stays in sight. */
export const Sentence = ({ state }: StepProps) => {
  const [sentence] = textsIn(state.entries, 'sentence', 'sentence');
  return sentence === undefined ? null : (
    <p class="asked" dir="auto">
      {sentence}
    </p>
  );
};

/** What lies on the table, or what the pen is typing now. */
const sentenceNow = ({ state, view }: StepProps): string => {
  const typed = Object.entries(view.typed).find(
    ([field, text]) => /^sentence\..*\.sentence$/.test(field) && text !== '',
  );
  return typed?.[1] ?? entriesIn(state.entries, 'sentence')[0]?.fields['sentence'] ?? '';
};

/** Help with plain words: it points, and refuses nothing. */
export const PlainHint = (props: StepProps) => {
  const { words } = props;
  const { longWords, longest } = plainHints(sentenceNow(props));
  return (
    <div class="stack" role="status">
      {longWords.length > 0 && (
        <p class="soft" dir="auto">
          {words('shared-task.plain.long-words', { list: longWords.join(', ') })}
        </p>
      )}
      {longest !== undefined && (
        <p class="soft">{words('shared-task.plain.long-sentence', { count: longest })}</p>
      )}
    </div>
  );
};

/** Asking and answering, begun with what this person wrote that they need. */
export const TaskRequests = (props: StepProps) => {
  const { state, view } = props;
  const own = textsOf(cardsOf(state, 'needs'), 'need').find(
    ({ member, person }) => member === view.me.ref && person === undefined,
  );
  const asked = state.entries.some(({ list, by }) => list === 'request' && by === view.me.ref);
  return (
    <Requests
      {...props}
      rules={sharedTaskRequests}
      {...(own === undefined || asked ? {} : { start: own.text })}
    />
  );
};

/** One line for each call: who, whom, how soon. */
export const routeSlips = ({ state, words }: StepProps): readonly Slip[] =>
  entriesIn(state.entries, 'route').map(({ key, fields }) => {
    const { calls = '', called = '', within } = fields;
    return {
      key: `route-${key}`,
      text: words('shared-task.route.line', { calls, called }),
      ...(within === undefined ? {} : { facts: words(`shared-task.within.${within}`) }),
    };
  });

const RouteLines = (props: StepProps) => (
  <ol class="slips" aria-live="polite">
    {routeSlips(props).map(({ key, text, facts }) => (
      <li key={key} class="slip">
        <p dir="auto">{text}</p>
        {facts !== undefined && <p class="soft small">{facts}</p>}
      </li>
    ))}
  </ol>
);

/** Who calls whom, and what happens where we differ. */
export const Route = (props: StepProps) => {
  const reads = !mayAdd(props, sharedTaskLists.route) && entriesIn(props.state.entries, 'route').length > 0;
  return (
    <>
      {reads ? (
        <RouteLines {...props} />
      ) : (
        <EntriesList {...props} list="route" rule={sharedTaskLists.route} />
      )}
      <EntriesList
        {...props}
        list="differ"
        rule={sharedTaskLists.differ}
        heading={props.words('shared-task.differ.heading')}
      />
    </>
  );
};
