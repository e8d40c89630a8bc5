// What every step of an activity on the board says: a title, and one sentence about what to do now.
import type { Board } from '../../kernel/board/board.ts';
import type { ActivityViewProps } from '../../kernel/view.ts';
import { cardsIn, askedIn } from '../card-of.ts';
import { stepIn } from '../step-of.ts';

export interface StepProps extends ActivityViewProps<Board> {
  /** The activity's: its words begin with it. */
  readonly name: string;
}

export const titleOf = ({ name, view, words }: StepProps): string => words(`${name}.${stepIn(view)}.title`);

export const textOf = ({ name, view, words }: StepProps): string => words(`${name}.${stepIn(view)}.text`);

export const labelOf = ({ name, words }: Pick<StepProps, 'name' | 'words'>, field: string): string =>
  words(`${name}.${field}.label`);

/** Colour and motif: the part's own card, otherwise the first that the group came for. */
export const cardNumberOf = ({ part, view, deck }: StepProps): number =>
  askedIn(part, deck).card?.number ?? cardsIn(view.conversation.agenda.parts, deck)[0]?.number ?? 1;
