import { afterEach, describe, expect, it } from 'vitest';
import { loadWords } from '../../../i18n/load-words.ts';
import { exampleProps } from '../../example-view.ts';
import { emptyBoard, type Board } from '../../kernel/board/board.ts';
import { clear, find, show } from '../../kernel/show.contract.tsx';
import { Compare, ScreenCompare } from './compare.tsx';

const nl = await loadWords('nl');

const boardWith = (...texts: readonly string[]): Board => ({
  ...emptyBoard,
  cards: { doubts: texts.map((doubt, index) => ({ id: `c${index}`, fields: { doubt } })) },
});

const propsFor = (state: Board, me = { ref: 'm1', host: false }) => ({
  ...exampleProps({
    state,
    activity: 'tegenspraak',
    form: 'full',
    step: 'part/cluster',
    words: nl,
    view: { me },
  }),
  name: 'tegenspraak',
  from: { step: 'doubts', field: 'doubt' },
});

const marksIn = (selector: string): readonly string[] =>
  [...document.querySelectorAll(`.card ${selector}`)].map(({ textContent }) => textContent ?? '');

afterEach(clear);

describe('sentences side by side', () => {
  const two = boardWith('Dat ik veilig thuis kan zijn', 'Een veilige school');

  it('mark what comes back and what stands in one only, and leave the text as it is', () => {
    show(<Compare {...propsFor(two)} />, nl);
    expect(marksIn('.word-shared')).toEqual(['veilig', 'veilige']);
    expect(marksIn('.word-own')).toEqual(['thuis', 'school']);
    expect(find('.card .face__text').textContent).toBe('Dat ik veilig thuis kan zijn');
  });

  it('say the words that come back, for who does not see the marks', () => {
    show(<Compare {...propsFor(two)} />, nl);
    expect(find('.compare__legend').textContent).toContain(nl('board.compare.words', { list: 'veilig' }));
    show(<Compare {...propsFor(boardWith('rust', 'thuis'))} />, nl);
    expect(find('.compare__legend').textContent).toContain(nl('board.compare.none'));
  });

  it('mark nothing where one lies alone, and say so where none does', () => {
    show(<Compare {...propsFor(boardWith('veilig thuis'))} />, nl);
    expect(document.querySelector('.word-own, .compare__legend')).toBeNull();
    show(<Compare {...propsFor(emptyBoard)} />, nl);
    expect(document.body.textContent).toContain(nl('board.none', { label: nl('tegenspraak.doubt.label') }));
  });

  it('lie on the beamer with the same marks', () => {
    show(<ScreenCompare {...propsFor(two, { ref: '', host: false })} />, nl);
    expect(marksIn('.word-shared')).toEqual(['veilig', 'veilige']);
    show(<ScreenCompare {...propsFor(emptyBoard, { ref: '', host: false })} />, nl);
    expect(find('h1').textContent).toBe(nl('tegenspraak.cluster.title'));
  });
});
