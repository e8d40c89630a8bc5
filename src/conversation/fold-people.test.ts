// Who counts at the table.
import { describe, expect, it } from 'vitest';
import { foldConversation, type Conversation, type ConversationEvent } from './conversation.ts';
import { foldAll, peopleEvents } from './example-conversation.ts';
import { isSamePerson, peopleIn } from './kernel/people.ts';

const table = (writers: number): Conversation => foldAll(peopleEvents(writers));

describe('people at the table', () => {
  it('[CO35] people are counted, not devices', () => {
    const names = (conversation: Conversation) => peopleIn(conversation).map(({ name }) => name);
    const phone: readonly ConversationEvent[] = [
      { type: 'member-admitted', member: { ref: 'phone', name: 'Anna' } },
      { type: 'host-added', ref: 'phone' },
    ];
    const withPhone = foldAll(phone, table(2));
    expect(names(withPhone)).toEqual(['Anna', 'Mira', 'Joris']);
    expect(isSamePerson(withPhone, 'phone', 'host')).toBe(true);
    expect(isSamePerson(withPhone, 'phone', 'm1')).toBe(false);
    expect(names(foldConversation(withPhone, { type: 'host-dropped', ref: 'phone' }))).toHaveLength(3);
    expect(names(foldConversation(withPhone, { type: 'host-dropped', ref: 'host' }))).toHaveLength(3);
    // The laptop is gone, the phone steers: still one facilitator.
    expect(names(foldConversation(withPhone, { type: 'member-removed', ref: 'host' }))).toEqual([
      'Mira',
      'Joris',
      'Anna 2',
    ]);
    expect(names(foldConversation(withPhone, { type: 'member-removed', ref: 'm1' }))).toEqual([
      'Anna',
      'Joris',
    ]);
    // A second facilitator is a person; so is a namesake who only takes part, and somebody without a device.
    const others = foldAll(
      [
        { type: 'host-added', ref: 'm2' },
        { type: 'member-admitted', member: { ref: 'other', name: 'Mira' } },
        { type: 'person-added', ref: 'p', name: 'Oma', by: 'host' },
      ],
      withPhone,
    );
    expect(names(others)).toEqual(['Anna', 'Mira', 'Joris', 'Mira 2', 'Oma']);
  });

  it('[CO35] a facilitator who came back with the recovery file is the same person', () => {
    const back = foldAll(
      [
        { type: 'host-added', ref: 'new-laptop' },
        { type: 'member-admitted', member: { ref: 'new-laptop', name: 'Anna' } },
      ],
      table(1),
    );
    expect(peopleIn(back).map(({ name }) => name)).toEqual(['Anna', 'Mira']);
  });
});
