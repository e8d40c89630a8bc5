import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadWords } from '../../../i18n/load-words.ts';
import { exampleProps } from '../../example-view.ts';
import { emptyBoard } from '../../kernel/board/board.ts';
import { buttonNamed, clear, find, press, show } from '../../kernel/show.contract.tsx';
import { AskedCard } from './asked-card.tsx';
import { MemberWrite } from './member-step.tsx';

const nl = await loadWords('nl');
afterEach(clear);

const given = (act = {}) => ({
  ...exampleProps({
    state: emptyBoard,
    activity: 'tegenspraak',
    form: 'full',
    step: 'part/if-not',
    words: nl,
    act,
  }),
  name: 'tegenspraak',
});

describe('a member writes at a step on the board', () => {
  it('[CO45] a text that was typed to go without a name is let go along by its writer', () => {
    const write = vi.fn();
    const { view, ...props } = given({ write });
    if (!view.round) throw new Error('no round');
    const drafts = [{ field: 'if-not', text: 'Niemand keek.', left: 900, held: true as const }];
    show(<MemberWrite {...props} view={{ ...view, round: { ...view.round, named: true, drafts } }} />, nl);
    press(buttonNamed(nl('write.held.go')));
    expect(write).toHaveBeenCalledWith('if-not', 'Niemand keek.');
  });

  it('[CO95] the card of a question is at hand above the question itself, and nothing stands there without one', () => {
    const props = given();
    const [card] = props.deck.cards;
    const [question] = card?.questions ?? [];
    if (!card || !question) throw new Error('no question');
    show(<AskedCard {...props} part={{ ...props.part, card: card.id, question: question.id }} />, nl);
    expect(find('.asked').textContent).toBe(question.text);
    expect(find('.at-hand').textContent).toContain(card.whyHardTitle);
    expect(find('.at-hand').compareDocumentPosition(find('.asked'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    show(<AskedCard {...props} />, nl);
    expect(document.querySelector('.asked, .at-hand')).toBeNull();
  });
});
