// Hands what happens to the activity of a part, and keeps its state.
import type { Agenda, Part } from './agenda.ts';
import { findActivity } from './activities/find-activity.ts';
import type { Conversation } from './conversation-state.ts';
import type { RawActivityEvent } from './kernel/any-activity.ts';

const findPart = (agenda: Agenda, id: string): Part | undefined =>
  agenda.parts.find((part) => part.id === id);

/** The state of a part's activity; its empty one where nothing has happened yet. */
export const stateOfPart = (conversation: Conversation, part: Part): unknown =>
  Object.hasOwn(conversation.parts, part.id)
    ? conversation.parts[part.id]
    : findActivity(part.activity)?.empty;

/** From the first step of a part on its state is there to draw. */
export const startPart = (conversation: Conversation, partId: string): Conversation => {
  const part = findPart(conversation.agenda, partId);
  if (!part || Object.hasOwn(conversation.parts, partId)) return conversation;
  return {
    ...conversation,
    parts: { ...conversation.parts, [partId]: stateOfPart(conversation, part) },
  };
};

/** The same conversation by reference where the activity does not know, refuses or ignores the event. */
export const tellPart = (
  conversation: Conversation,
  partId: string,
  event: RawActivityEvent,
): Conversation => {
  const part = findPart(conversation.agenda, partId);
  const activity = part && findActivity(part.activity);
  if (!part || !activity) return conversation;
  const before = stateOfPart(conversation, part);
  const after = activity.take(before, event);
  if (!after.ok || after.value === before) return conversation;
  return { ...conversation, parts: { ...conversation.parts, [part.id]: after.value } };
};

export const tellAllParts = (conversation: Conversation, event: RawActivityEvent): Conversation =>
  conversation.agenda.parts.reduce((sum, part) => tellPart(sum, part.id, event), conversation);
