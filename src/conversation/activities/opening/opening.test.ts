import { describe, expect, it } from 'vitest';
import { visibilityOf } from '../../kernel/plan.ts';
import { turnsOf } from '../../kernel/turns.ts';
import { effectiveCollects } from '../../effective-collects.ts';
import type { OpeningEvent } from './events.ts';
import { opening } from './opening.ts';
import { reportOpening } from './report.ts';
import type { OpeningState } from './state.ts';

const say = (state: OpeningState, event: OpeningEvent, by = 'host', id = 'e1'): OpeningState =>
  opening.reduce(state, { type: 'own', id, by, host: by === 'host', pen: false, event });

const count = (votes: readonly number[]): OpeningState =>
  opening.reduce(opening.empty, { type: 'ballot-counted', step: 'readiness', votes });

describe('opening', () => {
  it('[OP1] a host says yes, and takes it back', () => {
    const stopped = say(opening.empty, { type: 'danger-answered', acute: true });
    expect(stopped.danger).toBe('acute');
    expect(say(stopped, { type: 'danger-answered', acute: true })).toBe(stopped);
    expect(say(stopped, { type: 'danger-answered', acute: false }).danger).toBe('none');
  });

  it('[OP2] what is missing is hidden, then without a name; spoken among three', () => {
    const step = opening.forms[0]?.steps.find(({ id }) => id === 'agreements');
    if (!step) throw new Error('no agreements step');
    expect(visibilityOf(step.collects)).toEqual({ hidden: 'until-reveal', whose: 'without-name' });
    expect(effectiveCollects(step, { writers: 3, seats: 4 }).smallGroup).toBe('spoken');
    const brief = opening.forms.find(({ id }) => id === 'brief')?.steps ?? [];
    expect(brief.map(({ id, collects }) => [id, collects.kind])).toEqual([
      ['aim', 'nothing'],
      ['danger', 'nothing'],
      ['agreements', 'turns'],
      ['check-in', 'turns'],
    ]);
    const laid = opening.reduce(opening.empty, {
      type: 'cards-turned',
      step: 'agreements',
      named: false,
      cards: [{ id: 'c1', fields: { missing: 'Telefoons weg.' } }],
    });
    expect(laid.missing).toHaveLength(1);
    expect(opening.reduce(laid, { type: 'card-withdrawn', id: 'c1' }).missing).toEqual([]);
  });

  it('[OP3] an addition stands until its writer takes it back', () => {
    const added = say(opening.empty, { type: 'rule-added', text: 'Telefoons weg.' }, 'host', 'r1');
    expect(added.rules).toEqual([{ id: 'r1', text: 'Telefoons weg.' }]);
    expect(opening.reduce(added, { type: 'own-withdrawn', id: 'r1' }).rules).toEqual([]);
  });

  it('[OP4] a band and nothing else', () => {
    expect(count([0, 1, 0, 3, 1, 2]).readiness).toEqual({ low: 2, high: 5 });
    expect(count([0, 0, 6, 0, 0, 0]).readiness).toEqual({ low: 3, high: 3 });
  });

  it('[OP5] four numbers and three blank ones are too few', () => {
    expect(count([1, 1, 1, 1, 0, 3]).readiness).toBe('too-few');
  });

  it('[OP6] members pass and end their own turn, no more', () => {
    const begun = say(opening.empty, { type: 'order-chosen', step: 'check-in', order: ['m1', 'm2'] });
    expect(say(begun, { type: 'order-chosen', step: 'check-in', order: ['m2'] }, 'm2')).toBe(begun);
    expect(say(opening.empty, { type: 'danger-answered', acute: true }, 'm1')).toBe(opening.empty);
    expect(say(opening.empty, { type: 'rule-added', text: 'Iets.' }, 'm1')).toBe(opening.empty);
    const ended = say(begun, { type: 'turn-ended', step: 'check-in', of: 'm1' }, 'm1');
    expect(turnsOf(ended.turns, 'check-in').speaker).toBe('m2');
    expect(
      turnsOf(say(ended, { type: 'turn-passed', step: 'check-in' }, 'm2').turns, 'check-in').done,
    ).toEqual(['m1', 'm2']);
  });

  it('[OP7] nothing goes into the report', () => {
    expect(reportOpening()).toEqual([]);
  });
});
