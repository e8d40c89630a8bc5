import type { BoardEvent } from '../../kernel/board/board.ts';

/** One of each, for tests; what a facilitator says in order when the conversation is simulated. */
export const examples: readonly BoardEvent[] = [
  { type: 'entry-written', list: 'story', key: 'story', fields: { story: 'weekend' } },
  {
    type: 'entry-written',
    list: 'reason',
    key: 'r1',
    fields: { reason: 'Wie eerder te laat was, grijpt nu vroeger in.' },
  },
  {
    type: 'entry-written',
    list: 'blind-spot',
    key: 'b1',
    fields: { 'blind-spot': 'Wie van ons vraagt het aan het kind zelf?' },
  },
];
