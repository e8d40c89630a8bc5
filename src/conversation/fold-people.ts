// Members, persons without a device, hosts and pens.
import type { Conversation, ConversationEvent } from './conversation-state.ts';
import { findStep } from './steps.ts';

type EventOf<T extends ConversationEvent['type']> = Extract<ConversationEvent, { type: T }>;

const has = (record: object, key: string): boolean => Object.hasOwn(record, key);

/** Every name at the table is one person's, also of somebody who left. */
const uniqueName = (conversation: Conversation, name: string): string => {
  const taken = new Set(
    [...Object.values(conversation.members), ...Object.values(conversation.persons)].map((one) => one.name),
  );
  let unique = name;
  for (let number = 2; taken.has(unique); number += 1) unique = `${name} ${number}`;
  return unique;
};

const setHosts = (conversation: Conversation, hosts: readonly string[]): Conversation => ({
  ...conversation,
  hosts,
  members: Object.fromEntries(
    Object.entries(conversation.members).map(([ref, member]) => [
      ref,
      { ...member, host: hosts.includes(ref) },
    ]),
  ),
});

const withoutNumber = (name: string): string => name.replace(/ \d+$/u, '');

/** Another device of a facilitator comes in under the same name, which the table numbers, and becomes a host. */
const ownerOf = (conversation: Conversation, ref: string): string | undefined => {
  const member = conversation.members[ref];
  if (member === undefined || member.deviceOf !== undefined) return undefined;
  const owner = Object.values(conversation.members).find(
    (other) => other.ref !== ref && other.host && withoutNumber(other.name) === withoutNumber(member.name),
  );
  return owner === undefined ? undefined : (owner.deviceOf ?? owner.ref);
};

const withOwner = (conversation: Conversation, ref: string): Conversation => {
  const deviceOf = ownerOf(conversation, ref);
  const member = conversation.members[ref];
  if (deviceOf === undefined || member === undefined) return conversation;
  return { ...conversation, members: { ...conversation.members, [ref]: { ...member, deviceOf } } };
};

export const admitMember = (
  conversation: Conversation,
  { member }: EventOf<'member-admitted'>,
): Conversation => {
  if (has(conversation.members, member.ref)) return conversation;
  const admitted = {
    ref: member.ref,
    name: uniqueName(conversation, member.name),
    ...(member.organisation === undefined ? {} : { organisation: member.organisation }),
    ...(member.layer === undefined ? {} : { layer: member.layer }),
    host: conversation.hosts.includes(member.ref),
    left: false,
  };
  const members = { ...conversation.members, [member.ref]: admitted };
  return admitted.host ? withOwner({ ...conversation, members }, member.ref) : { ...conversation, members };
};

/** What they said stays; open rounds become void, since the room gets a new key. */
export const removeMember = (
  conversation: Conversation,
  { ref }: EventOf<'member-removed'>,
): Conversation => {
  const member = has(conversation.members, ref) ? conversation.members[ref] : undefined;
  if (!member || member.left) return conversation;
  return {
    ...conversation,
    hosts: conversation.hosts.filter((host) => host !== ref),
    members: { ...conversation.members, [ref]: { ...member, host: false, left: true } },
  };
};

export const addHost = (conversation: Conversation, { ref }: EventOf<'host-added'>): Conversation => {
  if (conversation.hosts.includes(ref) || conversation.members[ref]?.left === true) return conversation;
  return withOwner(setHosts(conversation, [...conversation.hosts, ref]), ref);
};

/** The last host stays: a conversation without one could not be closed. */
export const dropHost = (conversation: Conversation, { ref }: EventOf<'host-dropped'>): Conversation =>
  conversation.hosts.includes(ref) && conversation.hosts.length > 1
    ? setHosts(
        conversation,
        conversation.hosts.filter((host) => host !== ref),
      )
    : conversation;

export const addPerson = (
  conversation: Conversation,
  { ref, name, by }: EventOf<'person-added'>,
): Conversation =>
  has(conversation.persons, ref) || has(conversation.members, ref)
    ? conversation
    : {
        ...conversation,
        persons: {
          ...conversation.persons,
          [ref]: { ref, name: uniqueName(conversation, name), by },
        },
      };

export const passPen = (conversation: Conversation, { step, to }: EventOf<'pen-passed'>): Conversation => {
  const member = has(conversation.members, to) ? conversation.members[to] : undefined;
  const known = conversation.hosts.includes(to) || (member !== undefined && !member.left);
  if (!known || conversation.pens[step] === to || !findStep(conversation.agenda, step)) return conversation;
  return { ...conversation, pens: { ...conversation.pens, [step]: to } };
};

/**
 * Whether this member writes the shared texts of a part: whoever was given the pen at one of its steps, as what they
 * wrote may arrive a step later; a host where nobody was given it, or nobody at the step that the group is at now.
 */
export const holdsPen = (conversation: Conversation, part: string, member: string): boolean => {
  const { pens, hosts, step } = conversation;
  const holders = Object.entries(pens)
    .filter(([given]) => given.startsWith(`${part}/`))
    .map(([, holder]) => holder);
  if (holders.includes(member)) return true;
  const isFreeHere = step?.id.startsWith(`${part}/`) === true && !has(pens, step.id);
  return hosts.includes(member) && (holders.length === 0 || isFreeHere);
};
