// What every activity must keep, whatever it does. Run for each entry of all.ts by all.test.ts.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Words } from '../../i18n/words.ts';
import type { AnyActivity, RawActivityEvent } from './any-activity.ts';
import type { Collects, PlanStep } from './plan.ts';

const cards = fc.array(
  fc.record({
    id: fc.stringMatching(/^[a-f0-9]{4}$/),
    fields: fc.dictionary(
      fc.constantFrom('answer', 'lesson', 'agreement', 'unsolved', 'missing'),
      fc.string(),
    ),
  }),
  { maxLength: 5 },
);

const eventsFor = (activity: AnyActivity, own: readonly unknown[]): fc.Arbitrary<RawActivityEvent> => {
  const step = fc.constantFrom(
    ...activity.forms.flatMap((form) => form.steps.map(({ id }) => id)),
    'elsewhere',
  );
  const id = fc.stringMatching(/^[a-f0-9]{4}$/);
  return fc.oneof(
    fc.record({ type: fc.constant('step-entered' as const), step }),
    fc.record({ type: fc.constant('cards-turned' as const), step, named: fc.boolean(), cards }),
    fc.record({ type: fc.constant('card-withdrawn' as const), id }),
    fc.record({
      type: fc.constant('ballot-counted' as const),
      step,
      votes: fc.array(fc.nat(9), { minLength: 6, maxLength: 6 }),
    }),
    fc.record({
      type: fc.constant('own' as const),
      id,
      by: fc.constantFrom('aa', 'bb'),
      host: fc.boolean(),
      pen: fc.boolean(),
      event: fc.oneof(fc.constantFrom(...own), fc.jsonValue()),
    }),
    fc.record({ type: fc.constant('own-withdrawn' as const), id }),
  );
};

const wordIdsOf = (step: PlanStep): readonly string[] => [
  step.name,
  step.say,
  step.rescue,
  ...(step.warning === undefined ? [] : [step.warning]),
  ...Object.values(step.instead ?? {}).flatMap((words) => Object.values(words)),
];

const isFieldCount = (collects: Collects): boolean =>
  collects.kind !== 'cards' ||
  (collects.fields.length >= 1 && collects.fields.length <= (collects.together ? 6 : 3));

/** `own`: examples of all its own events, as data. */
export const describeActivity = (
  activity: AnyActivity,
  own: readonly unknown[],
  readWords: () => Promise<readonly Words[]>,
): void => {
  const foldAll = (events: readonly RawActivityEvent[]): unknown =>
    events.reduce<unknown>((state, event) => {
      const next = activity.take(state, event);
      return next.ok ? next.value : state;
    }, activity.empty);
  const events = fc.array(eventsFor(activity, own), { maxLength: 30 });

  describe(`${activity.name} keeps the contract`, () => {
    it('[CO28] the same events give the same state, and it survives JSON', () => {
      fc.assert(
        fc.property(events, (list) => {
          const state = foldAll(list);
          expect(foldAll(structuredClone(list))).toEqual(state);
          expect(JSON.parse(JSON.stringify(state))).toEqual(state);
        }),
        { numRuns: 60 },
      );
    });

    it('[CO28] an event that does not apply returns the same state by reference', () => {
      fc.assert(
        fc.property(events, (list) => {
          const state = foldAll(list);
          const foreign: readonly RawActivityEvent[] = [
            { type: 'step-entered', step: 'elsewhere' },
            { type: 'cards-turned', step: 'elsewhere', named: false, cards: [{ id: 'x', fields: {} }] },
            { type: 'card-withdrawn', id: 'not there' },
            { type: 'own-withdrawn', id: 'not there' },
            { type: 'ballot-counted', step: 'elsewhere', votes: [1, 2, 3, 4, 5, 6] },
          ];
          for (const event of foreign) {
            const next = activity.take(state, event);
            expect(next.ok && next.value).toBe(state);
          }
        }),
        { numRuns: 30 },
      );
    });

    it('[CO28] its own events are read, anything else is refused', () => {
      const say = (event: unknown) =>
        activity.take(activity.empty, { type: 'own', id: '1', by: 'aa', host: true, pen: true, event });
      for (const event of own) expect(say(event).ok).toBe(true);
      for (const event of [
        undefined,
        null,
        7,
        'text',
        [],
        {},
        { type: 'elsewhere' },
        { type: '__proto__' },
      ]) {
        expect(say(event)).toEqual({ ok: false, error: { type: 'not-an-event' } });
      }
    });

    it('[CO28] an empty activity halts nothing and gives no report section', async () => {
      expect(activity.halts(activity.empty)).toBe(false);
      for (const words of await readWords()) expect(activity.report(activity.empty, words)).toEqual([]);
    });

    it('[CO29] its plans have words in both languages, halves of minutes and one to three slots, six fields on one card', async () => {
      const steps = activity.forms.flatMap((form) => form.steps);
      for (const words of await readWords()) {
        expect(words(`${activity.name}.name`)).not.toBe('');
        for (const id of steps.flatMap(wordIdsOf)) expect(words(id)).not.toBe('');
      }
      for (const words of await readWords()) {
        for (const { collects } of steps) {
          const fields = collects.kind === 'cards' || collects.kind === 'private' ? collects.fields : [];
          for (const field of fields) expect(words(`${activity.name}.${field}.label`)).not.toBe('');
        }
      }
      for (const step of steps) {
        expect(step.least).toBeLessThanOrEqual(step.planned);
        expect([step.least * 2, step.planned * 2].every(Number.isInteger)).toBe(true);
        expect(isFieldCount(step.collects)).toBe(true);
      }
      for (const form of activity.forms) {
        const ids = form.steps.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { shows } of form.steps) expect(ids).toContain(shows ?? ids[0]);
      }
    });
  });
};
