import { describe, expect, it } from 'vitest';
import { loadWords } from '../../../i18n/load-words.ts';
import { emptyBoard, type Board } from '../../kernel/board/board.ts';
import { textsIn } from '../../kernel/board/entries.ts';
import { consideredIn } from './considered.ts';
import { examples } from './events.example.ts';
import { moralDeliberation } from './moral-deliberation.ts';
import { moralDeliberationForms } from './plan.ts';

const words = await loadWords('nl');

const say = (
  board: Board,
  event: unknown,
  who: { host?: boolean; pen?: boolean; by?: string } = {},
): Board => {
  const parsed = moralDeliberation.parse(event);
  if (!parsed.ok) throw new Error('refused');
  const own = { id: 'e1', by: 'host', host: true, pen: true, ...who };
  return moralDeliberation.reduce(board, { type: 'own', ...own, event: parsed.value });
};

const write = (list: string, key: string, fields: Record<string, string>) => ({
  type: 'entry-written',
  list,
  key,
  fields,
});

const whole = examples.reduce<Board>((board, event) => say(board, event), emptyBoard);
const [full, short] = moralDeliberationForms;
const member = { host: false, pen: false };

const written = moralDeliberation.reduce(whole, {
  type: 'cards-turned',
  step: 'alone',
  named: true,
  cards: [
    { id: 'c1', member: 'm1', fields: { right: 'Wachten, omdat het kind dat vraagt.' } },
    { id: 'c2', member: 'm2', fields: { right: 'Vertellen.' } },
    { id: 'c3', member: 'm1', fields: { need: 'Een collega die meegaat.' } },
    { id: 'c4', member: 'm1', fields: { despite: 'De onrust thuis.' } },
  ],
});

describe('moral deliberation', () => {
  it('[MD1] has the ten steps of the method in their order', () => {
    expect(full?.steps.map(({ id, planned }) => [id, planned])).toEqual([
      ['start', 5],
      ['situation', 8],
      ['dilemma', 7],
      ['questions', 8],
      ['perspectives', 12],
      ['alternatives', 5],
      ['alone', 7],
      ['dialogue', 12],
      ['agreements', 5],
      ['evaluate', 3],
    ]);
  });

  it('[MD2] the pen writes one dilemma, with the harm of both choices', () => {
    const other = write('dilemma', 'second', { dilemma: 'Anders' });
    expect(say(whole, other)).toBe(whole);
    expect(say(emptyBoard, { ...other, key: 'dilemma' }, member)).toBe(emptyBoard);
    const penned = say(emptyBoard, { ...other, key: 'dilemma' }, { host: false });
    expect(textsIn(penned.entries, 'dilemma', 'dilemma')).toEqual(['Anders']);
    expect(textsIn(whole.entries, 'dilemma', 'harm-second')).toHaveLength(1);
  });

  it('[MD3] a row of the table has a role, a value and a norm, and says who is not here', () => {
    expect(textsIn(whole.entries, 'perspective', 'place')).toEqual(['absent', 'here']);
    expect(moralDeliberation.parse(write('perspective', 'p3', { role: 'School', place: 'away' })).ok).toBe(
      false,
    );
    expect(moralDeliberation.parse(write('perspective', 'p3', { role: 'School', guilty: 'ja' })).ok).toBe(
      false,
    );
  });

  it('[MD4] what is written alone is hidden and has a name, in both forms', () => {
    for (const { steps } of moralDeliberationForms) {
      const hidden = steps.filter(({ collects }) => collects.kind === 'cards');
      expect(hidden.map(({ id }) => id)).toEqual(['alone']);
      expect(hidden[0]?.collects).toMatchObject({ whose: 'with-name' });
    }
  });

  it('[MD4] makes one card of what one person wrote', () => {
    expect(consideredIn(written, words)).toEqual([
      {
        id: 'c1',
        member: 'm1',
        text: [
          'Wachten, omdat het kind dat vraagt.',
          words('moral-deliberation.card.despite', { text: 'De onrust thuis.' }),
          words('moral-deliberation.card.need', { text: 'Een collega die meegaat.' }),
        ].join('\n'),
      },
      { id: 'c2', member: 'm2', text: 'Vertellen.' },
    ]);
  });

  it('[MD5] holds no vote; the owner says whose decision it is, or the facilitator for them', () => {
    for (const { steps } of moralDeliberationForms)
      expect(steps.some(({ collects }) => collects.kind === 'ballot')).toBe(false);
    const group = write('stays', 'stays', { stays: 'group' });
    expect(say(whole, group, { ...member, by: 'bb' })).toBe(whole);
    const said = say(whole, group, { ...member, by: 'aa' });
    expect(textsIn(said.entries, 'stays', 'stays')).toEqual(['group']);
    expect(textsIn(say(whole, group).entries, 'stays', 'stays')).toEqual(['group']);
  });

  it('[MD6] the report has dilemma, values by role, considerations and agreements, and nobody’s card', () => {
    const sections = moralDeliberation.report(written, words);
    expect(sections.map(({ title }) => title)).toEqual(
      ['dilemma', 'values', 'considerations', 'agreements'].map((id) =>
        words(`moral-deliberation.report.${id}`),
      ),
    );
    const text = JSON.stringify(sections);
    for (const card of consideredIn(written, words)) expect(text).not.toContain(card.text);
    expect(text).not.toContain('Het kind laten kiezen wie erbij is.');
    expect(sections[1]?.lines[0]?.text).toContain(
      words('moral-deliberation.report.absent', { role: 'Het kind' }),
    );
    expect(sections.at(-1)?.lines[0]).toMatchObject({ owner: 'Noor', day: '2027-04-02' });
  });

  it('[MD7] the short form takes between 30 and 45 minutes and writes alone before the dialogue', () => {
    const minutes = short?.steps.reduce((sum, { planned }) => sum + planned, 0) ?? 0;
    expect(minutes).toBeGreaterThanOrEqual(30);
    expect(minutes).toBeLessThanOrEqual(45);
    expect(short?.steps.map(({ id }) => id)).toEqual([
      'stand-still',
      'slow-down',
      'perspectives',
      'alone',
      'dialogue',
      'agreements',
    ]);
  });
});
