// Rounds and ballots: opened for a step, closing, and then turned, counted or void. Nothing here is ever loosened.
import { LEAST_UNNAMED } from './effective-collects.ts';
import type { Ballot, Conversation, ConversationEvent, Round } from './conversation-state.ts';
import { tellPart } from './fold-parts.ts';
import type { TurnedCard } from './kernel/event.ts';
import { toPlainText } from './kernel/plain-text.ts';
import { findStep } from './steps.ts';

type EventOf<T extends ConversationEvent['type']> = Extract<ConversationEvent, { type: T }>;

const MOST_CHARACTERS = 2048;

const isTaken = (conversation: Conversation, scope: string): boolean =>
  Object.hasOwn(conversation.rounds, scope) || Object.hasOwn(conversation.ballots, scope);

const isLive = (phase: Round['phase'] | Ballot['phase']): boolean => phase === 'open' || phase === 'closing';

const countWriters = (conversation: Conversation, members: readonly string[]): number =>
  members.filter((member) => !conversation.hosts.includes(member)).length;

const setRound = (conversation: Conversation, round: Round): Conversation => ({
  ...conversation,
  rounds: { ...conversation.rounds, [round.scope]: round },
});

const setBallot = (conversation: Conversation, ballot: Ballot): Conversation => ({
  ...conversation,
  ballots: { ...conversation.ballots, [ballot.scope]: ballot },
});

const findRound = (conversation: Conversation, scope: string): Round | undefined =>
  Object.hasOwn(conversation.rounds, scope) ? conversation.rounds[scope] : undefined;

const findBallot = (conversation: Conversation, scope: string): Ballot | undefined =>
  Object.hasOwn(conversation.ballots, scope) ? conversation.ballots[scope] : undefined;

/** Refused where it would be without a name among fewer than four devices that write. */
export const openRound = (conversation: Conversation, event: EventOf<'round-opened'>): Conversation => {
  const { scope, step, named, fields, slots, roster } = event;
  const writers = countWriters(
    conversation,
    roster.map((seat) => seat.member),
  );
  if (isTaken(conversation, scope) || !findStep(conversation.agenda, step)) return conversation;
  if (!named && writers < LEAST_UNNAMED) return conversation;
  return setRound(conversation, { scope, step, named, fields, slots, roster, phase: 'open' });
};

export const closeRound = (conversation: Conversation, { scope }: EventOf<'round-closing'>): Conversation => {
  const round = findRound(conversation, scope);
  return round?.phase === 'open' ? setRound(conversation, { ...round, phase: 'closing' }) : conversation;
};

const readFields = (card: TurnedCard, fields: readonly string[]): Record<string, string> => {
  const texts = fields.map((field): [string, string] => [
    field,
    Object.hasOwn(card.fields, field) ? toPlainText(card.fields[field] ?? '', MOST_CHARACTERS) : '',
  ]);
  return Object.fromEntries(texts.filter(([, text]) => text !== ''));
};

/** Only the round's own fields, no name in an unnamed round, no empty card; in the order of the random ids. */
const readCards = (round: Round, cards: readonly TurnedCard[]): readonly TurnedCard[] =>
  cards
    .map((card) => ({
      id: card.id,
      ...(round.named && card.member !== undefined ? { member: card.member } : {}),
      ...(round.named && card.person !== undefined ? { person: card.person } : {}),
      fields: readFields(card, round.fields),
    }))
    .filter((card) => Object.keys(card.fields).length > 0)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));

export const turnCards = (conversation: Conversation, event: EventOf<'cards-turned'>): Conversation => {
  const round = findRound(conversation, event.scope);
  if (!round || !isLive(round.phase)) return conversation;
  const cards = readCards(round, event.cards);
  const turned = setRound(conversation, {
    ...round,
    phase: 'turned',
    missing: Math.max(0, Math.trunc(event.missing)),
  });
  const authors = cards.flatMap((card) => (card.member === undefined ? [] : [[card.id, card.member]]));
  const [part = '', step = ''] = round.step.split('/');
  return tellPart({ ...turned, authors: { ...turned.authors, ...Object.fromEntries(authors) } }, part, {
    type: 'cards-turned',
    step,
    named: round.named,
    cards,
  });
};

export const openBallot = (conversation: Conversation, event: EventOf<'ballot-opened'>): Conversation => {
  const { scope, step, options, roster } = event;
  const plan = findStep(conversation.agenda, step)?.plan;
  if (isTaken(conversation, scope) || plan?.collects.kind !== 'ballot') return conversation;
  if (countWriters(conversation, roster) < Math.max(LEAST_UNNAMED, plan.collects.least)) return conversation;
  const [part = '', planStep = ''] = step.split('/');
  return tellPart(setBallot(conversation, { scope, step, options, roster, phase: 'open' }), part, {
    type: 'ballot-opened',
    step: planStep,
  });
};

export const closeBallot = (
  conversation: Conversation,
  { scope }: EventOf<'ballot-closing'>,
): Conversation => {
  const ballot = findBallot(conversation, scope);
  return ballot?.phase === 'open' ? setBallot(conversation, { ...ballot, phase: 'closing' }) : conversation;
};

const isCount = (ballot: Ballot, votes: readonly number[]): boolean =>
  votes.length === ballot.options + 1 &&
  votes.every((count) => Number.isInteger(count) && count >= 0) &&
  votes.reduce((sum, count) => sum + count, 0) <= ballot.roster.length;

export const countBallot = (conversation: Conversation, event: EventOf<'ballot-counted'>): Conversation => {
  const ballot = findBallot(conversation, event.scope);
  if (!ballot || !isLive(ballot.phase) || !isCount(ballot, event.votes)) return conversation;
  const [part = '', step = ''] = ballot.step.split('/');
  return tellPart(setBallot(conversation, { ...ballot, phase: 'counted' }), part, {
    type: 'ballot-counted',
    step,
    votes: event.votes,
  });
};

export const voidRound = (conversation: Conversation, { scope }: EventOf<'round-voided'>): Conversation => {
  const round = findRound(conversation, scope);
  if (round && isLive(round.phase)) return setRound(conversation, { ...round, phase: 'void' });
  const ballot = findBallot(conversation, scope);
  return ballot && isLive(ballot.phase)
    ? setBallot(conversation, { ...ballot, phase: 'void' })
    : conversation;
};

/** The round or ballot that is open now, if any: at most one is drawn. */
export const openRoundOf = (conversation: Conversation): Round | undefined =>
  Object.values(conversation.rounds).findLast((round) => isLive(round.phase));

export const openBallotOf = (conversation: Conversation): Ballot | undefined =>
  Object.values(conversation.ballots).findLast((ballot) => isLive(ballot.phase));
