import { describe, expect, it } from 'vitest';
import { loadWords } from '../../../i18n/load-words.ts';
import { emptyBoard, type Board } from '../../kernel/board/board.ts';
import { placeOf } from '../../kernel/board/places.ts';
import { spreadOf } from '../../kernel/board/spread.ts';
import { examples } from './events.example.ts';
import { certainty, tegenspraakForms } from './plan.ts';
import { pointsIn } from './points.ts';
import { tegenspraak } from './tegenspraak.ts';

const words = await loadWords('nl');

const say = (board: Board, event: unknown, host = true): Board => {
  const parsed = tegenspraak.parse(event);
  if (!parsed.ok) throw new Error('refused');
  const by = host ? 'host' : 'aa';
  return tegenspraak.reduce(board, { type: 'own', id: 'e1', by, host, pen: host, event: parsed.value });
};

const whole = examples.reduce<Board>((board, event) => say(board, event), emptyBoard);

describe('tegenspraak', () => {
  it('[TE1] the pen writes one decision, before the first doubt', () => {
    const other = { type: 'entry-written', list: 'decision', key: 'second', fields: { decision: 'Anders' } };
    expect(say(whole, other)).toBe(whole);
    expect(say(emptyBoard, { ...other, key: 'decision' }, false)).toBe(emptyBoard);
    for (const { steps } of tegenspraakForms) expect(steps[0]?.id).toBe('decision');
  });

  it('[TE2] doubts and both pre-mortems are hidden and come without a name', () => {
    for (const { steps } of tegenspraakForms) {
      const hidden = steps.filter(({ collects }) => collects.kind === 'cards');
      expect(hidden.map(({ id }) => id)).toEqual(['doubts', 'if-done', 'if-not', 'second']);
      for (const { collects } of hidden) expect(collects).toMatchObject({ whose: 'without-name' });
    }
  });

  it('[TE3] certainty comes as dots from five on', () => {
    const turned = tegenspraak.reduce(emptyBoard, {
      type: 'cards-turned',
      step: 'doubts',
      named: false,
      cards: ['7', '7', '2', '9', '10'].map((value, index) => ({
        id: `c${index}`,
        fields: { certainty: value },
      })),
    });
    expect(spreadOf(turned.cards['doubts'] ?? [], 'certainty', certainty)).toEqual([
      0, 0, 1, 0, 0, 0, 0, 2, 0, 1, 1,
    ]);
  });

  it('[TE4] a card lies in one cluster, put there by a host', () => {
    const placed = { type: 'placed', board: 'cluster', thing: 'aa11', place: 'c2' };
    expect(placeOf(say(whole, placed).places, 'cluster', 'aa11')).toBe('c2');
    expect(say(whole, placed, false)).toBe(whole);
  });

  it('[TE5] the counter-argument says whether it is held or played', () => {
    const counter = { type: 'entry-written', list: 'counter', key: 'counter' };
    expect(tegenspraak.parse({ ...counter, fields: { counter: 'Nee', held: 'role' } }).ok).toBe(true);
    expect(tegenspraak.parse({ ...counter, fields: { counter: 'Nee', held: 'devil' } }).ok).toBe(false);
  });

  it('[TE6] the owner answers each point, the strongest first', () => {
    expect(pointsIn(whole).map(({ key, answer }) => [key, answer?.fields['verdict']])).toEqual([
      ['counter', 'take-over'],
      ['c1', 'find-out'],
    ]);
    const answer = {
      type: 'entry-written',
      list: 'answer',
      key: 'c1',
      fields: { because: 'Ja', verdict: 'leave' },
    };
    expect(say(whole, answer, false)).not.toBe(whole);
    const others = tegenspraak.parse(answer);
    if (!others.ok) throw new Error('refused');
    const by = { id: 'e2', by: 'bb', host: false, pen: true, event: others.value };
    expect(tegenspraak.reduce(whole, { type: 'own', ...by })).toBe(whole);
  });

  it('[TE7] the report has sentence, counter-argument, answers and what is to be found out; no doubt', () => {
    const doubted = tegenspraak.reduce(whole, {
      type: 'cards-turned',
      step: 'doubts',
      named: false,
      cards: [{ id: 'c1', fields: { doubt: 'GEHEIM' } }],
    });
    const sections = tegenspraak.report(doubted, words);
    expect(sections.map(({ title }) => title)).toEqual(
      ['decision', 'counter', 'answers', 'checks'].map((id) => words(`tegenspraak.report.${id}`)),
    );
    expect(JSON.stringify(sections)).not.toContain('GEHEIM');
    expect(sections.at(-1)?.lines[0]).toMatchObject({ owner: 'Noor', day: '2027-04-02' });
  });

  it('[TE8] the compact form has the same steps in 22 minutes', () => {
    const [full, compact] = tegenspraakForms;
    expect(compact?.steps.map(({ id }) => id)).toEqual(full?.steps.map(({ id }) => id));
    expect(compact?.steps.reduce((sum, { planned }) => sum + planned, 0)).toBe(22);
  });
});
