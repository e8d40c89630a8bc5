import type { BoardEvent } from '../../kernel/board/board.ts';

/** One of each, for tests; what a facilitator says in order when the conversation is simulated. */
export const examples: readonly BoardEvent[] = [
  {
    type: 'entry-written',
    list: 'theme',
    key: 'theme',
    fields: { theme: 'Een kind van negen verhuist voor de derde keer.' },
  },
  { type: 'seats-drawn', seats: { aa: 'child', bb: 'parent' } },
  { type: 'seat-left', ref: 'bb' },
  { type: 'seat-taken', ref: 'bb', seat: 'network' },
  { type: 'order-chosen', step: 'read', order: ['aa', 'bb'] },
  { type: 'turn-given', step: 'read', to: 'aa' },
  { type: 'turn-ended', step: 'read', of: 'aa' },
  { type: 'turn-passed', step: 'read' },
  { type: 'placed', board: 'origin', thing: 'aa11-fear', place: 'assumed' },
  {
    type: 'entry-written',
    list: 'ask',
    key: 'aa11-fear',
    fields: {
      ask: 'Waar ben je het bangst voor?',
      assumption: 'Ik ben bang dat ik weer weg moet.',
      seat: 'child',
      place: 'Op een wandeling, zo lang het kind wil',
      'asked-by': 'Noor',
      day: '2027-04-02',
    },
  },
];
