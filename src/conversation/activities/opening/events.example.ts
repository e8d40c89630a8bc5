import type { OpeningEvent } from './events.ts';

/** One of each, for tests. */
export const examples: readonly OpeningEvent[] = [
  { type: 'danger-answered', acute: true },
  { type: 'danger-answered', acute: false },
  { type: 'rule-added', text: 'We bellen elkaar als het niet lukt.' },
  { type: 'order-chosen', step: 'check-in', order: ['aa', 'bb'] },
  { type: 'turn-given', step: 'check-in', to: 'bb' },
  { type: 'turn-ended', step: 'check-in', of: 'aa' },
  { type: 'turn-passed', step: 'check-in' },
];
