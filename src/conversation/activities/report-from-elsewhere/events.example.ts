import type { BoardEvent } from '../../kernel/board/board.ts';

/** One of each, for tests; what a facilitator says in order when the conversation is simulated. */
export const examples: readonly BoardEvent[] = [
  {
    type: 'entry-written',
    list: 'report',
    key: 'report',
    fields: {
      report: 'Een openbaar rapport over overdracht',
      summary: 'Het team wisselde vaak.\n\nEen signaal bleef liggen, omdat niemand wist wie het had.',
    },
  },
  {
    type: 'entry-written',
    list: 'known',
    key: 'aa11',
    fields: { known: 'We keken vorige maand twaalf overdrachten na.' },
  },
  { type: 'entry-written', list: 'recipe', key: 'r1', fields: { recipe: 'Draag alles over op de gang.' } },
  { type: 'entry-written', list: 'recipe', key: 'r2', fields: { recipe: 'Bel nooit de vorige begeleider.' } },
  { type: 'entry-written', list: 'stop', key: 's1', fields: { stop: 'Overdragen zonder gesprek' } },
  { type: 'entry-written', list: 'start', key: 's1', fields: { start: 'Bellen met wie het kind kende' } },
  {
    type: 'entry-written',
    list: 'message',
    key: 'm1',
    fields: { message: 'Geef tijd voor een warme overdracht.', whom: 'board' },
  },
];
