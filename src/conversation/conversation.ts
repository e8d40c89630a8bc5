// One conversation as every device at the table sees it: a pure fold over what happened, in the order of the log.
import type { Conversation, ConversationEvent } from './conversation-state.ts';
import { addHost, addPerson, admitMember, dropHost, passPen, removeMember } from './fold-people.ts';
import { startPart, tellPart } from './fold-parts.ts';
import {
  closeBallot,
  closeRound,
  countBallot,
  openBallot,
  openRound,
  turnCards,
  voidRound,
} from './fold-rounds.ts';
import { hearSaid, withdraw } from './fold-said.ts';
import { findStep } from './steps.ts';

export type { Conversation, ConversationEvent } from './conversation-state.ts';

export const emptyConversation: Conversation = {
  opened: false,
  title: '',
  language: 'nl',
  deck: '',
  agenda: { programme: 'zelf', parts: [] },
  hosts: [],
  members: {},
  persons: {},
  past: [],
  pens: {},
  rounds: {},
  ballots: {},
  parts: {},
  authors: {},
  corrections: [],
  reportClosed: false,
  stopped: false,
};

type EventOf<T extends ConversationEvent['type']> = Extract<ConversationEvent, { type: T }>;

const open = (conversation: Conversation, event: EventOf<'opened'>): Conversation => {
  if (conversation.opened) return conversation;
  const { deck, title, language, agenda, host } = event;
  return addHost(
    { ...conversation, opened: true, deck, title, language, agenda },
    { type: 'host-added', ref: host },
  );
};

const moveStep = (conversation: Conversation, event: EventOf<'step-moved'>): Conversation => {
  const target = findStep(conversation.agenda, event.to);
  if (event.from !== conversation.step?.id || !target) return conversation;
  const past = conversation.step ? [...conversation.past, conversation.step] : conversation.past;
  const step = { id: event.to, seconds: Math.max(0, event.seconds) };
  const entered = startPart({ ...conversation, past, step }, target.part);
  return tellPart(entered, target.part, {
    type: 'step-entered',
    step: target.plan.id,
  });
};

const isWhileStopped = (type: ConversationEvent['type']): boolean => type === 'said' || type === 'withdrawn';

/** Never throws. An event that is unknown, not allowed or does not apply returns the same conversation by reference. */
export const foldConversation = (conversation: Conversation, event: ConversationEvent): Conversation => {
  if (conversation.stopped && !isWhileStopped(event.type)) return conversation;
  switch (event.type) {
    case 'opened':
      return open(conversation, event);
    case 'member-admitted':
      return admitMember(conversation, event);
    case 'member-removed':
      return removeMember(conversation, event);
    case 'host-added':
      return addHost(conversation, event);
    case 'host-dropped':
      return dropHost(conversation, event);
    case 'person-added':
      return addPerson(conversation, event);
    case 'step-moved':
      return moveStep(conversation, event);
    case 'pen-passed':
      return passPen(conversation, event);
    case 'round-opened':
      return openRound(conversation, event);
    case 'round-closing':
      return closeRound(conversation, event);
    case 'cards-turned':
      return turnCards(conversation, event);
    case 'ballot-opened':
      return openBallot(conversation, event);
    case 'ballot-closing':
      return closeBallot(conversation, event);
    case 'ballot-counted':
      return countBallot(conversation, event);
    case 'round-voided':
      return voidRound(conversation, event);
    case 'said':
      return hearSaid(conversation, event);
    case 'withdrawn':
      return withdraw(conversation, event);
    case 'stopped':
      return { ...conversation, stopped: true };
    default:
      event satisfies never;
      return conversation;
  }
};
