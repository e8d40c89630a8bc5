import { describe, expect, it } from 'vitest';
import { exampleAgenda, foldAll, peopleEvents } from '../../conversation/example-conversation.ts';
import { agendaRows } from './agenda-items.ts';

const walk = (...steps: readonly string[]) =>
  foldAll(
    steps.map((to, index) => {
      const from = steps[index - 1];
      return { type: 'step-moved' as const, ...(from === undefined ? {} : { from }), to, seconds: 60 };
    }),
    foldAll(peopleEvents(5)),
  );

const usedAt = (rows: ReturnType<typeof agendaRows>, id: string) => rows.find((row) => row.id === id)?.used;

describe('the agenda of the facilitator', () => {
  it('tells what finished steps took, in half minutes, and nothing of the one that is on', () => {
    const rows = agendaRows(walk('opening/aim', 'opening/danger', 'opening/agreements'), {
      'opening/aim': 290,
      'opening/danger': 20,
      'opening/agreements': 500,
    });
    expect(usedAt(rows, 'opening/aim')).toBe(5);
    expect(usedAt(rows, 'opening/danger')).toBe(0.5);
    expect(usedAt(rows, 'opening/agreements')).toBeUndefined();
    expect(usedAt(rows, 'opening')).toBeUndefined();
    expect(rows.every(({ used }) => used === undefined || used > 0)).toBe(true);
  });

  it('adds up a finished part, unless one of its steps was not seen', () => {
    const later = walk('opening/aim', 'opening/danger', 'question-1/card');
    expect(usedAt(agendaRows(later, { 'opening/aim': 100, 'opening/danger': 80 }), 'opening')).toBe(3);
    expect(usedAt(agendaRows(later, { 'opening/danger': 80 }), 'opening')).toBeUndefined();
    expect(usedAt(agendaRows(later), 'opening')).toBeUndefined();
  });

  it('says nothing of a step that was only passed through', () => {
    const rows = agendaRows(walk('opening/aim', 'opening/danger'), { 'opening/aim': 4 });
    expect(usedAt(rows, 'opening/aim')).toBeUndefined();
    expect(rows.map(({ minutes }) => minutes).every((minutes) => minutes > 0)).toBe(true);
    expect(agendaRows({ agenda: exampleAgenda, past: [] })).toHaveLength(exampleAgenda.parts.length);
  });
});
