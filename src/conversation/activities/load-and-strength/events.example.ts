import type { BoardEvent } from '../../kernel/board/board.ts';

const write = (list: string, key: string, fields: Readonly<Record<string, string>>): BoardEvent => ({
  type: 'entry-written',
  list,
  key,
  fields,
});

/** One of each, for tests; what a facilitator says in order when the conversation is simulated. */
export const examples: readonly BoardEvent[] = [
  write('item', 'i1', { item: 'Oma woont om de hoek', side: 'strength' }),
  write('item', 'i2', { item: 'Schulden en een te klein huis', side: 'load' }),
  write('item', 'i3', { item: 'Het werk van vader', side: 'load' }),
  { type: 'placed', board: 'side', thing: 'i3', place: 'strength' },
  { type: 'placed', board: 'family', thing: 'i1', place: 'can' },
  { type: 'placed', board: 'municipality', thing: 'i2', place: 'can' },
  write('upward', 'i2', { upward: 'Gezinnen met schulden wachten lang op een groter huis.' }),
  write('grow', 'grow', { grow: 'Oma vaker erbij', 'grow-step': 'Samen eten op woensdag.' }),
  write('lighten', 'lighten', { lighten: 'De schulden', 'lighten-step': 'Mee naar het spreekuur.' }),
  write('net', 'n1', { net: 'oma', knows: 'not-yet', 'if-wrong': 'Dan belt ze de buurvrouw.' }),
  write('kept', 'kept', { kept: 'yes' }),
];
