import { describe, expect, it } from 'vitest';
import { loadWords } from '../../../i18n/load-words.ts';
import { emptyBoard, type Board } from '../../kernel/board/board.ts';
import { entriesIn } from '../../kernel/board/entries.ts';
import { examples } from './events.example.ts';
import { influencers, loadAndStrengthLists } from './events.ts';
import { loadAndStrength } from './load-and-strength.ts';
import { loadAndStrengthForms } from './plan.ts';
import { allThings, influencersOf, thingsIn, thingsOn, upwardIn } from './things.ts';

const words = await loadWords('nl');

const say = (board: Board, event: unknown, pen = true, host = true): Board => {
  const parsed = loadAndStrength.parse(event);
  if (!parsed.ok) throw new Error('refused');
  const by = host ? 'host' : 'aa';
  return loadAndStrength.reduce(board, { type: 'own', id: 'e1', by, host, pen, event: parsed.value });
};

const write = (list: string, key: string, fields: Record<string, string>) => ({
  type: 'entry-written',
  list,
  key,
  fields,
});
const place = (board: string, thing: string, to: string) => ({ type: 'placed', board, thing, place: to });

const whole = examples.reduce<Board>((board, event) => say(board, event), emptyBoard);

const written = loadAndStrength.reduce(emptyBoard, {
  type: 'cards-turned',
  step: 'write',
  named: false,
  cards: [
    { id: 'a1', fields: { strengths: 'Oma woont dichtbij\n\n- de voetbalclub ' } },
    { id: 'b1', fields: { loads: 'schulden' } },
    { id: 'c1', fields: { loads: '• een klein huis\nschulden' } },
  ],
});

const textsOf = (things: readonly { readonly text: string }[]) => things.map(({ text }) => text);

describe('load and strength', () => {
  it('[LS1] strengths and loads are written hidden, without a name, strengths first', () => {
    const [step] = loadAndStrengthForms[0]?.steps ?? [];
    expect(step?.collects).toMatchObject({
      kind: 'cards',
      whose: 'without-name',
      fields: ['strengths', 'loads'],
    });
  });

  it('[LS1] each line is one thing, strengths before loads', () => {
    expect(textsOf(allThings(written))).toEqual([
      'Oma woont dichtbij',
      'de voetbalclub',
      'schulden',
      'een klein huis',
      'schulden',
    ]);
    const ids = allThings(written).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const back = loadAndStrength.reduce(written, { type: 'card-withdrawn', id: 'c1' });
    expect(textsOf(thingsOn(back, 'load'))).toEqual(['schulden']);
  });

  it('[LS2] the facilitator moves a thing across, or aside where it lies there twice', () => {
    const across = say(written, place('side', 'a1-1', 'load'));
    expect(textsOf(thingsOn(across, 'strength'))).toEqual(['Oma woont dichtbij']);
    expect(textsOf(thingsOn(across, 'load'))).toContain('de voetbalclub');
    const aside = say(written, place('side', 'c1-1', 'double'));
    expect(textsOf(thingsIn(aside)).filter((text) => text === 'schulden')).toHaveLength(1);
    expect(allThings(aside)).toHaveLength(5);
    expect(say(written, place('side', 'a1-1', 'load'), true, false)).toBe(written);
  });

  it('[LS2] a writer is known only after a round with names', () => {
    expect(allThings(written).some(({ writer }) => writer !== undefined)).toBe(false);
    const withNames = loadAndStrength.reduce(emptyBoard, {
      type: 'cards-turned',
      step: 'write',
      named: true,
      cards: [{ id: 'a1', member: 'm1', fields: { strengths: 'Oma' } }],
    });
    expect(allThings(withNames)).toEqual([{ id: 'a1-0', text: 'Oma', side: 'strength', writer: 'm1' }]);
    const kept = say(withNames, write('kept', 'kept', { kept: 'yes' }));
    expect(loadAndStrength.report(kept, words)[0]?.lines).toEqual([{ text: 'Oma' }]);
  });

  it('[LS3] nothing has a weight', () => {
    for (const { steps } of loadAndStrengthForms)
      for (const { collects } of steps) {
        expect(collects.kind).not.toBe('ballot');
        expect(collects).not.toHaveProperty('scales');
      }
    expect(loadAndStrength.parse(write('item', 'i', { item: 'a', weight: '3' })).ok).toBe(false);
    expect(loadAndStrength.parse(place('side', 'i', 'heavy')).ok).toBe(false);
  });

  it('[LS4] one or more can influence a thing', () => {
    const said = influencers.reduce<Board>((board, who) => say(board, place(who, 'b1-0', 'can')), written);
    expect(influencersOf(said, 'b1-0')).toEqual([...influencers]);
    const taken = say(said, place('family', 'b1-0', ''));
    expect(influencersOf(taken, 'b1-0')).toEqual(['professional', 'organisation', 'municipality']);
    expect(say(written, place('family', 'b1-0', 'can'), true, false)).toBe(written);
  });

  it('[LS5] the municipality reads only what was made general', () => {
    const ticked = say(written, place('municipality', 'b1-0', 'can'));
    expect(upwardIn(ticked)).toEqual([]);
    expect(loadAndStrength.report(ticked, words)).toEqual([]);
    const general = say(ticked, write('upward', 'b1-0', { upward: 'Hulp bij schulden duurt te lang.' }));
    expect(loadAndStrength.report(general, words)).toEqual([
      {
        kind: 'needs',
        title: words('load-and-strength.report.municipality'),
        lines: [{ text: 'Hulp bij schulden duurt te lang.' }],
      },
    ]);
    expect(upwardIn(say(general, place('municipality', 'b1-0', '')))).toEqual([]);
    expect(upwardIn(say(general, place('side', 'b1-0', 'double')))).toEqual([]);
  });

  it('[LS6] the pen writes one strength to grow and one load to lighten', () => {
    for (const list of ['grow', 'lighten'] as const) {
      const event = write(list, 'k1', { [list]: 'Iets' });
      expect(say(emptyBoard, event, false)).toBe(emptyBoard);
      const one = say(emptyBoard, event);
      expect(entriesIn(one.entries, list)).toHaveLength(1);
      expect(say(one, write(list, 'k2', { [list]: 'Nog iets' }))).toBe(one);
    }
    const titles = loadAndStrength.report(whole, words).map(({ title }) => title);
    expect(titles.indexOf(words('load-and-strength.report.grow'))).toBeLessThan(
      titles.indexOf(words('load-and-strength.report.lighten')),
    );
  });

  it('[LS7] the safety net says who, whether they know it, and what if it goes wrong', () => {
    expect(Object.keys(loadAndStrengthLists.net.fields)).toEqual(['net', 'knows', 'if-wrong']);
    expect(loadAndStrength.parse(write('net', 'n', { net: 'oma', knows: 'perhaps' })).ok).toBe(false);
    expect(JSON.stringify(loadAndStrength.report(whole, words))).not.toContain('buurvrouw');
  });

  it('[LS8] the report has the board only where the facilitator says so', () => {
    expect(loadAndStrength.report(whole, words).map(({ title, lines }) => [title, textsOf(lines)])).toEqual([
      [words('load-and-strength.report.strength'), ['Oma woont om de hoek', 'Het werk van vader']],
      [words('load-and-strength.report.load'), ['Schulden en een te klein huis']],
      [words('load-and-strength.report.grow'), ['Oma vaker erbij – Samen eten op woensdag.']],
      [words('load-and-strength.report.lighten'), ['De schulden – Mee naar het spreekuur.']],
      [
        words('load-and-strength.report.municipality'),
        ['Gezinnen met schulden wachten lang op een groter huis.'],
      ],
    ]);
    for (const fields of [{ kept: 'no' }, {}]) {
      const sections = loadAndStrength.report(say(whole, write('kept', 'kept', fields)), words);
      expect(sections.map(({ kind }) => kind)).toEqual(['needs']);
    }
    expect(say(whole, write('kept', 'kept', { kept: 'no' }), true, false)).toBe(whole);
  });

  it('[LS10] it takes 27 minutes', () => {
    const [full] = loadAndStrengthForms;
    expect(full?.steps.map(({ planned }) => planned)).toEqual([5, 5, 6, 5, 6]);
  });
});
