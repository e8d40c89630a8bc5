import { describe, expect, it } from 'vitest';
import { loadWords } from '../../../i18n/load-words.ts';
import { effectiveCollects } from '../../effective-collects.ts';
import { emptyBoard, type Board } from '../../kernel/board/board.ts';
import { entriesIn, findEntry } from '../../kernel/board/entries.ts';
import { examples } from './events.example.ts';
import { reportFromElsewhereForms } from './plan.ts';
import { reportFromElsewhere } from './report-from-elsewhere.ts';

const words = await loadWords('nl');

const say = (board: Board, event: unknown, who: 'host' | 'pen' | 'member' = 'host'): Board => {
  const parsed = reportFromElsewhere.parse(event);
  if (!parsed.ok) throw new Error('refused');
  const by = who === 'host' ? 'host' : 'aa';
  const rights = { host: who === 'host', pen: who !== 'member' };
  return reportFromElsewhere.reduce(board, { type: 'own', id: 'e1', by, ...rights, event: parsed.value });
};

const write = (list: string, key: string, fields: Record<string, string>) => ({
  type: 'entry-written',
  list,
  key,
  fields,
});

const turn = (board: Board, step: string, cards: Record<string, Record<string, string>>): Board =>
  reportFromElsewhere.reduce(board, {
    type: 'cards-turned',
    step,
    named: false,
    cards: Object.entries(cards).map(([id, fields]) => ({ id, fields })),
  });

const whole = examples.reduce<Board>((board, event) => say(board, event), emptyBoard);

const stepAt = (id: string) => {
  const step = reportFromElsewhereForms[0]?.steps.find((one) => one.id === id);
  if (!step) throw new Error(`no step ${id}`);
  return step;
};

describe('a report from elsewhere', () => {
  it('[FE1] only the facilitator lays down the report and its one page', () => {
    const report = write('report', 'report', { report: 'Rapport', summary: 'x'.repeat(3001) });
    expect(say(emptyBoard, report, 'pen')).toBe(emptyBoard);
    expect(findEntry(say(emptyBoard, report).entries, 'report', 'report')?.fields['summary']).toHaveLength(
      3000,
    );
    expect(say(whole, write('report', 'second', { report: 'Nog een' }))).toBe(whole);
  });

  it('[FE2] here and not here are hidden and come without a name', () => {
    for (const { steps } of reportFromElsewhereForms) {
      const hidden = steps.filter(({ collects }) => collects.kind === 'cards');
      expect(hidden.map(({ id }) => id)).toEqual(['here', 'alone']);
      for (const { collects } of hidden) expect(collects).toMatchObject({ whose: 'without-name' });
    }
  });

  it('[FE3] an answer to "how do we know" is written by the pen', () => {
    const known = write('known', 'aa11', { known: 'We keken het na.' });
    expect(say(emptyBoard, known, 'member')).toBe(emptyBoard);
    expect(findEntry(say(emptyBoard, known, 'pen').entries, 'known', 'aa11')?.fields['known']).toBe(
      'We keken het na.',
    );
    expect(stepAt('how').shows).toBe('here');
  });

  it('[FE4] anybody lays down a recipe, six at most', () => {
    const recipes = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].reduce(
      (board, key) => say(board, write('recipe', key, { recipe: key }), 'member'),
      emptyBoard,
    );
    expect(entriesIn(recipes.entries, 'recipe').map(({ key }) => key)).toEqual([
      'a',
      'b',
      'c',
      'd',
      'e',
      'f',
    ]);
    const ids = reportFromElsewhereForms[0]?.steps.map(({ id }) => id) ?? [];
    expect(ids.slice(3, 6)).toEqual(['alone', 'pairs', 'fours']);
  });

  it('[FE5] ticks are counted from five people and two recipes on', () => {
    const running = (writers: number, things: number) =>
      effectiveCollects(stepAt('ticks'), { writers, seats: writers, things }).collects;
    expect(running(4, 2).kind).toBe('turns');
    expect(running(5, 1).kind).toBe('turns');
    expect(running(5, 2)).toMatchObject({ kind: 'ballot', options: 3 });
    expect(running(5, 6)).toMatchObject({ kind: 'ballot', options: 63 });
    const opened = reportFromElsewhere.reduce(whole, { type: 'ballot-opened', step: 'ticks' });
    expect(opened.asked['ticks']).toEqual(['r1', 'r2']);
  });

  it('[FE6] one stop and one start, by the pen', () => {
    expect(say(emptyBoard, write('stop', 's1', { stop: 'Dit' }), 'member')).toBe(emptyBoard);
    for (const list of ['stop', 'start'])
      expect(say(whole, write(list, 's2', { [list]: 'Nog iets' }))).toBe(whole);
  });

  it('[FE7] the report has stop, start and the message, and nothing that was written about ourselves', () => {
    const written = turn(turn(whole, 'here', { c1: { 'not-here': 'GEHEIM' } }), 'alone', {
      c2: { surely: 'GEHEIM' },
    });
    const sections = reportFromElsewhere.report(written, words);
    expect(sections.map(({ kind }) => kind)).toEqual(['insight', 'needs']);
    expect(sections.flatMap(({ lines }) => lines.map(({ text }) => text))).toEqual([
      words('report-from-elsewhere.report.stop', { text: 'Overdragen zonder gesprek' }),
      words('report-from-elsewhere.report.start', { text: 'Bellen met wie het kind kende' }),
      words('report-from-elsewhere.report.to-board', { text: 'Geef tijd voor een warme overdracht.' }),
    ]);
    expect(JSON.stringify(sections)).not.toContain('GEHEIM');
  });

  it('[FE8] the same steps in 45 and in 32 minutes', () => {
    const [full, short] = reportFromElsewhereForms;
    expect(short?.steps.map(({ id }) => id)).toEqual(full?.steps.map(({ id }) => id));
    const minutes = reportFromElsewhereForms.map(({ steps }) =>
      steps.reduce((sum, { planned }) => sum + planned, 0),
    );
    expect(minutes).toEqual([45, 32]);
  });
});
