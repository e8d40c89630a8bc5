import type { BoardEvent } from '../../kernel/board/board.ts';

const write = (list: string, key: string, fields: Readonly<Record<string, string>>): BoardEvent => ({
  type: 'entry-written',
  list,
  key,
  fields,
});

/** One of each, for tests; what a facilitator says in order when the conversation is simulated. */
export const examples: readonly BoardEvent[] = [
  write('sentence', 'sentence', { sentence: 'Wij zorgen samen dat jij rustig kunt opgroeien.' }),
  write('request', 'r1', { request: 'Bel mij voordat je iets verandert', from: 'Noor', to: 'Bilal' }),
  write('request', 'r2', { request: 'Een vaste begeleider', from: 'Eva', to: 'Pleegzorg' }),
  write('request', 'r3', { request: 'Elke dag bericht', from: 'Noor', to: 'Eva' }),
  write('request', 'r4', { request: 'Meedoen met het plan', from: 'Teun', to: 'Noor' }),
  write('reply', 'r1', { reply: 'yes', day: '2027-04-02', note: 'Ook in het weekend' }),
  write('reply', 'r2', { reply: 'find-out', day: '2027-04-09' }),
  write('reply', 'r3', { reply: 'no' }),
  write('alarm', 'a1', { signal: 'We herhalen onszelf, steeds harder', 'called-by': 'Iedereen' }),
  write('route', 'w1', { calls: 'Pleegouder', called: 'Pleegzorgbegeleider', within: 'same-day' }),
  write('differ', 'd1', { differ: 'De gedragswetenschapper kijkt mee' }),
  write('next', 'n1', { day: '2027-04-20' }),
];
