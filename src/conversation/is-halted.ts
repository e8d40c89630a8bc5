import { findActivity } from './activities/find-activity.ts';
import type { Conversation } from './conversation-state.ts';
import { stateOfPart } from './fold-parts.ts';

/** Whether something else comes first in this part: the group stops here. */
export const isHalted = (conversation: Conversation, partId: string): boolean => {
  const part = conversation.agenda.parts.find(({ id }) => id === partId);
  const activity = part && findActivity(part.activity);
  return part !== undefined && (activity?.halts(stateOfPart(conversation, part)) ?? false);
};
