import type { BoardEvent } from '../../kernel/board/board.ts';

const write = (list: string, key: string, fields: Readonly<Record<string, string>>): BoardEvent => ({
  type: 'entry-written',
  list,
  key,
  fields,
});

/** One of each, for tests; what a facilitator says in order when the conversation is simulated. */
export const examples: readonly BoardEvent[] = [
  write('about', 'about', { about: 'practice' }),
  write('row', 'r1', {
    does: 'haalt het kind altijd te laat op',
    when: 'de laatste drie weken',
    who: 'moeder',
    whom: 'school',
    effect: 'Het kind wacht alleen op het plein.',
    source: 'seen',
    also: 'Ze moet tot vier uur werken.',
  }),
  write('row', 'r2', { does: 'komt te laat', when: 'de laatste drie weken', who: 'moeder', source: 'read' }),
  write('row', 'r3', { does: 'is op tijd', who: 'moeder', source: 'heard', from: 'oma' }),
  { type: 'placed', board: 'same', thing: 'r1', place: 's1' },
  { type: 'placed', board: 'same', thing: 'r2', place: 's1' },
  { type: 'placed', board: 'beside', thing: 'r1', place: 'b1' },
  { type: 'placed', board: 'beside', thing: 'r3', place: 'b1' },
  write('seen', 'r1', { seen: 'komt om half vier, een half uur na de bel' }),
  write('gap', 'g1', { gap: 'Wat doet het kind in dat half uur?' }),
  write('worry', 'w1', { worry: 'School ziet een kind alleen.', 'if-nothing': 'Het gaat de straat op.' }),
  write('strength', 's1', { strength: 'Moeder belt zelf als ze later is.' }),
  write('safety', 'f1', { safety: 'De buurvrouw vangt op.', since: 'twee maanden' }),
  write('check', 'k1', { check: 'Het kind zelf vragen', 'checked-by': 'Noor', day: '2027-04-02' }),
  write('cleared', 'cleared', { cleared: 'yes' }),
  write('cleared', 'cleared', {}),
];
