import type { HarvestEvent } from './events.ts';

/** One of each, for tests. */
export const examples: readonly HarvestEvent[] = [
  { type: 'kept', kind: 'lesson', key: 'one', text: 'Vaker doorvragen.', from: ['0a1b'] },
  { type: 'kept', kind: 'unsolved', key: 'two', text: 'Wie belt er?', from: [] },
  { type: 'dropped', kind: 'lesson', key: 'one' },
  {
    type: 'agreement-chosen',
    key: 'first',
    what: 'Een tweede gesprek binnen een week.',
    needs: 'Een uur, van de manager.',
    owner: 'Mira',
    day: '2027-04-01',
    level: 'team',
    from: [],
  },
  { type: 'agreement-dropped', key: 'first' },
  { type: 'minority-worded', text: 'Niet iedereen wil wachten.' },
  { type: 'details-confirmed' },
  { type: 'look-back-chosen', today: '2027-03-12', day: '2027-04-23' },
  { type: 'order-chosen', step: 'check-out', order: ['aa', 'bb'] },
  { type: 'turn-given', step: 'check-out', to: 'bb' },
  { type: 'turn-ended', step: 'check-out', of: 'aa' },
  { type: 'turn-passed', step: 'check-out' },
];
