// What members say: to an activity, or about the conversation itself. Who may say what is decided here.
import type { Agenda } from './agenda.ts';
import type { Conversation, ConversationEvent } from './conversation-state.ts';
import { holdsPen } from './fold-people.ts';
import { tellAllParts, tellPart } from './fold-parts.ts';
import { parseCardAdded, parseSaid, type CardAdded, type Said } from './said.ts';
import { findStep } from './steps.ts';

type EventOf<T extends ConversationEvent['type']> = Extract<ConversationEvent, { type: T }>;

/** From here on nothing is withdrawn or corrected. */
const isHarvestClosed = (conversation: Conversation): boolean => conversation.reportClosed;

const isAtTheTable = (conversation: Conversation, ref: string): boolean =>
  conversation.hosts.includes(ref) || conversation.members[ref]?.left === false;

const changeAgenda = (conversation: Conversation, agenda: Agenda): Conversation =>
  conversation.step && !findStep(agenda, conversation.step.id) ? conversation : { ...conversation, agenda };

const settle = (conversation: Conversation, id: string, accepted: boolean): Conversation => {
  const open = conversation.corrections.find((correction) => correction.id === id);
  if (!open || open.settled) return conversation;
  const settled = { ...open, settled: accepted ? ('accepted' as const) : ('declined' as const) };
  return {
    ...conversation,
    corrections: conversation.corrections.map((correction) => (correction === open ? settled : correction)),
  };
};

const closeReport = (conversation: Conversation, day: string | undefined): Conversation => ({
  ...conversation,
  reportClosed: true,
  closed: { as: conversation, ...(day === undefined ? {} : { day }) },
});

/** Only to a step whose cards were turned: before that a text goes through the round. Always with a name. */
const addCard = (
  conversation: Conversation,
  part: string,
  { step, field, text }: CardAdded,
  { id, by }: EventOf<'said'>,
): Conversation => {
  const stepId = `${part}/${step}`;
  const collects = findStep(conversation.agenda, stepId)?.plan.collects;
  const isTurned = Object.values(conversation.rounds).some(
    (round) => round.step === stepId && round.phase === 'turned',
  );
  if (!isTurned || collects?.kind !== 'cards' || !collects.fields.includes(field)) return conversation;
  const card = { id, member: by, fields: { [field]: text } };
  return tellPart(conversation, part, { type: 'cards-turned', step, named: true, cards: [card] });
};

const hear = (
  conversation: Conversation,
  event: EventOf<'said'>,
  said: Said,
  host: boolean,
): Conversation => {
  const { id, by } = event;
  if (conversation.reportClosed) return conversation;
  switch (said.type) {
    case 'activity': {
      if (conversation.stopped) return conversation;
      const added = parseCardAdded(said.event);
      if (added) return addCard(conversation, said.part, added, event);
      const pen = holdsPen(conversation, said.part, by);
      return tellPart(conversation, said.part, { type: 'own', id, by, host, pen, event: said.event });
    }
    case 'agenda-changed':
      return host && !conversation.stopped ? changeAgenda(conversation, said.agenda) : conversation;
    case 'words-to-mark':
      return host && !conversation.stopped ? { ...conversation, wordsToMark: said.words } : conversation;
    case 'correction-proposed':
      return { ...conversation, corrections: [...conversation.corrections, { id, by, text: said.text }] };
    case 'correction-settled':
      return host ? settle(conversation, said.id, said.accepted) : conversation;
    case 'report-closed':
      return host ? closeReport(conversation, said.day) : conversation;
  }
};

export const hearSaid = (conversation: Conversation, event: EventOf<'said'>): Conversation => {
  if (!isAtTheTable(conversation, event.by) || Object.hasOwn(conversation.authors, event.id)) {
    return conversation;
  }
  const said = parseSaid(event.data);
  if (!said.ok) return conversation;
  const host = event.host && conversation.hosts.includes(event.by);
  const heard = hear(conversation, event, said.value, host);
  return heard === conversation
    ? conversation
    : { ...heard, authors: { ...heard.authors, [event.id]: event.by } };
};

/** Only one's own, and until the harvest closes. A card without a name has no author here: its capability says so. */
export const withdraw = (conversation: Conversation, event: EventOf<'withdrawn'>): Conversation => {
  const author = Object.hasOwn(conversation.authors, event.id) ? conversation.authors[event.id] : undefined;
  if (isHarvestClosed(conversation)) return conversation;
  if (author !== undefined && author !== event.by) return conversation;
  const told = tellAllParts(tellAllParts(conversation, { type: 'card-withdrawn', id: event.id }), {
    type: 'own-withdrawn',
    id: event.id,
  });
  const corrections = told.corrections.filter((correction) => correction.id !== event.id);
  return corrections.length === told.corrections.length ? told : { ...told, corrections };
};
