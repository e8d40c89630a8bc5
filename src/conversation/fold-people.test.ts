// Who counts at the table.
import { describe, expect, it } from 'vitest';
import { foldConversation, type Conversation, type ConversationEvent } from './conversation.ts';
import { foldAll, peopleEvents, say } from './example-conversation.ts';
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

  it('[CO19] at a step where the pen was not passed a host has it, whoever had it at the step before', () => {
    const write = (by: string, id: string) =>
      say(id, by, 'question-1', { type: 'sentence-written', line: 3, text: `door ${by}`, minority: false });
    const passed = foldConversation(table(5), {
      type: 'pen-passed',
      step: 'question-1/differences',
      to: 'm1',
    });
    const there = foldConversation(passed, {
      type: 'step-moved',
      to: 'question-1/differences',
      seconds: 60,
    });
    expect(foldConversation(there, write('host', '1'))).toBe(there);
    const moved = foldConversation(there, {
      type: 'step-moved',
      from: 'question-1/differences',
      to: 'question-1/sentence',
      seconds: 60,
    });
    expect(foldConversation(moved, write('host', '2'))).not.toBe(moved);
    // What the one before wrote may arrive now.
    expect(foldConversation(moved, write('m1', '3'))).not.toBe(moved);
    expect(foldConversation(moved, write('m2', '4'))).toBe(moved);
  });
});
