import { describe, expect, it } from 'vitest';
import { loadWords } from '../../../i18n/load-words.ts';
import { emptyBoard, type Board } from '../../kernel/board/board.ts';
import { visibilityOf } from '../../kernel/plan.ts';
import { examples } from './events.example.ts';
import { incidentMethod } from './incident-method.ts';
import { incidentMethodForms } from './plan.ts';
import { chosenIn, optionsIn } from './situations.ts';

const words = await loadWords('nl');
const [full] = incidentMethodForms;
const steps = full?.steps ?? [];

const say = (board: Board, event: unknown, host = true): Board => {
  const parsed = incidentMethod.parse(event);
  if (!parsed.ok) throw new Error('refused');
  const by = host ? 'host' : 'aa';
  return incidentMethod.reduce(board, { type: 'own', id: 'e1', by, host, pen: host, event: parsed.value });
};

const turn = (board: Board, step: string, field: string, texts: Record<string, string>): Board =>
  incidentMethod.reduce(board, {
    type: 'cards-turned',
    step,
    named: true,
    cards: Object.entries(texts).map(([member, text]) => ({
      id: `${step}-${member}`,
      member,
      fields: { [field]: text },
    })),
  });

const situations = turn(emptyBoard, 'situation', 'situation', {
  aa: 'Een kind zweeg.',
  bb: 'Een ouder liep weg.',
});

describe('incident method', () => {
  it('[IM1] takes 67 minutes with four to eight, and what was done comes after the last standpoint', () => {
    expect(full?.people).toEqual([4, 8]);
    expect(steps.reduce((sum, { planned }) => sum + planned, 0)).toBe(67);
    const ids = steps.map(({ id }) => id);
    expect(ids.indexOf('did')).toBeGreaterThan(ids.indexOf('round'));
    expect(ids.indexOf('alone')).toBeLessThan(ids.indexOf('talk'));
  });

  it('[IM2] only what is thought alone comes without a name', () => {
    const seen = steps.flatMap(({ id, collects }) =>
      collects.kind === 'cards' ? [[id, visibilityOf(collects)]] : [],
    );
    const named = { hidden: 'until-reveal', whose: 'with-name' };
    expect(seen).toEqual([
      ['situation', named],
      ['questions', named],
      ['alone', { hidden: 'until-reveal', whose: 'without-name' }],
      ['standpoints', named],
    ]);
  });

  it('[IM3] the vote keeps its order when a situation is taken back', () => {
    expect(incidentMethod.options?.(situations, 'choosing')).toBe(2);
    expect(incidentMethod.options?.(situations, 'situation')).toBe(0);
    const opened = incidentMethod.reduce(situations, { type: 'ballot-opened', step: 'choosing' });
    const less = incidentMethod.reduce(opened, { type: 'card-withdrawn', id: 'situation-aa' });
    expect(optionsIn(less, words).map(({ text }) => text)).toEqual([
      words('incident-method.taken-back'),
      'Een ouder liep weg.',
    ]);
  });

  it('[IM4] a host names whose case it is, and their line is the case', () => {
    const named = { type: 'owner-named', ref: 'bb' };
    expect(say(situations, named, false)).toBe(situations);
    expect(chosenIn(situations)).toBeUndefined();
    expect(chosenIn(say(situations, named))).toBe('Een ouder liep weg.');
  });

  it('[IM7] notes, marks and own learning never leave the device', () => {
    const kept = steps.flatMap(({ id, collects }) =>
      collects.kind === 'private' ? [[id, collects.of, visibilityOf(collects)?.hidden]] : [],
    );
    expect(kept).toEqual([
      ['talk', 'case-owner', 'never-shown'],
      ['helps', 'case-owner', 'never-shown'],
      ['learning', undefined, 'never-shown'],
    ]);
    expect(steps.at(-1)?.collects).toMatchObject({ fields: ['technical', 'normative', 'personal'] });
  });

  it('[IM8] the report has theme and lesson; no card, no name, nothing of the case', () => {
    const whole = examples.reduce<Board>((board, event) => say(board, event), situations);
    const advised = turn(whole, 'standpoints', 'standpoint', { bb: 'Bel eerst de school.' });
    const sections = incidentMethod.report(advised, words);
    expect(sections).toEqual([
      {
        kind: 'insight',
        title: words('incident-method.report.theme'),
        lines: [{ text: 'Doorvragen als een kind stil is' }],
      },
      {
        kind: 'lessons',
        title: words('incident-method.report.lesson'),
        lines: [{ text: 'Stilte is ook een antwoord.' }],
      },
    ]);
    const record = { type: 'entry-written', list: 'record', key: 'more', fields: { theme: 'Nog een' } };
    expect(say(advised, record)).toBe(advised);
    expect(say(emptyBoard, record, false)).toBe(emptyBoard);
  });
});
