import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadWords } from '../../../i18n/load-words.ts';
import { emptyBoard, type Board } from '../../kernel/board/board.ts';
import { entriesIn } from '../../kernel/board/entries.ts';
import { examples } from './events.example.ts';
import { factsMap } from './facts-map.ts';
import { findLabelWord } from './label-words.ts';
import { blocksIn, layTogether, rowsIn, tableOf, takeApart, type Row } from './map.ts';
import { factsMapForms, rowFields } from './plan.ts';
import { cellsOf, firstWordsOf, labelIn } from './read-row.ts';
import { emptyRow, joinRow, rowParts, splitRow, type RowText } from './row-text.ts';

const words = await loadWords('nl');

const say = (board: Board, event: unknown, pen = true, host = true): Board => {
  const parsed = factsMap.parse(event);
  if (!parsed.ok) throw new Error('refused');
  const by = host ? 'host' : 'aa';
  return factsMap.reduce(board, { type: 'own', id: 'e1', by, host, pen, event: parsed.value });
};
const sayAll = (board: Board, events: readonly unknown[]): Board =>
  events.reduce<Board>((before, event) => say(before, event), board);

const write = (list: string, key: string, fields: Record<string, string>) => ({
  type: 'entry-written',
  list,
  key,
  fields,
});

const turned = (texts: readonly string[]): Board =>
  factsMap.reduce(emptyBoard, {
    type: 'cards-turned',
    step: 'rows',
    named: false,
    cards: texts.map((text, index) => ({ id: `c${index}`, fields: { [rowFields[index % 3] ?? '']: text } })),
  });

const whole = sayAll(emptyBoard, examples);
const written = turned([
  joinRow({ ...emptyRow, does: 'komt altijd te laat', who: 'moeder', source: 'seen' }),
  joinRow({ ...emptyRow, does: 'komt te laat', who: 'moeder', when: 'in maart', source: 'read' }),
  joinRow({ ...emptyRow, does: 'is op tijd', who: 'moeder', source: 'heard', from: 'oma' }),
]);

const rowAt = (board: Board, place: number): Row => {
  const row = rowsIn(board)[place];
  if (!row) throw new Error('no such row');
  return row;
};
const idsOf = (board: Board) => blocksIn(board).map((block) => block.map(({ ids }) => ids.join('+')));

describe('a facts map', () => {
  it('[FM1] three rows each, hidden and without a name', () => {
    for (const { steps } of factsMapForms) {
      expect(steps[0]?.collects).toMatchObject({ kind: 'cards', whose: 'without-name', fields: rowFields });
      expect(steps.slice(1).some(({ collects }) => collects.kind === 'cards')).toBe(false);
    }
    expect(idsOf(written)).toEqual([['c0'], ['c2'], ['c1']].toSorted());
  });

  it('[FM1] a row of many fields travels as one text', () => {
    const part = fc.string({ maxLength: 30 }).filter((text) => text !== '–' && !text.includes('\t'));
    const source = fc.constantFrom('', 'seen', 'heard', 'read', 'suspected');
    const texts = Object.fromEntries(rowParts.map((name) => [name, name === 'source' ? source : part]));
    fc.assert(
      fc.property(fc.record(texts), (record) => {
        const row = { ...emptyRow, ...record } as RowText;
        expect(splitRow(joinRow(row))).toEqual(row);
        expect(joinRow(row).startsWith('\t')).toBe(false);
      }),
    );
    expect(joinRow(emptyRow)).toBe('');
  });

  it('[FM1] a text that is no row is what somebody does; a source that is none of ours is none', () => {
    expect(splitRow('Vader komt niet\nen belt niet af')).toEqual({
      ...emptyRow,
      does: 'Vader komt niet\nen belt niet af',
    });
    expect(splitRow('a\tb\tc\td\te\tdader\tf\tg\th').source).toBe('');
  });

  it('[FM2] rows that say the same become one row with everything that was said', () => {
    const same = sayAll(written, layTogether(written, 'same', rowAt(written, 1), rowAt(written, 0)));
    expect(rowsIn(same)).toHaveLength(2);
    const merged = rowAt(same, 0);
    expect(merged.parts).toMatchObject({ who: ['moeder'], when: ['in maart'], source: ['seen', 'read'] });
    expect(cellsOf(merged, words).known).toContain(words('facts-map.source.read'));
    expect(merged.writers).toEqual([]);
  });

  it('[FM2] after a round with names the writer stands with the source, and not in the report', () => {
    const named = factsMap.reduce(say(emptyBoard, write('about', 'about', { about: 'practice' })), {
      type: 'cards-turned',
      step: 'rows',
      named: true,
      cards: [{ id: 'c1', member: 'm1', fields: { 'row-1': joinRow({ ...emptyRow, does: 'belt' }) } }],
    });
    const member = { ref: 'm1', name: 'Eva', host: false, left: false };
    const people = { members: { m1: member }, persons: {} };
    expect(cellsOf(rowAt(named, 0), words, people).known).toBe('Eva');
    expect(JSON.stringify(factsMap.report(named, words))).not.toContain('Eva');
  });

  it('[FM2] only a facilitator lays rows together, and a row not with itself', () => {
    const events = layTogether(written, 'same', rowAt(written, 1), rowAt(written, 0));
    expect(events.reduce((board, event) => say(board, event, false, false), written)).toBe(written);
    expect(layTogether(written, 'same', rowAt(written, 0), rowAt(written, 0))).toEqual([]);
  });

  it('[FM3] rows that contradict one another lie beside one another, and are taken apart again', () => {
    const same = sayAll(written, layTogether(written, 'same', rowAt(written, 1), rowAt(written, 0)));
    const beside = sayAll(same, layTogether(same, 'beside', rowAt(same, 1), rowAt(same, 0)));
    expect(blocksIn(beside).map((block) => block.length)).toEqual([2]);
    expect(rowAt(beside, 0).ids).toHaveLength(2);
    const apart = sayAll(beside, takeApart(beside, rowAt(beside, 0)));
    expect(idsOf(apart)).toEqual(idsOf(written));
    const gone = factsMap.reduce(beside, { type: 'card-withdrawn', id: 'c0' });
    expect(blocksIn(gone).flat()).toHaveLength(2);
  });

  it('[FM3] each pile has a place of its own', () => {
    const four = turned(['a', 'b', 'c', 'd']);
    const pair = sayAll(four, layTogether(four, 'beside', rowAt(four, 1), rowAt(four, 0)));
    const [, , third, fourth] = rowsIn(pair);
    if (!third || !fourth) throw new Error('no rows');
    const two = sayAll(pair, layTogether(pair, 'beside', fourth, third));
    expect(blocksIn(two).map((block) => block.length)).toEqual([2, 2]);
  });

  it.each([
    ['Het is onveilig thuis', 'onveilig'],
    ['Vader wordt Agressief als', 'Agressief'],
    ['hij komt altijd te laat', 'altijd'],
    ['She is never there', 'never'],
    ['vader slaat de deur dicht', undefined],
    ['de luiers zijn op', undefined],
    ['zij neverde', undefined],
  ])('[FM4] a label in "%s" is %s', (text, label) => {
    expect(findLabelWord(text)).toBe(label);
  });

  it('[FM5] what a camera would see takes the place of the words, and the first words stay readable', () => {
    const row = rowsIn(written).find(({ parts }) => parts.does.includes('komt altijd te laat'));
    if (!row) throw new Error('no row');
    expect(labelIn(row)).toBe('altijd');
    const seen = say(written, write('seen', row.id, { seen: 'komt om half vier' }));
    const reworded = rowsIn(seen).find(({ id }) => id === row.id);
    if (!reworded) throw new Error('no row');
    expect(cellsOf(reworded, words).deed).toBe('moeder: komt om half vier');
    expect(firstWordsOf(reworded)).toBe('komt altijd te laat');
    expect(labelIn(reworded)).toBeUndefined();
  });

  it('[FM6] the pen writes gaps, worries, strengths and safety; a source is one of ours', () => {
    for (const [list, field] of [
      ['gap', 'gap'],
      ['worry', 'worry'],
      ['strength', 'strength'],
      ['safety', 'safety'],
      ['check', 'check'],
    ] as const) {
      const event = write(list, 'k', { [field]: 'Iets' });
      expect(say(emptyBoard, event, false)).toBe(emptyBoard);
      expect(entriesIn(say(emptyBoard, event).entries, list)).toHaveLength(1);
    }
    expect(factsMap.parse(write('row', 'r', { does: 'a', source: 'seen' })).ok).toBe(true);
    expect(factsMap.parse(write('row', 'r', { does: 'a', source: 'dader' })).ok).toBe(false);
    expect(factsMap.parse(write('row', 'r', { does: 'a', guilty: 'vader' })).ok).toBe(false);
  });

  it('[FM7] the report has the map of an exercise with the open questions', () => {
    const sections = factsMap.report(whole, words);
    expect(sections.map(({ kind, title }) => [kind, title])).toEqual([
      ['insight', words('facts-map.report.map')],
      ['open', words('facts-map.report.open')],
    ]);
    const [line] = sections[0]?.lines ?? [];
    expect(line?.text).toContain('komt om half vier, een half uur na de bel');
    expect(line?.text).toContain('is op tijd');
    expect(sections[1]?.lines).toEqual([
      { text: 'Wat doet het kind in dat half uur?' },
      { text: 'Het kind zelf vragen', owner: 'Noor', day: '2027-04-02' },
    ]);
  });

  it('[FM7] of a real family, or where nobody said which it is, no row is in it', () => {
    const real = say(whole, write('about', 'about', { about: 'real' }));
    for (const board of [real, say(written, write('gap', 'g1', { gap: 'Wat doet moeder?' }))]) {
      const sections = factsMap.report(board, words);
      expect(sections.map(({ lines }) => lines)).toEqual([[{ text: words('facts-map.report.real') }]]);
      expect(JSON.stringify(sections)).not.toContain('oeder');
    }
  });

  it('[FM8] a cleared board has no row, and can be laid down again', () => {
    const real = say(whole, write('about', 'about', { about: 'real' }));
    const cleared = say(real, write('cleared', 'cleared', { cleared: 'yes' }));
    expect(rowsIn(tableOf(cleared))).toEqual([]);
    expect(JSON.stringify(tableOf(cleared))).not.toContain('moeder');
    expect(tableOf(say(cleared, write('cleared', 'cleared', {})))).toEqual(real);
    expect(say(real, write('cleared', 'cleared', { cleared: 'yes' }), true, false)).toBe(real);
  });

  it('[FM10] it takes 35 minutes', () => {
    const [full] = factsMapForms;
    expect(full?.steps.map(({ planned }) => planned)).toEqual([6, 7, 6, 5, 7, 4]);
  });
});
