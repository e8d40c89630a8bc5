import { describe, expect, it } from 'vitest';
import { loadWords } from '../../../i18n/load-words.ts';
import { emptyBoard, type Board } from '../../kernel/board/board.ts';
import { examples } from './events.example.ts';
import { actionCounts, handoverLists } from './events.ts';
import { handover } from './handover.ts';
import { headings } from './headings.ts';
import { arrangementMarks, headingMarks, openActions } from './marks.ts';
import { handoverForms } from './plan.ts';

const words = await loadWords('nl');

const say = (board: Board, event: unknown, by = 'host'): Board => {
  const parsed = handover.parse(event);
  if (!parsed.ok) throw new Error('refused');
  const host = by === 'host';
  return handover.reduce(board, { type: 'own', id: 'e1', by, host, pen: host, event: parsed.value });
};

const mark = (list: string, key: string, fields: Readonly<Record<string, string>>) => ({
  type: 'entry-written',
  list,
  key,
  fields,
});

const whole = examples.reduce<Board>((board, event) => say(board, event), emptyBoard);
const steps = handoverForms[0]?.steps ?? [];
const collectsOf = (id: string) => steps.find((step) => step.id === id)?.collects;

describe('a whole handover', () => {
  it('[HO1] no field holds a text or a day, and no key is free', () => {
    for (const { fields } of Object.values(handoverLists))
      for (const rule of Object.values(fields)) expect(Array.isArray(rule)).toBe(true);
    expect(handover.parse(mark('heading', 'safety', { mark: 'told' })).ok).toBe(true);
    for (const event of [
      mark('heading', 'Noor-is-bang', { mark: 'told' }),
      mark('heading', 'count', { mark: 'told' }),
      mark('heading', 'safety', { mark: 'Noor is bang' }),
      mark('heading', 'safety', { note: 'Noor is bang' }),
      mark('count', 'count', { count: '21' }),
      mark('story', 'safety', { mark: 'told' }),
    ])
      expect(handover.parse(event)).toEqual({ ok: false, error: { type: 'not-an-event' } });
  });

  it('[HO1] no step turns cards', () => {
    expect(steps.map(({ collects }) => collects.kind)).toEqual([
      'private',
      'nothing',
      'private',
      'open',
      'private',
      'open',
    ]);
  });

  it('[HO2] the ten headings are ticked by whoever hands over, on that device only', () => {
    expect(headings).toHaveLength(10);
    expect(collectsOf('prepare')).toEqual({ kind: 'private', fields: headings, of: 'case-owner' });
  });

  it('[HO3] what is said back is private', () => {
    expect(collectsOf('back')).toEqual({ kind: 'private', fields: ['back'] });
  });

  it('[HO4] whoever hands over ticks, or the facilitator; nobody else', () => {
    const gap = mark('heading', 'safety', { mark: 'gap' });
    expect(headingMarks(say(whole, gap, 'aa').entries)[0]).toEqual({ key: 'safety', mark: 'gap' });
    expect(headingMarks(say(whole, gap).entries)[0]?.mark).toBe('gap');
    expect(say(whole, gap, 'bb')).toBe(whole);
  });

  it('[HO5] arrangements are settled or not, and open actions are a number', () => {
    expect(arrangementMarks(whole.entries).flatMap(({ key, mark: is }) => (is ? [[key, is]] : []))).toEqual([
      ['introduction', 'settled'],
      ['look-again', 'open'],
    ]);
    expect(openActions(whole.entries)).toBe('3');
    expect(actionCounts).toContain('0');
  });

  it('[HO6] the report has ticks and the number, and nothing else', () => {
    const sections = handover.report(whole, words);
    expect(sections.map(({ kind }) => kind)).toEqual(['insight', 'open']);
    expect(sections.flatMap(({ lines }) => lines)).toEqual([
      { text: words('handover.safety.label') },
      { text: words('handover.arrangement.introduction') },
      { text: words('handover.child-said.label') },
      { text: words('handover.arrangement.look-again') },
      { text: words('handover.count.text', { count: 3 }) },
    ]);
  });

  it('[HO7] takes 34 minutes, for two to six', () => {
    expect(steps.map(({ planned }) => planned)).toEqual([7, 7, 6, 4, 5, 5]);
    expect(handoverForms[0]?.people).toEqual([2, 6]);
  });
});
