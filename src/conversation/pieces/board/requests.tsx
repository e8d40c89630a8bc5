// Requests with an answer: who asks whom, yes, no or I find out, and by when. What is open stays in sight.
import { useState } from 'preact/hooks';
import type { RequestLists, Request } from '../../kernel/board/requests.ts';
import { requestsIn } from '../../kernel/board/requests.ts';
import { nameOf, presentIn } from '../../kernel/people.ts';
import { formatDay } from '../../../i18n/days.ts';
import { Button } from '../../../ui/button.tsx';
import { SeenLine } from '../../../ui/seen-line.tsx';
import type { Slip } from '../pages.ts';
import { mayAdd, startedIn } from './entries.tsx';
import { EntryForm } from './entry-form.tsx';
import type { StepProps } from './step-words.ts';

export interface RequestsProps extends StepProps {
  readonly rules: RequestLists;
  /** Where not people but parties ask each other: what they are called, and which of them this device speaks for. */
  readonly parties?: { readonly labels: Readonly<Record<string, string>>; readonly mine: readonly string[] };
  /** Text to begin a request with: what this person wrote down before. */
  readonly start?: string;
  /** False where requests are only answered, or this device has asked as many as it may. */
  readonly mayAsk?: boolean;
}

const newKey = (): string => crypto.randomUUID().slice(0, 8);

const labelFor = ({ parties }: Pick<RequestsProps, 'parties'>, party: string): string =>
  parties?.labels[party] ?? party;

const myName = ({ view }: StepProps): string => nameOf(view.conversation, view.me.ref) ?? '';

/** Who asks from this device; undefined where it is still to be said: by a host, or where it speaks for several. */
const askerOf = (props: RequestsProps): string | undefined => {
  const { parties, view } = props;
  if (view.me.host) return undefined;
  if (!parties) return myName(props);
  return parties.mine.length === 1 ? parties.mine[0] : undefined;
};

const isAsked = (props: RequestsProps, { to }: Request): boolean =>
  props.parties ? props.parties.mine.includes(to) : props.view.me.ref !== '' && to === myName(props);

/** A sentence may begin with what a party is called. */
const asSentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Noor asks Bilal". */
const askedOf = (props: Pick<RequestsProps, 'words' | 'parties'>, { from, to }: Request): string => {
  const { words } = props;
  const whom = labelFor(props, to);
  if (from === '') return whom === '' ? '' : words('board.request.to', { to: whom });
  if (whom === '') return asSentence(words('board.request.from', { from: labelFor(props, from) }));
  return asSentence(words('board.request.who', { from: labelFor(props, from), to: whom }));
};

/** "Yes, by 2 April", or that there is no answer yet. */
export const replyOf = (
  { words, language }: Pick<RequestsProps, 'words' | 'language'>,
  { reply, day }: Request,
): string => {
  if (reply === undefined) return words('board.request.open');
  const said = words(`board.reply.${reply}`);
  if (day === undefined) return said;
  return words('board.request.by-day', { said, day: formatDay(language, day, 'long') });
};

/** For the beamer: open ones first, or those alone. */
export const requestSlips = (
  props: Pick<RequestsProps, 'state' | 'words' | 'language' | 'parties'>,
  openOnly = false,
): readonly Slip[] => {
  const requests = requestsIn(props.state.entries);
  const others = openOnly ? [] : requests.filter(({ isOpen }) => !isOpen);
  return [...requests.filter(({ isOpen }) => isOpen), ...others].map((request) => {
    const facts = [replyOf(props, request), ...(request.note === undefined ? [] : [request.note])];
    return {
      key: `request-${request.key}`,
      tag: askedOf(props, request),
      text: request.text,
      facts: facts.join(' · '),
    };
  });
};

const Answered = ({ props, request }: { readonly props: RequestsProps; readonly request: Request }) => {
  const { words, view } = props;
  const by = request.repliedBy === undefined ? undefined : nameOf(view.conversation, request.repliedBy);
  const isForOther = by !== undefined && !props.parties && by !== request.to;
  return (
    <>
      <p class={`reply${request.isOpen ? ' reply--open' : ''}`}>
        <strong>{replyOf(props, request)}</strong>
      </p>
      {request.note !== undefined && <p dir="auto">{request.note}</p>}
      {isForOther && (
        <p class="soft small" dir="auto">
          {words('board.request.replied-by', { name: by })}
        </p>
      )}
    </>
  );
};

const OneRequest = ({ props, request }: { readonly props: RequestsProps; readonly request: Request }) => {
  const { part, view, act, rules, words, state } = props;
  const [isChanging, setIsChanging] = useState(false);
  const { key, reply, by } = request;
  // Whoever is asked answers; the facilitator writes it down for somebody who is not at a device.
  const isMine = isAsked(props, request);
  const replies = isMine || view.me.host;
  const asks = by === view.me.ref || view.me.host;
  const given = state.entries.find((entry) => entry.list === 'reply' && entry.key === key);
  const isReplying = isChanging || (isMine && reply === undefined);
  return (
    <li class="slip stack">
      <p class="tag" dir="auto">
        {askedOf(props, request)}
      </p>
      <p class="asked" dir="auto">
        {request.text}
      </p>
      {!isReplying && <Answered props={props} request={request} />}
      {isReplying && (
        <EntryForm
          props={{ ...props, name: 'board' }}
          list="reply"
          rule={rules.reply}
          entryKey={key}
          start={given?.fields ?? {}}
          onDone={() => setIsChanging(false)}
          {...(isChanging ? { onCancel: () => setIsChanging(false) } : {})}
        />
      )}
      {!isReplying && (asks || replies) && (
        <p class="row">
          {replies && (
            <Button look="quiet" onClick={() => setIsChanging(true)}>
              {words(reply === undefined ? 'board.request.write-down' : 'board.request.change')}
            </Button>
          )}
          {asks && (
            <Button
              look="quiet"
              onClick={() => act.say(part.id, { type: 'entry-written', list: 'request', key, fields: {} })}
            >
              {words('board.take-away')}
            </Button>
          )}
        </p>
      )}
    </li>
  );
};

/** All requests with their answers, and under them the form to ask one more. */
export const Requests = (props: RequestsProps) => {
  const { state, view, rules, parties, words, mayAsk } = props;
  const [fresh, setFresh] = useState(() => startedIn(props, 'request') ?? newKey());
  const [isStarted, setIsStarted] = useState(false);
  const requests = requestsIn(state.entries);
  const asks = mayAsk !== false && mayAdd(props, rules.request) && requests.length < rules.request.most;
  const writes = asks || view.me.host || requests.some((request) => isAsked(props, request));
  const names = presentIn(view.conversation).map(({ name }) => name);
  const from = askerOf(props);
  const { from: asker, ...others } = rules.request.fields;
  const begun = isStarted ? undefined : props.start;
  return (
    <section class="stack">
      {writes && <SeenLine hidden="not-hidden" whose="with-name" />}
      {requests.length === 0 && <p class="soft">{words('board.request.none')}</p>}
      {requests.length > 0 && (
        <ul class="slips" aria-live="polite">
          {requests.map((request) => (
            <OneRequest key={request.key} props={props} request={request} />
          ))}
        </ul>
      )}
      {asks && (
        <EntryForm
          key={fresh}
          props={{ ...props, name: 'board' }}
          list="request"
          rule={{ ...rules.request, fields: from === undefined ? { ...others, from: asker } : others }}
          entryKey={fresh}
          start={begun === undefined ? {} : { request: begun }}
          besides={from === undefined ? undefined : { from }}
          suggestions={{ from: names, to: names }}
          choices={parties?.labels}
          needed={parties ? (from === undefined ? ['from', 'to'] : ['to']) : []}
          onDone={() => {
            setIsStarted(true);
            setFresh(newKey());
          }}
        />
      )}
    </section>
  );
};

/** At a later step: what is still open, to read. Nothing where all is answered. */
export const OpenRequests = (props: Omit<RequestsProps, 'rules'>) => {
  const open = requestsIn(props.state.entries).filter(({ isOpen }) => isOpen);
  if (open.length === 0) return null;
  return (
    <section class="stack">
      <h3>{props.words('board.request.still-open')}</h3>
      <ul class="slips">
        {open.map((request) => (
          <li key={request.key} class="slip">
            <p class="tag" dir="auto">
              {askedOf(props, request)}
            </p>
            <p dir="auto">{request.text}</p>
            <p class="reply reply--open">{replyOf(props, request)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
};
