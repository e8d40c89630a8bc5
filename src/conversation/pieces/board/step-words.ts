// What every step of an activity on the board says: a title, and one sentence about what to do now.
import type { Board } from '../../kernel/board/board.ts';
import type { ActivityViewProps } from '../../kernel/view.ts';
import { cardsIn, askedIn } from '../card-of.ts';
import { stepIn } from '../step-of.ts';

export interface StepProps extends ActivityViewProps<Board> {
  /** The activity's: its words begin with it. */
  readonly name: string;
  /** Where its words stand, if not under the step itself: a step that comes twice, or is another for who listens. */
  readonly wordsAt?: string;
}

const placeIn = ({ view, wordsAt }: StepProps): string => wordsAt ?? stepIn(view);

export const titleOf = (props: StepProps): string => props.words(`${props.name}.${placeIn(props)}.title`);

export const textOf = (props: StepProps): string => props.words(`${props.name}.${placeIn(props)}.text`);

export const labelOf = ({ name, words }: Pick<StepProps, 'name' | 'words'>, field: string): string =>
  words(`${name}.${field}.label`);

/** Colour and motif: the part's own card, otherwise the first that the group came for. */
export const cardNumberOf = ({ part, view, deck }: StepProps): number =>
  askedIn(part, deck).card?.number ?? cardsIn(view.conversation.agenda.parts, deck)[0]?.number ?? 1;
