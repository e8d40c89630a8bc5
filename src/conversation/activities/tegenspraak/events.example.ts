import type { BoardEvent } from '../../kernel/board/board.ts';

/** One of each, for tests; what a facilitator says in order when the conversation is simulated. */
export const examples: readonly BoardEvent[] = [
  { type: 'owner-named', ref: 'aa' },
  {
    type: 'entry-written',
    list: 'decision',
    key: 'decision',
    fields: { decision: 'Wel of niet naar een ander pleeggezin', reasons: 'De rust in huis is weg.' },
  },
  { type: 'entry-written', list: 'cluster', key: 'c1', fields: { cluster: 'Wat wil het kind zelf?' } },
  { type: 'placed', board: 'cluster', thing: 'aa11', place: 'c1' },
  {
    type: 'entry-written',
    list: 'counter',
    key: 'counter',
    fields: { counter: 'We hebben het kind niet alleen gesproken.', held: 'real' },
  },
  {
    type: 'entry-written',
    list: 'answer',
    key: 'counter',
    fields: { because: 'Dat doen we eerst, deze week.', verdict: 'take-over' },
  },
  {
    type: 'entry-written',
    list: 'answer',
    key: 'c1',
    fields: { because: 'We vragen het op school na.', verdict: 'find-out' },
  },
  {
    type: 'entry-written',
    list: 'check',
    key: 'k1',
    fields: { check: 'Gesprek met het kind', 'checked-by': 'Noor', day: '2027-04-02' },
  },
];
