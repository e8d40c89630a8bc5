import type { TableCards } from '../../kernel/table-cards.ts';
import type { TurnsByStep } from '../../kernel/turns.ts';

export interface Sentence {
  readonly line: number;
  /** Envelope of its last wording. */
  readonly id: string;
  readonly text: string;
  readonly minority: boolean;
}

export interface WriteShowRoundState {
  readonly cards: TableCards;
  readonly turns: TurnsByStep;
  /** By line. */
  readonly sentences: readonly Sentence[];
}

export const emptyWriteShowRound: WriteShowRoundState = { cards: [], turns: {}, sentences: [] };
