import { describe, expect, it } from 'vitest';
import { nameOf, presentIn, type People } from './people.ts';
import { toPlainText } from './plain-text.ts';
import { visibilityOf } from './plan.ts';
import { comingIn, foldTurns, turnsOf, type TurnEvent, type TurnsByStep } from './turns.ts';

describe('turns', () => {
  const fold = (turns: TurnsByStep, event: TurnEvent, by = 'host') =>
    foldTurns(turns, { event, by, host: by === 'host' });
  const begun = fold({}, { type: 'order-chosen', step: 's', order: ['a', 'b', 'c'] });
  const speaker = (turns: TurnsByStep) => turnsOf(turns, 's').speaker;

  it('[CO30] the first in the order begins; only hosts set it', () => {
    expect(speaker(begun)).toBe('a');
    expect(comingIn(turnsOf(begun, 's'))).toEqual(['b', 'c']);
    expect(fold(begun, { type: 'order-chosen', step: 's', order: ['c'] }, 'a')).toBe(begun);
    expect(turnsOf(begun, '__proto__')).toEqual({ order: [], done: [] });
  });

  it('[CO30] the speaker or a host ends a turn, once', () => {
    const end: TurnEvent = { type: 'turn-ended', step: 's', of: 'a' };
    expect(fold(begun, end, 'b')).toBe(begun);
    const next = fold(begun, end, 'a');
    expect(speaker(next)).toBe('b');
    expect(fold(next, end)).toBe(next);
  });

  it('[CO30] a pass leaves the same trace as a turn, and can be made up for', () => {
    const passed = fold(begun, { type: 'turn-passed', step: 's' }, 'a');
    expect(passed).toEqual(fold(begun, { type: 'turn-ended', step: 's', of: 'a' }, 'a'));
    const early = fold(begun, { type: 'turn-passed', step: 's' }, 'b');
    expect([speaker(early), comingIn(turnsOf(early, 's'))]).toEqual(['a', ['c']]);
    expect(fold(begun, { type: 'turn-passed', step: 's' }, 'nobody')).toBe(begun);
    const again = fold(passed, { type: 'turn-given', step: 's', to: 'a' });
    expect([speaker(again), comingIn(turnsOf(again, 's'))]).toEqual(['a', ['c']]);
    expect(fold(passed, { type: 'turn-given', step: 's', to: 'a' }, 'a')).toBe(passed);
  });

  it('[CO30] a changed order keeps who has spoken and who speaks', () => {
    const next = fold(begun, { type: 'turn-ended', step: 's', of: 'a' });
    const changed = fold(next, { type: 'order-chosen', step: 's', order: ['c', 'a', 'b'] });
    expect([speaker(changed), comingIn(turnsOf(changed, 's'))]).toEqual(['b', ['c']]);
    const without = fold(next, { type: 'order-chosen', step: 's', order: ['a', 'c'] });
    expect(speaker(without)).toBe('c');
  });
});

describe('texts by others', () => {
  it('[CO32] invisible and reordering characters go, lines stay', () => {
    expect(toPlainText(' a\u202eb\u200bc\u0000\r\nd\n\n\n\ne ', 99)).toBe('abc\nd\n\ne');
    expect([...toPlainText('👩👧x'.repeat(50), 4)]).toEqual(['👩', '👧', 'x', '👩']);
    expect(toPlainText('e\u0301', 9)).toBe('é');
  });
});

describe('small things', () => {
  const people: People = {
    members: {
      a: { ref: 'a', name: 'Anna', host: true, left: false },
      b: { ref: 'b', name: 'Bo', host: false, left: true },
    },
    persons: { p: { ref: 'p', name: 'Piet', by: 'a' } },
  };

  it('knows who is present, and names who left', () => {
    expect(presentIn(people).map(({ name }) => name)).toEqual(['Anna', 'Piet']);
    expect(['a', 'b', 'p', 'x', 'toString'].map((ref) => nameOf(people, ref))).toEqual([
      'Anna',
      'Bo',
      'Piet',
      undefined,
      undefined,
    ]);
  });

  it('says who will see a text from what a step collects', () => {
    expect(visibilityOf({ kind: 'cards', whose: 'with-name', fields: ['a'], small: 'with-name' })).toEqual({
      hidden: 'until-reveal',
      whose: 'with-name',
    });
    expect(visibilityOf({ kind: 'one-pen', field: 'a' })).toEqual({
      hidden: 'not-hidden',
      whose: 'together',
    });
    expect(visibilityOf({ kind: 'private', fields: ['a'] })?.hidden).toBe('never-shown');
    expect(visibilityOf({ kind: 'ballot', options: 5, least: 5 })?.whose).toBe('without-name');
    expect(visibilityOf({ kind: 'turns' })).toBeUndefined();
  });
});
