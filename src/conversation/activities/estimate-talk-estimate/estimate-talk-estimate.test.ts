import { describe, expect, it } from 'vitest';
import { loadWords } from '../../../i18n/load-words.ts';
import { effectiveCollects } from '../../effective-collects.ts';
import { emptyBoard, type Board } from '../../kernel/board/board.ts';
import type { TurnedCard } from '../../kernel/event.ts';
import { estimateTalkEstimate } from './estimate-talk-estimate.ts';
import { reasonsIn, spreadAt, storyIn } from './estimates.ts';
import { examples } from './events.example.ts';
import { estimateTalkEstimateForms } from './plan.ts';

const words = await loadWords('nl');

const say = (board: Board, event: unknown, host = true): Board => {
  const parsed = estimateTalkEstimate.parse(event);
  if (!parsed.ok) throw new Error('refused');
  const by = host ? 'host' : 'aa';
  const own = { type: 'own', id: 'e1', by, host, pen: host, event: parsed.value } as const;
  return estimateTalkEstimate.reduce(board, own);
};

const turn = (board: Board, step: string, cards: readonly TurnedCard[]): Board =>
  estimateTalkEstimate.reduce(board, { type: 'cards-turned', step, named: false, cards });

const estimated = (safe: readonly number[]): readonly TurnedCard[] =>
  safe.map((number, index) => ({
    id: `c${index}`,
    fields: { safe: String(number), 'step-in': '5', why: `Reden ${index}` },
  }));

const whole = examples.reduce<Board>((board, event) => say(board, event), emptyBoard);
const [full] = estimateTalkEstimateForms;
const stepNamed = (id: string) => {
  const step = full?.steps.find((one) => one.id === id);
  if (!step) throw new Error(`no step ${id}`);
  return step;
};
const texts = (cards: readonly { readonly text: string }[]) => cards.map(({ text }) => text);

describe('estimate, talk, estimate', () => {
  it('[EE1] the first story lies there until the facilitator chooses one of ours', () => {
    expect(storyIn(emptyBoard)).toBe('school');
    expect(storyIn(whole)).toBe('weekend');
    const chosen = { type: 'entry-written', list: 'story', key: 'story', fields: { story: 'school' } };
    expect(storyIn(say(whole, chosen))).toBe('school');
    expect(say(whole, chosen, false)).toBe(whole);
    const real = { ...chosen, fields: { story: 'het gezin van vorige week' } };
    expect(estimateTalkEstimate.parse(real).ok).toBe(false);
  });

  it('[EE2] both estimates go hidden and without a name; the first on one card with its reason', () => {
    expect(stepNamed('first').collects).toMatchObject({ whose: 'without-name', together: true });
    expect(stepNamed('second').collects).toMatchObject({
      whose: 'without-name',
      fields: ['safe', 'step-in'],
    });
    expect(effectiveCollects(stepNamed('first'), { writers: 6, seats: 7 }).joined).toBe(true);
    expect(effectiveCollects(stepNamed('second'), { writers: 6, seats: 7 }).joined).toBe(false);
  });

  it('[EE3] with five there are dots, with four everything is on paper and spoken', () => {
    for (const id of ['first', 'second']) {
      expect(effectiveCollects(stepNamed(id), { writers: 5, seats: 6 }).collects.kind).toBe('cards');
      expect(effectiveCollects(stepNamed(id), { writers: 4, seats: 5 }).collects.kind).toBe('turns');
      expect(stepNamed(id).instead?.spoken?.say).toBeDefined();
    }
    const before = turn(emptyBoard, 'first', estimated([2, 7, 7, 9, 2]));
    expect(spreadAt(before, 'first', 'safe')).toEqual([0, 0, 2, 0, 0, 0, 0, 2, 0, 1, 0]);
    expect(spreadAt(before, 'second', 'safe')).toBeUndefined();
    const few = turn(before, 'second', estimated([4, 4, 4]));
    expect(spreadAt(few, 'second', 'step-in')).toBe('too-few');
  });

  it('[EE4] reasons at both ends come first, and only where dots are shown', () => {
    const { lowest, highest, others } = reasonsIn(turn(emptyBoard, 'first', estimated([5, 9, 2, 6, 2])));
    expect([texts(lowest), texts(highest), texts(others)]).toEqual([
      ['Reden 2', 'Reden 4'],
      ['Reden 1'],
      ['Reden 0', 'Reden 3'],
    ]);
    for (const safe of [
      [1, 5, 9, 9],
      [4, 4, 4, 4, 4],
    ]) {
      const board = turn(emptyBoard, 'first', estimated(safe));
      expect(reasonsIn(board)).toMatchObject({ lowest: [], highest: [] });
      expect(reasonsIn(board).others).toHaveLength(safe.length);
    }
  });

  it('[EE5] the pen writes reasons and questions; the threshold is private', () => {
    const reason = { type: 'entry-written', list: 'reason', key: 'r2', fields: { reason: 'Haast' } };
    expect(say(whole, reason, false)).toBe(whole);
    expect(say(whole, reason).entries).toHaveLength(whole.entries.length + 1);
    expect(stepNamed('own').collects).toEqual({ kind: 'private', fields: ['threshold', 'watcher'] });
  });

  it('[EE6] the report has both spreads, reasons and questions; no card and no mean', () => {
    const board = turn(
      turn(whole, 'first', estimated([1, 2, 6, 9, 9])),
      'second',
      estimated([3, 3, 6, 6, 6]),
    );
    const sections = estimateTalkEstimate.report(board, words);
    expect(sections.map(({ kind, title }) => [kind, title])).toEqual([
      ['insight', words('estimate-talk-estimate.report.spread')],
      ['insight', words('estimate-talk-estimate.report.reasons')],
      ['open', words('estimate-talk-estimate.report.questions')],
    ]);
    const [spread] = sections;
    expect(spread?.lines).toHaveLength(5);
    expect(spread?.lines[1]?.text).toContain('1 stip bij 1, 1 stip bij 2, 1 stip bij 6, 2 stippen bij 9');
    const said = JSON.stringify(sections);
    expect(said).not.toMatch(/Reden \d/);
    expect(said).not.toContain('5,4');
    expect(estimateTalkEstimate.report(turn(whole, 'first', estimated([1, 9])), words)).toHaveLength(2);
  });
});
