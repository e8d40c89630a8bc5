import type { BoardEvent } from '../../kernel/board/board.ts';

const write = (list: string, key: string, fields: Readonly<Record<string, string>>): BoardEvent => ({
  type: 'entry-written',
  list,
  key,
  fields,
});

/** One of each, for tests; what a facilitator says in order when the conversation is simulated. */
export const examples: readonly BoardEvent[] = [
  { type: 'owner-named', ref: 'aa' },
  write('heading', 'safety', { mark: 'told' }),
  write('heading', 'child-said', { mark: 'gap' }),
  write('arrangement', 'introduction', { mark: 'settled' }),
  write('arrangement', 'look-again', { mark: 'open' }),
  write('count', 'count', { count: '3' }),
];
