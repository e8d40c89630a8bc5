import type { BoardEvent } from '../../kernel/board/board.ts';

/** One of each, for tests; what a facilitator says in order when the conversation is simulated. */
export const examples: readonly BoardEvent[] = [
  { type: 'seat-taken', ref: 'aa', seat: 'practice' },
  {
    type: 'entry-written',
    list: 'measure',
    key: 'm1',
    fields: {
      measure: 'Elke week een extra verslag',
      helps: 'Dat weten we niet.',
      adds: 'Een uur per week minder bij het gezin.',
      drops: 'Het oude maandverslag.',
    },
  },
  {
    type: 'entry-written',
    list: 'request',
    key: 'r1',
    fields: { request: 'Tijd voor een warme overdracht', from: 'practice', to: 'organisation' },
  },
  {
    type: 'entry-written',
    list: 'request',
    key: 'r2',
    fields: { request: 'Eén verantwoording in plaats van drie', from: 'organisation', to: 'policy' },
  },
  { type: 'entry-written', list: 'reply', key: 'r1', fields: { reply: 'yes', day: '2027-04-02' } },
];
