import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadWords } from '../../../i18n/load-words.ts';
import { exampleProps } from '../../example-view.ts';
import { emptyBoard } from '../../kernel/board/board.ts';
import { optionsOver } from '../../kernel/board/ticks.ts';
import { clear, find, show } from '../../kernel/show.contract.tsx';
import type { TableView } from '../../kernel/view.ts';
import { MemberTicks, TicksResult } from './ticks.tsx';

const nl = await loadWords('nl');
const asked = ['a', 'b'];
const blank = optionsOver(asked.length);
const things = [
  { id: 'a', text: 'Op de gang overdragen' },
  { id: 'b', text: 'Niet bellen' },
];
const step = 'part/ticks';
const activity = 'report-from-elsewhere';

const showTicks = (ballot: Partial<NonNullable<TableView['ballot']>>, cast = vi.fn()) => {
  const given = exampleProps({ state: emptyBoard, activity, form: 'full', step, words: nl, act: { cast } });
  const open = { step, options: blank, takesPart: true, phase: 'open' as const, ...ballot };
  const view = { ...given.view, ballot: open };
  show(<MemberTicks {...given} view={view} name={activity} asked={asked} things={things} />, nl);
  return cast;
};

const box = (value: string): HTMLInputElement => find(`input[value="${value}"]`);

afterEach(clear);

describe('ticks', () => {
  it('[CO58] one adds up to what was ticked, and goes when pressed again', () => {
    const cast = showTicks({ cast: 0 });
    expect(box('a').checked).toBe(true);
    box('b').click();
    expect(cast).toHaveBeenLastCalledWith(2);
    box('a').click();
    expect(cast).toHaveBeenLastCalledWith(blank);
  });

  it('[CO58] none of them is a choice of its own, and is not taken for no choice', () => {
    showTicks({});
    expect(box('').checked).toBe(false);
    clear();
    const cast = showTicks({ cast: blank });
    expect(box('').checked).toBe(true);
    box('b').click();
    expect(cast).toHaveBeenLastCalledWith(1);
  });

  it('[CO58] who came in later is told so, and gets nothing to tick', () => {
    showTicks({ takesPart: false });
    expect(find('[role="status"]').textContent).toBe(nl('write.outside'));
    expect(document.querySelector('input')).toBeNull();
  });

  it('[CO58] the counts stand thing by thing; what was taken away since is left out', () => {
    const given = { caption: 'Al een beetje', asked, none: nl('board.ticks.none') };
    show(<TicksResult {...given} things={things} votes={[1, 2, 3, 1]} />, nl);
    const counts = [...document.querySelectorAll('.vote-result b')].map((one) => one.textContent);
    expect(counts).toEqual(['4', '5', '1']);
    show(<TicksResult {...given} things={things.slice(1)} votes={[1, 2, 3, 1]} />, nl);
    expect(document.querySelectorAll('.vote-result b')).toHaveLength(2);
  });
});
