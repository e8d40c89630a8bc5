import { describe, expect, it } from 'vitest';
import { loadWords } from '../../../i18n/load-words.ts';
import { emptyBoard, type Board } from '../../kernel/board/board.ts';
import { entriesIn } from '../../kernel/board/entries.ts';
import { placeOf } from '../../kernel/board/places.ts';
import { chairs } from './events.ts';
import { examples } from './events.example.ts';
import { otherChair } from './other-chair.ts';
import { otherChairForms } from './plan.ts';
import { assumedIn, readersIn, voicesIn } from './voices.ts';

const words = await loadWords('nl');

const say = (
  board: Board,
  event: unknown,
  who: { by?: string; host?: boolean; pen?: boolean } = {},
): Board => {
  const parsed = otherChair.parse(event);
  if (!parsed.ok) throw new Error('refused');
  const own = { id: 'e1', by: 'host', host: true, pen: true, ...who };
  return otherChair.reduce(board, { type: 'own', ...own, event: parsed.value });
};

const seated = say(emptyBoard, { type: 'seats-drawn', seats: { bb: 'parent', aa: 'child' } });

const turned = otherChair.reduce(seated, {
  type: 'cards-turned',
  step: 'write',
  named: true,
  cards: [
    { id: 'b1', member: 'bb', fields: { see: 'Niemand luistert', talk: 'Op de bank' } },
    { id: 'c1', member: 'aa', fields: { fear: 'Weer weg', 'ask-me': 'Wat ik wil' } },
  ],
});

const place = (thing: string, to: string) => ({ type: 'placed', board: 'origin', thing, place: to });

describe('from another’s chair', () => {
  it('[OC1] a chair is left without a reason by who sits there, and another taken', () => {
    expect(chairs[0]).toBe('child');
    const left = say(seated, { type: 'seat-left', ref: 'bb' }, { by: 'bb', host: false });
    expect(left.seats).toEqual({ aa: 'child' });
    const taken = say(left, { type: 'seat-taken', ref: 'bb', seat: 'network' }, { by: 'bb', host: false });
    expect(taken.seats).toEqual({ aa: 'child', bb: 'network' });
    expect(otherChair.parse({ type: 'seat-taken', ref: 'bb', seat: 'judge' }).ok).toBe(false);
  });

  it('[OC2] each writer gives one card, with the chair it was written from', () => {
    const [write] = otherChairForms[0]?.steps.filter(({ id }) => id === 'write') ?? [];
    expect(write?.collects).toMatchObject({ kind: 'cards', whose: 'with-name', together: true });
    expect(voicesIn(turned).map(({ seat, ref }) => [seat, ref])).toEqual([
      ['child', 'aa'],
      ['parent', 'bb'],
    ]);
  });

  it('[OC3] the child’s chair reads first', () => {
    expect(readersIn(turned)).toEqual(['aa', 'bb']);
  });

  it('[OC4] where, how and at whose pace is asked in the chair, before people step out', () => {
    for (const { steps } of otherChairForms) {
      const ids = steps.map(({ id }) => id);
      expect(ids.indexOf('write')).toBeLessThan(ids.indexOf('step-out'));
      const { collects } = steps[ids.indexOf('write')] ?? {};
      expect(collects?.kind === 'cards' && collects.fields).toContain('talk');
    }
  });

  it('[OC5] everybody sorts what a chair claims; what it wants to be asked is no claim', () => {
    const sorted = say(turned, place('c1-fear', 'assumed'), { by: 'bb', host: false, pen: false });
    expect(placeOf(sorted.places, 'origin', 'c1-fear')).toBe('assumed');
    expect(assumedIn(sorted).map(({ seat, text }) => [seat, text])).toEqual([['child', 'Weer weg']]);
    expect(assumedIn(say(turned, place('c1-ask-me', 'assumed')))).toEqual([]);
  });

  it('[OC6] the pen alone writes what is asked', () => {
    const ask = {
      type: 'entry-written',
      list: 'ask',
      key: 'c1-fear',
      fields: { ask: 'Waar ben je bang voor?' },
    };
    expect(say(turned, ask, { by: 'bb', host: false, pen: false })).toBe(turned);
    expect(entriesIn(say(turned, ask, { by: 'bb', host: false, pen: true }).entries, 'ask')).toHaveLength(1);
  });

  it('[OC7] the report has assumptions and questions; no card, no theme, no name', () => {
    const whole = examples.reduce<Board>((board, event) => say(board, event), turned);
    const sections = otherChair.report(whole, words);
    expect(sections.map(({ title }) => title)).toEqual([
      words('other-chair.report.assumptions'),
      words('other-chair.report.questions'),
    ]);
    const text = JSON.stringify(sections);
    expect(text).toContain('Waar ben je het bangst voor?');
    for (const kept of ['Niemand luistert', 'derde keer', 'bb']) expect(text).not.toContain(kept);
  });

  it('[OC8] the short form has the same steps in 15 minutes', () => {
    const [full, short] = otherChairForms;
    expect(short?.steps.map(({ id }) => id)).toEqual(full?.steps.map(({ id }) => id));
    expect(short?.steps.map(({ planned }) => planned)).toEqual([1, 1, 4, 4, 1, 2, 2]);
  });
});
