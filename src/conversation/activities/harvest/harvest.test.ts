import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadWords } from '../../../i18n/load-words.ts';
import { visibilityOf } from '../../kernel/plan.ts';
import { joinAgreement, splitAgreement } from './agreement-text.ts';
import { parseHarvestEvent, type HarvestEvent } from './events.ts';
import { harvest } from './harvest.ts';
import type { HarvestState } from './state.ts';

const { empty, forms, reduce, report } = harvest;

const say = (state: HarvestState, event: HarvestEvent, by = 'host', pen = by === 'host'): HarvestState =>
  reduce(state, { type: 'own', id: `by-${by}`, by, host: by === 'host', pen, event });

const keep = (key: string, from: readonly string[], text = `Les ${key}`): HarvestEvent => ({
  type: 'kept',
  kind: 'lesson',
  key,
  text,
  from: [...from],
});

const agree = (key: string, change: Partial<Extract<HarvestEvent, { type: 'agreement-chosen' }>> = {}) =>
  ({
    type: 'agreement-chosen',
    key,
    what: `Afspraak ${key}`,
    needs: '',
    owner: '',
    level: 'team',
    from: [],
    ...change,
  }) satisfies HarvestEvent;

const lay = (ids: readonly string[], field = 'lesson'): HarvestState =>
  reduce(empty, {
    type: 'cards-turned',
    step: 'write',
    named: false,
    cards: ids.map((id) => ({ id, fields: { [field]: `Tekst ${id}` } })),
  });

describe('harvest', () => {
  it('[HA1] three slots, hidden, then without a name', () => {
    for (const form of forms) {
      const write = form.steps[0];
      expect(write?.collects).toMatchObject({ fields: ['lesson', 'agreement', 'unsolved'] });
      expect(write && visibilityOf(write.collects)).toEqual({
        hidden: 'until-reveal',
        whose: 'without-name',
      });
    }
  });

  it('[HA2] what and needs come back as they were typed', () => {
    expect(splitAgreement(joinAgreement({ what: 'Bellen.', needs: 'Tijd,\n\nvan ons.' }))).toEqual({
      what: 'Bellen.',
      needs: 'Tijd,\nvan ons.',
    });
    expect(splitAgreement('Alleen wat.')).toEqual({ what: 'Alleen wat.', needs: '' });
    const line = fc.stringMatching(/^[a-z ]{0,20}[a-z]$/);
    fc.assert(
      fc.property(line, line, (what, needs) => {
        expect(splitAgreement(joinAgreement({ what, needs }))).toEqual({ what, needs });
      }),
    );
  });

  it('[HA3] kept, said anew, merged, let go', () => {
    const two = say(say(lay(['a', 'b']), keep('a', ['a'])), keep('b', ['b']));
    expect(say(two, keep('a', ['a'], 'Anders')).lessons.map(({ text }) => text)).toEqual(['Anders', 'Les b']);
    const merged = say(two, keep('a', ['a', 'b'], 'Samen'));
    expect(merged.lessons).toEqual([{ key: 'a', text: 'Samen', from: ['a', 'b'] }]);
    expect(say(merged, { type: 'dropped', kind: 'lesson', key: 'a' }).lessons).toEqual([]);
    expect(say(two, { type: 'dropped', kind: 'unsolved', key: 'a' })).toBe(two);
    const aloud = say(say(empty, keep('x', [])), keep('y', []));
    expect(aloud.lessons).toHaveLength(2);
  });

  it('[HA4] three agreements at most, each said anew by its key', () => {
    const three = ['a', 'b', 'c'].reduce((state, key) => say(state, agree(key)), empty);
    expect(say(three, agree('d'))).toBe(three);
    const changed = say(three, agree('b', { owner: 'Mira', day: '2027-04-01', level: 'chain' }));
    expect(changed.agreements[1]).toEqual({
      key: 'b',
      what: 'Afspraak b',
      needs: '',
      owner: 'Mira',
      day: '2027-04-01',
      level: 'chain',
      from: [],
    });
    expect(say(three, { type: 'agreement-dropped', key: 'a' }).agreements).toHaveLength(2);
    expect(parseHarvestEvent({ ...agree('a'), level: 'dader' }).ok).toBe(false);
    expect(parseHarvestEvent({ ...agree('a'), day: '2027-02-30' }).ok).toBe(false);
  });

  it('[HA5] the pen writes the other view', () => {
    const written = say(empty, { type: 'minority-worded', text: 'Anders.' }, 'm1', true);
    expect(written.minority).toEqual({ id: 'by-m1', text: 'Anders.' });
    expect(say(empty, { type: 'minority-worded', text: 'Anders.' }, 'm2')).toBe(empty);
    expect(say(written, { type: 'minority-worded', text: '' }).minority).toBeUndefined();
    expect(say(empty, { type: 'minority-worded', text: '' })).toBe(empty);
    expect(reduce(written, { type: 'own-withdrawn', id: 'by-m1' }).minority).toBeUndefined();
  });

  it('[HA6] who looked along counts once', () => {
    const once = say(empty, { type: 'details-confirmed' }, 'm1');
    expect(say(once, { type: 'details-confirmed' }, 'm1')).toBe(once);
    expect(say(once, { type: 'details-confirmed' }, 'm2').confirmed).toHaveLength(2);
  });

  it('[HA7] two to twelve weeks from the host’s day', () => {
    const choose = (day: string) =>
      parseHarvestEvent({ type: 'look-back-chosen', today: '2027-03-12', day }).ok;
    expect(['2027-03-26', '2027-04-23', '2027-06-04'].map(choose)).toEqual([true, true, true]);
    expect(['2027-03-25', '2027-06-05', '2027-03-11', 'soon', '2027-13-01'].map(choose)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
    const chosen = say(empty, { type: 'look-back-chosen', today: '2027-03-12', day: '2027-04-23' });
    expect(chosen.lookBack).toBe('2027-04-23');
    expect(say(chosen, { type: 'look-back-chosen', today: '2027-03-13', day: '2027-04-23' })).toBe(chosen);
  });

  it('[HA8] a withdrawn card takes along what came from it alone', () => {
    const kept = [keep('a', ['a']), keep('m', ['a', 'b', 'c']), agree('a', { from: ['a'] })].reduce(
      (state, event) => say(state, event),
      lay(['a', 'b', 'c']),
    );
    expect(kept.lessons.map(({ key }) => key)).toEqual(['m']);
    const less = reduce(kept, { type: 'card-withdrawn', id: 'a' });
    expect(less.lessons).toEqual([{ key: 'm', text: 'Les m', from: ['b', 'c'] }]);
    expect(less.agreements).toHaveLength(1);
    const gone = reduce(say(lay(['a']), keep('a', ['a'])), { type: 'card-withdrawn', id: 'a' });
    expect([gone.cards, gone.lessons]).toEqual([[], []]);
  });

  it('[HA9] members choose and keep nothing', () => {
    const events = [
      keep('a', []),
      agree('a'),
      { type: 'dropped', kind: 'lesson', key: 'a' },
      { type: 'agreement-dropped', key: 'a' },
      { type: 'look-back-chosen', today: '2027-03-12', day: '2027-04-23' },
    ] as const;
    for (const event of events) expect(say(empty, event as HarvestEvent, 'm1')).toBe(empty);
  });

  it('[HA10] the report: what was kept, or seven cards', async () => {
    const words = await loadWords('nl');
    const ten = lay(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
    expect(report(ten, words).map(({ kind, lines }) => [kind, lines.length])).toEqual([['lessons', 7]]);
    const whole = [
      keep('0', ['0']),
      agree('x', { needs: 'Tijd.', owner: 'Mira' }),
      { type: 'minority-worded', text: 'Anders.' } as const,
      { type: 'look-back-chosen', today: '2027-03-12', day: '2027-04-23' } as const,
      { type: 'kept', kind: 'unsolved', key: 'u', text: 'Wie belt?', from: [] } as HarvestEvent,
    ].reduce((state, event) => say(state, event), ten);
    expect(report(whole, words).map(({ kind, lines }) => [kind, lines[0]])).toEqual([
      ['lessons', { text: 'Les 0' }],
      ['agreements', { text: 'Afspraak x', level: 'team', owner: 'Mira', needs: 'Tijd.' }],
      ['minority', { text: 'Anders.' }],
      ['open', { text: 'Wie belt?' }],
      ['needs', { text: 'Tijd.' }],
      ['look-back', { text: words('harvest.report.look-back.text'), day: '2027-04-23' }],
    ]);
  });

  it('[HA11] leaving stays on the device', () => {
    for (const form of forms.filter(({ id }) => id !== 'brief')) {
      const leaving = form.steps.at(-1);
      expect(leaving && visibilityOf(leaving.collects)?.hidden).toBe('never-shown');
    }
    expect(forms.find(({ id }) => id === 'brief')?.steps.at(-1)?.id).toBe('check-out');
  });

  it('[HA16] a card is chosen and kept whole, however full it is', () => {
    const text = 'x'.repeat(1900);
    const chosen = { key: 'c1', what: text, needs: text, owner: '', level: 'team', from: ['c1'] };
    const parsed = parseHarvestEvent({ type: 'agreement-chosen', ...chosen });
    expect(parsed).toEqual({ ok: true, value: { type: 'agreement-chosen', ...chosen } });
    const kept = { type: 'kept', kind: 'lesson', key: 'c1', text, from: ['c1'] };
    expect(parseHarvestEvent(kept)).toEqual({ ok: true, value: kept });
  });
});
