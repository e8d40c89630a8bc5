import { afterEach, describe, expect, it } from 'vitest';
import { loadWords } from '../../../i18n/load-words.ts';
import { clear, find, show } from '../../kernel/show.contract.tsx';
import { wholeTable } from '../lay-out.ts';
import { besideOf } from '../pages.ts';
import { BesidePages } from './beside-pages.tsx';
import { RowsMap } from './rows-map.tsx';

const nl = await loadWords('nl');
afterEach(clear);

const columns = [
  { id: 'when', label: 'Wanneer' },
  { id: 'who', label: 'Wie' },
];
const row = (id: string, cells: Record<string, string>) => ({ id, cells });
const texts = (selector: string) => [...document.querySelectorAll(selector)].map((one) => one.textContent);
const map = (blocks: Parameters<typeof RowsMap>[0]['blocks']) => (
  <RowsMap caption="Wat er gebeurt" columns={columns} blocks={blocks} differing="Verschillend verteld" />
);

describe('a map of rows', () => {
  it('[CO90] single rows are a table with the same columns, what nobody knows is open', () => {
    show(map([[row('a', { when: 'maandag', who: 'oma' })], [row('b', { who: 'vader' })]]), nl);
    expect(texts('th')).toEqual(['Wanneer', 'Wie']);
    expect(texts('td')).toEqual(['maandag', 'oma', nl('board.map.open'), 'vader']);
    expect(find('caption').textContent).toBe('Wat er gebeurt');
    show(map([]), nl);
    expect(document.body.textContent).toBe(nl('board.empty'));
  });

  it('[CO90] what can be done with a row stands under it, in the table and beside one another', () => {
    const blocks = [[row('a', { when: 'maandag' })], [row('b', {}), row('c', {})]];
    show(
      <RowsMap
        caption="Kaart"
        columns={columns}
        blocks={blocks}
        differing="Anders"
        under={({ id }) => <button type="button">{id}</button>}
      />,
      nl,
    );
    expect(texts('button')).toEqual(['a', 'b', 'c']);
    expect(find('.rows-map__under td').textContent).toBe('a');
  });

  it('[CO91] rows that contradict one another lie beside one another, out of the table', () => {
    show(map([[row('a', { when: 'maandag' }), row('b', { when: 'dinsdag' })]]), nl);
    expect(document.querySelector('table')).toBeNull();
    expect(find('h3').textContent).toBe('Verschillend verteld');
    expect(texts('.rows-map__beside > ul > li').length).toBe(2);
    expect(texts('dd').filter((text) => text !== nl('board.map.open'))).toEqual(['maandag', 'dinsdag']);
  });

  it('[CO91] on the beamer a long one does not push the other under it', () => {
    const long = 'Zij zegt dat hij de hele middag op het plein heeft staan wachten. '.repeat(4).trim();
    const [page] = besideOf(
      [
        [
          { key: 'a', text: 'Kort' },
          { key: 'b', text: long },
        ],
      ],
      wholeTable,
    ).pages;
    expect(page?.laid.map(({ span, of }) => [span, of])).toEqual([
      [1, 2],
      [1, 2],
    ]);
  });

  it('[CO91] on the beamer each group has a page of its own, side by side', () => {
    const slip = (key: string) => ({ key, text: `Rij ${key}` });
    const groups = [[slip('a')], [slip('d')], [slip('b'), slip('c')], [slip('e')]];
    const { pages } = besideOf(groups, wholeTable);
    expect(pages.map(({ laid }) => laid.map(({ thing, of }) => [thing.text, of]))).toEqual([
      [
        ['Rij a', 1],
        ['Rij d', 1],
      ],
      [
        ['Rij b', 2],
        ['Rij c', 2],
      ],
      [['Rij e', 1]],
    ]);
    expect(besideOf([], wholeTable).pages).toEqual([]);
    show(<BesidePages groups={[[slip('b'), slip('c')]]} label="Kaart" />, nl);
    expect(texts('[data-share="50"] p')).toEqual(['Rij b', 'Rij c']);
  });
});
