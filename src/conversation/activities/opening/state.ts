import type { TableCards } from '../../kernel/table-cards.ts';
import type { TurnsByStep } from '../../kernel/turns.ts';

/** From the lowest to the highest number chosen, 1 to 5. No mean, no counts: they are not kept. */
export interface Band {
  readonly low: number;
  readonly high: number;
}

export interface OpeningState {
  readonly danger: 'not-asked' | 'none' | 'acute';
  /** What people missed in the agreements. */
  readonly missing: TableCards;
  /** Additions that the group took over. */
  readonly rules: readonly { readonly id: string; readonly text: string }[];
  /** `too-few`: a ballot was held, fewer than five chose a number. */
  readonly readiness?: Band | 'too-few';
  readonly turns: TurnsByStep;
}

export const emptyOpening: OpeningState = { danger: 'not-asked', missing: [], rules: [], turns: {} };
