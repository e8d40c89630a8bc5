import type { BoardEvent } from '../../kernel/board/board.ts';

/** One of each, for tests; what a facilitator says in order when the conversation is simulated. */
export const examples: readonly BoardEvent[] = [
  { type: 'owner-named', ref: 'aa' },
  { type: 'order-chosen', step: 'round', order: ['bb', 'cc'] },
  {
    type: 'entry-written',
    list: 'record',
    key: 'record',
    fields: { theme: 'Doorvragen als een kind stil is', lesson: 'Stilte is ook een antwoord.' },
  },
];
