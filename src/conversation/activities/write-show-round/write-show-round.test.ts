import { describe, expect, it } from 'vitest';
import { loadWords } from '../../../i18n/load-words.ts';
import { effectiveCollects } from '../../effective-collects.ts';
import { visibilityOf } from '../../kernel/plan.ts';
import { turnsOf } from '../../kernel/turns.ts';
import { parseWriteShowRoundEvent, type WriteShowRoundEvent } from './events.ts';
import type { WriteShowRoundState } from './state.ts';
import { ownQuestions } from './plan.ts';
import { writeShowRound } from './write-show-round.ts';

const { empty, forms, reduce, report } = writeShowRound;

const say = (
  state: WriteShowRoundState,
  event: WriteShowRoundEvent,
  { id = 'e1', pen = true, by = 'host' } = {},
): WriteShowRoundState => reduce(state, { type: 'own', id, by, host: by === 'host', pen, event });

const sentence = (line: number, text: string, minority = false): WriteShowRoundEvent => ({
  type: 'sentence-written',
  line,
  text,
  minority,
});

const lay = (ids: readonly string[], state = empty): WriteShowRoundState =>
  reduce(state, {
    type: 'cards-turned',
    step: 'write',
    named: false,
    cards: ids.map((id) => ({ id, fields: { answer: `Kaart ${id}` } })),
  });

const stepIds = (form: string) => forms.find(({ id }) => id === form)?.steps.map(({ id }) => id);

describe('write, show, round', () => {
  it('[WS1] the card comes before its question', () => {
    for (const form of forms.filter(({ id }) => !Object.hasOwn(ownQuestions, id)))
      expect(form.steps.slice(0, 2).map(({ id }) => id)).toEqual(['card', 'question']);
  });

  it('[WS13] what touched people is heard: written hidden, said in turn, not put together', () => {
    expect(Object.keys(ownQuestions)).toEqual(['elsewhere', 'elsewhere-large', 'nearby']);
    for (const form of ['elsewhere', 'nearby'])
      expect(stepIds(form)).toEqual(['question', 'write', 'show', 'round']);
    expect(stepIds('elsewhere-large')).toEqual(['question', 'write', 'show', 'pairs']);
  });

  it('[WS2] hidden, then without a name, one slot; named among three', () => {
    for (const form of forms) {
      const write = form.steps.find(({ id }) => id === 'write');
      if (!write) throw new Error(`${form.id} has no writing`);
      expect(visibilityOf(write.collects)).toEqual({ hidden: 'until-reveal', whose: 'without-name' });
      expect(write.collects).toMatchObject({ fields: ['answer'] });
      expect(effectiveCollects(write, { writers: 3, seats: 4 })).toMatchObject({
        smallGroup: 'named',
        collects: { whose: 'with-name' },
      });
    }
  });

  it('[WS3] each card once, a withdrawn one gone', () => {
    const laid = lay(['b', 'a']);
    expect(laid.cards.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(lay(['a'], laid)).toBe(laid);
    expect(lay(['c'], laid).cards).toHaveLength(3);
    expect(reduce(laid, { type: 'card-withdrawn', id: 'a' }).cards.map(({ id }) => id)).toEqual(['b']);
  });

  it('[WS4] the pen writes, six lines at most', () => {
    const two = say(say(empty, sentence(1, 'Anders.', true), { id: 'e2' }), sentence(0, 'Eerst.'));
    expect(two.sentences).toEqual([
      { line: 0, id: 'e1', text: 'Eerst.', minority: false },
      { line: 1, id: 'e2', text: 'Anders.', minority: true },
    ]);
    expect(say(two, sentence(0, 'Beter.'), { id: 'e3' }).sentences[0]?.text).toBe('Beter.');
    expect(say(two, sentence(0, 'Niet van mij.'), { pen: false })).toBe(two);
    expect(parseWriteShowRoundEvent(sentence(6, 'Te veel.')).ok).toBe(false);
    expect(parseWriteShowRoundEvent(sentence(5, 'x'.repeat(2000))).ok).toBe(false);
  });

  it('[WS5] an emptied or withdrawn sentence is gone', () => {
    const one = say(empty, sentence(0, 'Eerst.'));
    expect(say(one, sentence(0, '')).sentences).toEqual([]);
    expect(say(empty, sentence(0, ''))).toBe(empty);
    expect(reduce(one, { type: 'own-withdrawn', id: 'e1' }).sentences).toEqual([]);
  });

  it('[WS6] a table takes turns, groups 1-2-4-5, a hall has no round', () => {
    expect(stepIds('table')).toEqual([
      'card',
      'question',
      'write',
      'show',
      'round',
      'differences',
      'sentence',
    ]);
    const groups = forms.find(({ id }) => id === 'groups')?.steps ?? [];
    expect(groups.slice(2, 6).map(({ id, planned }) => [id, planned])).toEqual([
      ['write', 1],
      ['pairs', 2],
      ['fours', 4],
      ['all', 5],
    ]);
    expect(stepIds('hall')).toEqual(['card', 'question', 'write', 'show', 'sentence']);
    const begun = say(empty, { type: 'order-chosen', step: 'round', order: ['m1', 'm2'] });
    expect(turnsOf(begun.turns, 'round').speaker).toBe('m1');
    expect(say(begun, { type: 'turn-ended', step: 'round', of: 'm1' }, { by: 'm2' })).toBe(begun);
  });

  it('[WS7] the sentences go into the report, the cards stay', async () => {
    const words = await loadWords('nl');
    const state = say(say(lay(['a']), sentence(0, 'Eerst.')), sentence(1, 'Anders.', true), { id: 'e2' });
    expect(report(state, words).map(({ kind, lines }) => [kind, lines])).toEqual([
      ['insight', [{ text: 'Eerst.' }]],
      ['minority', [{ text: 'Anders.' }]],
    ]);
    expect(report(lay(['a']), words)).toEqual([]);
  });
});
