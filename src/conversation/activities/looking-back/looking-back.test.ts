import { describe, expect, it } from 'vitest';
import { loadWords } from '../../../i18n/load-words.ts';
import { effectiveCollects } from '../../effective-collects.ts';
import { emptyBoard, type Board } from '../../kernel/board/board.ts';
import { textsIn } from '../../kernel/board/entries.ts';
import { placeOf } from '../../kernel/board/places.ts';
import { examples } from './events.example.ts';
import { factorLevels, lookingBackLists } from './events.ts';
import { lookingBack } from './looking-back.ts';
import { momentByCard, momentCardsIn, momentsIn, sortedCardsIn } from './moments.ts';
import { lookingBackForms } from './plan.ts';

const words = await loadWords('nl');

const say = (board: Board, event: unknown, who: { host?: boolean; pen?: boolean } = {}): Board => {
  const parsed = lookingBack.parse(event);
  if (!parsed.ok) throw new Error('refused');
  const own = { id: 'e1', by: 'aa', host: true, pen: true, ...who };
  return lookingBack.reduce(board, { type: 'own', ...own, event: parsed.value });
};

const write = (list: string, key: string, fields: Record<string, string>) => ({
  type: 'entry-written',
  list,
  key,
  fields,
});

const member = { host: false, pen: false };
const [full, short] = lookingBackForms;

const turned = lookingBack.reduce(emptyBoard, {
  type: 'cards-turned',
  step: 'moments',
  named: false,
  cards: [
    { id: 'aa11', fields: { 'moment-1': 'Toen belde de school.' } },
    { id: 'bb22', fields: { 'moment-3': 'Toen zag ik niets geks.' } },
    { id: 'cc33', fields: { 'moment-1': 'Een', 'moment-2': 'Twee' } },
  ],
});
const whole = examples.reduce<Board>((board, event) => say(board, event), turned);

describe('looking back without blame', () => {
  it('[LB1] moments come before reasons, and reasons before lessons', () => {
    expect(full?.steps.map(({ id, planned }) => [id, planned])).toEqual([
      ['frame', 5],
      ['moments', 8],
      ['merge', 7],
      ['expected', 7],
      ['happened', 7],
      ['why', 12],
      ['well', 5],
      ['learn', 8],
      ['restore', 6],
    ]);
  });

  it('[LB2] moments are hidden and without a name, and spoken where fewer than four write', () => {
    for (const { steps } of lookingBackForms) {
      const hidden = steps.filter(({ collects }) => collects.kind === 'cards');
      expect(hidden.map(({ id }) => id)).toEqual(['moments']);
      for (const step of hidden) {
        expect(step.collects).toMatchObject({ whose: 'without-name' });
        expect(effectiveCollects(step, { writers: 3, seats: 3 }).smallGroup).toBe('spoken');
      }
    }
  });

  it('[LB2] they lie in one heap, whichever field they were written in', () => {
    expect(momentCardsIn(turned)).toEqual([
      { id: 'aa11', text: 'Toen belde de school.' },
      { id: 'bb22', text: 'Toen zag ik niets geks.' },
      { id: 'cc33', text: 'Een' },
      { id: 'cc33-1', text: 'Twee' },
    ]);
  });

  it('[LB2] an empty line begins a further moment, and those of one card do not lie side by side', () => {
    const board = lookingBack.reduce(emptyBoard, {
      type: 'cards-turned',
      step: 'moments',
      named: false,
      cards: [
        { id: 'aa', fields: { 'moment-3': 'Eerst dit.\n\nToen dat.\nEn dat erbij.\n \n' } },
        { id: 'bb', fields: { 'moment-1': 'Iets anders.' } },
      ],
    });
    expect(momentCardsIn(board)).toEqual([
      { id: 'aa', text: 'Eerst dit.' },
      { id: 'bb', text: 'Iets anders.' },
      { id: 'aa-1', text: 'Toen dat.\nEn dat erbij.' },
    ]);
    expect(momentCardsIn(lookingBack.reduce(board, { type: 'card-withdrawn', id: 'aa' }))).toHaveLength(1);
  });

  it('[LB3] a host puts cards in a moment; who takes a card back takes it out', () => {
    expect(momentByCard(whole)).toEqual({ aa11: 'Het telefoontje van school' });
    const placed = { type: 'placed', board: 'moment', thing: 'bb22', place: 'm1' };
    expect(say(whole, placed, member)).toBe(whole);
    expect(placeOf(say(whole, placed).places, 'moment', 'bb22')).toBe('m1');
    const last = say(whole, { ...placed, thing: 'cc33' });
    expect(sortedCardsIn(last).map(({ id }) => id)).toEqual(['aa11', 'cc33', 'bb22', 'cc33-1']);
    expect(say(whole, write('moment', 'm2', { moment: 'Later' }), { host: false })).toBe(whole);
    const back = lookingBack.reduce(whole, { type: 'card-withdrawn', id: 'aa11' });
    expect(momentByCard(back)).toEqual({});
  });

  it('[LB4] the pen writes what was expected and what happened at each moment', () => {
    expect(momentsIn(whole)).toEqual([
      {
        id: 'm1',
        label: 'Het telefoontje van school',
        expected: 'We dachten dat de afspraak van maandag genoeg was.',
        happened: 'Het bericht bleef liggen tot na het weekend.',
      },
    ]);
    expect(say(whole, write('expected', 'm1', { expected: 'Anders' }), member)).toBe(whole);
  });

  it('[LB5] reasons and lessons lie at one of six levels, and at no person', () => {
    expect(factorLevels).toHaveLength(6);
    for (const list of ['factor', 'lesson'] as const) {
      for (const level of factorLevels)
        expect(lookingBack.parse(write(list, 'k', { [list]: 'Iets', level })).ok).toBe(true);
      expect(lookingBack.parse(write(list, 'k', { [list]: 'Iets', level: 'person' })).ok).toBe(false);
      expect(Object.keys(lookingBackLists[list].fields)).toEqual([list, 'level']);
    }
  });

  it('[LB7] who was hurt is noted with what they need and who sees to it', () => {
    expect(textsIn(whole.entries, 'hurt', 'need')).toEqual(['Horen wat we geleerd hebben']);
    expect(textsIn(whole.entries, 'hurt', 'seen-to-by')).toEqual(['Teamleider']);
  });

  it('[LB8] the report has factors and lessons by level, and no moment', () => {
    const more = [
      write('factor', 'f2', { factor: 'De telefoon deed het niet.', level: 'means' }),
      write('factor', 'f3', { factor: 'Iedereen was moe.' }),
    ].reduce<Board>((board, event) => say(board, event), whole);
    const sections = lookingBack.report(more, words);
    expect(sections.map(({ kind, title }) => [kind, title])).toEqual([
      ['insight', words('looking-back.report.factors')],
      ['lessons', words('looking-back.report.lessons')],
    ]);
    const at = (level: string, text: string) => words('looking-back.report.at-level', { level, text });
    expect(sections[0]?.lines.map(({ text }) => text)).toEqual([
      at(words('looking-back.level.means'), 'De telefoon deed het niet.'),
      at(words('looking-back.level.organisation'), 'Niemand las de mailbox op vrijdag.'),
      'Iedereen was moe.',
      at(words('looking-back.contact.short'), 'Wij werden voorzichtiger, en het gezin sprak minder uit.'),
    ]);
    const text = JSON.stringify(sections);
    for (const kept of ['Toen belde', 'telefoontje', 'maandag', 'bleef liggen', 'bleef bellen', 'leerkracht'])
      expect(text).not.toContain(kept);
  });

  it('[LB9] the short form has the same steps in 45 minutes', () => {
    expect(short?.steps.map(({ id }) => id)).toEqual(full?.steps.map(({ id }) => id));
    expect(short?.steps.map(({ planned }) => planned)).toEqual([2, 6, 5, 5, 5, 9, 3, 6, 4]);
  });
});
