import type { WriteShowRoundEvent } from './events.ts';

/** One of each, for tests. */
export const examples: readonly WriteShowRoundEvent[] = [
  { type: 'sentence-written', line: 0, text: 'Twijfel hardop zeggen geeft tijd.', minority: false },
  { type: 'sentence-written', line: 1, text: 'Soms wacht een kind nu op een antwoord.', minority: true },
  { type: 'sentence-written', line: 0, text: '', minority: false },
  { type: 'order-chosen', step: 'round', order: ['aa', 'bb'] },
  { type: 'turn-given', step: 'round', to: 'bb' },
  { type: 'turn-ended', step: 'round', of: 'aa' },
  { type: 'turn-passed', step: 'round' },
];
