// How many write, and so how a step runs in this group.
import type { Conversation } from '../conversation/conversation-state.ts';
import { effectiveCollects, type EffectiveCollects } from '../conversation/effective-collects.ts';
import type { AgendaStep } from '../conversation/steps.ts';
import { findActivity } from '../conversation/activities/find-activity.ts';
import { stateOfPart } from '../conversation/fold-parts.ts';
import { openRoundOf } from '../conversation/fold-rounds.ts';
import { findStep } from '../conversation/steps.ts';
import { isHost, meOf, type Heart } from './heart.ts';
import { writersOf } from './slots.ts';

/** Devices at the table that write: admitted, not removed, no host. */
const membersOf = (conversation: Conversation): readonly string[] =>
  Object.values(conversation.members)
    .filter((member) => !member.left && !conversation.hosts.includes(member.ref))
    .map((member) => member.ref);

/** Members with a socket open now: what a host goes by when it opens a round. */
export const onlineWriters = (heart: Heart): readonly string[] => {
  const online = new Set(heart.room.online());
  return membersOf(heart.conversation).filter((member) => online.has(member));
};

export const isEverybodyOnline = (heart: Heart): boolean =>
  onlineWriters(heart).length === membersOf(heart.conversation).length;

/** Slots per device that a round opened by this host gives: everybody at the table, a phone asleep too. */
export const rosterOf = (
  heart: Heart,
  slotsPerPerson: number,
): readonly { readonly member: string; readonly slots: number }[] => {
  const { conversation } = heart;
  const hosts = conversation.hosts.filter(
    (host) => host === meOf(heart) || writersOf(conversation, host).length > 1,
  );
  return [...membersOf(conversation), ...hosts].map((member) => ({
    member,
    slots: slotsPerPerson * writersOf(conversation, member).length,
  }));
};

/** How this step runs here. Members go by the numbers that a host's signals tell. */
export const effectiveStep = (heart: Heart, step: AgendaStep): EffectiveCollects => {
  const writers = isHost(heart) ? onlineWriters(heart).length : heart.counts.of;
  const seats = rosterOf(heart, 1).reduce((sum, seat) => sum + seat.slots, 0);
  const part = heart.conversation.agenda.parts.find(({ id }) => id === step.part);
  const state = part && stateOfPart(heart.conversation, part);
  const things = findActivity(step.activity)?.options(state, step.plan.id) ?? 0;
  return effectiveCollects(step.plan, { writers, seats, things });
};

/** Whether the screen promises now that what is typed goes without a name. */
export const isUnnamedNow = (heart: Heart): boolean => {
  const round = openRoundOf(heart.conversation);
  if (round !== undefined) return !round.named;
  const step = findStep(heart.conversation.agenda, heart.conversation.step?.id);
  const collects = step === undefined ? undefined : effectiveStep(heart, step).collects;
  return collects?.kind === 'cards' && collects.whose === 'without-name';
};
