// A small conversation for the tests of this area, of report and of session.
import type { Agenda } from './agenda.ts';
import { emptyConversation, foldConversation } from './conversation.ts';
import type { Conversation, ConversationEvent } from './conversation-state.ts';

export const exampleAgenda: Agenda = {
  programme: 'zelf',
  occasion: 'theme',
  parts: [
    { id: 'opening', activity: 'opening', form: 'table' },
    {
      id: 'question-1',
      activity: 'write-show-round',
      form: 'table',
      card: 'luisteren-en-geloven',
      question: '1-P2',
    },
    { id: 'harvest', activity: 'harvest', form: 'table' },
  ],
};

export const foldAll = (
  events: readonly ConversationEvent[],
  from: Conversation = emptyConversation,
): Conversation => events.reduce(foldConversation, from);

const names = ['Mira', 'Joris', 'Sanne', 'Bilal', 'Noor', 'Teun', 'Eva'];

/** `host` leads; `m1` … are members, one for each of `writers`. */
export const peopleEvents = (writers: number): readonly ConversationEvent[] => [
  {
    type: 'opened',
    deck: 'samen-leren',
    title: 'Team Noord',
    language: 'nl',
    agenda: exampleAgenda,
    host: 'host',
  },
  { type: 'member-admitted', member: { ref: 'host', name: 'Anna' } },
  ...Array.from({ length: writers }, (_, index): ConversationEvent => ({
    type: 'member-admitted',
    member: { ref: `m${index + 1}`, name: names[index] ?? `Lid ${index + 1}` },
  })),
];

export const say = (
  id: string,
  by: string,
  part: string,
  event: unknown,
): Extract<ConversationEvent, { type: 'said' }> => ({
  type: 'said',
  id,
  by,
  host: by === 'host',
  data: { type: 'activity', part, event },
});

export const rosterOf = (writers: number) => [
  { member: 'host', slots: 1 },
  ...Array.from({ length: writers }, (_, index) => ({ member: `m${index + 1}`, slots: 1 })),
];

export const openRoundEvent = (
  scope: string,
  writers: number,
  change: Partial<Extract<ConversationEvent, { type: 'round-opened' }>> = {},
): ConversationEvent => ({
  type: 'round-opened',
  scope,
  step: 'question-1/write',
  named: false,
  fields: ['answer'],
  slots: 1,
  roster: rosterOf(writers),
  ...change,
});

/** A whole conversation of five writers: cards, sentences, a harvest with one agreement and a day. */
export const wholeConversation = (): Conversation =>
  foldAll([
    ...peopleEvents(5),
    { type: 'step-moved', to: 'opening/aim', seconds: 60 },
    { type: 'step-moved', from: 'opening/aim', to: 'question-1/write', seconds: 180 },
    openRoundEvent('r1', 5),
    { type: 'round-closing', scope: 'r1' },
    {
      type: 'cards-turned',
      scope: 'r1',
      step: 'question-1/write',
      missing: 1,
      cards: [
        { id: 'c2', fields: { answer: 'Ik vraag een collega mee te kijken.' } },
        { id: 'c1', fields: { answer: 'Ik kom er een week later op terug.' } },
      ],
    },
    { type: 'step-moved', from: 'question-1/write', to: 'harvest/write', seconds: 180 },
    say('s1', 'host', 'question-1', {
      type: 'sentence-written',
      line: 0,
      text: 'Twijfel hardop zeggen geeft tijd.',
      minority: false,
    }),
    say('s2', 'host', 'question-1', {
      type: 'sentence-written',
      line: 1,
      text: 'Soms wacht een kind nu op een antwoord.',
      minority: true,
    }),
    openRoundEvent('r2', 5, {
      step: 'harvest/write',
      fields: ['lesson', 'agreement', 'unsolved'],
      slots: 3,
    }),
    {
      type: 'cards-turned',
      scope: 'r2',
      step: 'harvest/write',
      missing: 0,
      cards: [
        { id: 'h1', fields: { lesson: 'We vragen weinig naar hoe het was.' } },
        { id: 'h2', fields: { agreement: 'Een tweede gesprek.\n\nEen uur, van onze manager.' } },
        { id: 'h3', fields: { unsolved: 'Wat vinden kinderen zelf van hoe wij luisteren?' } },
      ],
    },
    say('s3', 'host', 'harvest', {
      type: 'agreement-chosen',
      key: 'h2',
      what: 'Binnen een week een tweede gesprek, met een collega die meeleest.',
      needs: 'Een uur, van onze manager.',
      owner: 'Mira',
      day: '2027-04-01',
      level: 'team',
      from: ['h2'],
    }),
    say('s4', 'host', 'harvest', { type: 'look-back-chosen', today: '2027-03-12', day: '2027-04-23' }),
  ]);
