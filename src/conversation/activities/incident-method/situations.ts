// The situations on the table: what is voted on, and the one that is talked about.
import type { Words } from '../../../i18n/words.ts';
import { cardsOf, type Board } from '../../kernel/board/board.ts';
import { nameOf, type People } from '../../kernel/people.ts';
import { textsOf, type CardText } from '../../kernel/table-cards.ts';

const situationsIn = (board: Board): readonly CardText[] => textsOf(cardsOf(board, 'situation'), 'situation');

/** Ids of what a vote is about, as long as it is not opened. */
export const thingsIn = (board: Board, step: string): readonly string[] =>
  step === 'choosing' ? situationsIn(board).map(({ id }) => id) : [];

export interface SituationOption {
  readonly id: string;
  readonly text: string;
}

/** In the order of the vote. `people`: with the name of who wrote it, where a choice is also one of whose turn it is. */
export const optionsIn = (board: Board, words: Words, people?: People): readonly SituationOption[] => {
  const situations = situationsIn(board);
  const ids = board.asked['choosing'] ?? thingsIn(board, 'choosing');
  return ids.map((id) => {
    const found = situations.find((card) => card.id === id);
    if (!found) return { id, text: words('incident-method.taken-back') };
    const name = people && nameOf(people, found.person ?? found.member ?? '');
    return {
      id,
      text: name === undefined ? found.text : words('incident-method.by', { name, text: found.text }),
    };
  });
};

/** The situation line of whose case it is; undefined where they wrote none. */
export const chosenIn = (board: Board): string | undefined =>
  board.owner === undefined
    ? undefined
    : situationsIn(board).find(({ member, person }) => (person ?? member) === board.owner)?.text;
