import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadWords } from '../../../i18n/load-words.ts';
import { exampleProps } from '../../example-view.ts';
import { emptyBoard, type Board } from '../../kernel/board/board.ts';
import { buttonNamed, clear, press, show } from '../../kernel/show.contract.tsx';
import { sidesToGroups, TwoColumns } from './two-columns.tsx';

const nl = await loadWords('nl');
afterEach(clear);

const sides = [
  { id: 'left', label: 'Links' },
  { id: 'right', label: 'Rechts' },
] as const;
const things = [
  { id: 'a', text: 'Oma', side: 'left' },
  { id: 'b', text: 'Schulden', side: 'right' },
];

const lanes = () =>
  [...document.querySelectorAll('.lane')].map((lane) => [
    lane.querySelector('h3')?.textContent,
    [...lane.querySelectorAll('li')].map(({ textContent }) => textContent),
  ]);

const board = (state: Board, say = vi.fn()) => {
  const props = exampleProps({ state, step: 'opening/aim', words: nl, act: { say } });
  return <TwoColumns {...props} name="x" board="sides" sides={sides} things={things} mayPlace />;
};

describe('a board with two sides', () => {
  it('[CO92] each thing begins on its own side', () => {
    show(board(emptyBoard), nl);
    expect(lanes()).toEqual([
      ['Links', ['Oma']],
      ['Rechts', ['Schulden']],
    ]);
  });

  it('[CO92] a thing is moved across with buttons, and stays there', () => {
    const say = vi.fn();
    show(board(emptyBoard, say), nl);
    press(buttonNamed('Oma'));
    expect(lanes()).toHaveLength(2);
    press(buttonNamed(nl('board.put-here', { place: 'Rechts' })));
    const [, event] = say.mock.calls[0] ?? [];
    expect(event).toEqual({ type: 'placed', board: 'sides', thing: 'a', place: 'right' });
    show(board({ ...emptyBoard, places: { sides: { a: 'right' } } }), nl);
    expect(lanes()).toContainEqual(['Rechts', ['Oma', 'Schulden']]);
  });

  it('[CO92] on the beamer both sides are on each page', () => {
    const many = Array.from({ length: 8 }, (_, index) => `Ding ${index}`);
    const groups = sidesToGroups(sides, (side) => (side === 'left' ? many : ['Schulden']));
    expect(groups.map((group) => group.map(({ tag }) => tag))).toEqual([
      ['Links', 'Rechts'],
      ['Links', 'Rechts'],
    ]);
    expect(groups[1]?.map(({ text }) => text)).toEqual(['• Ding 6\n• Ding 7', '']);
    expect(sidesToGroups(sides, () => [])).toEqual([]);
  });
});
