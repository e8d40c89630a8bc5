import { describe, expect, it } from 'vitest';
import { parseAgenda } from '../agenda.ts';
import { activities } from '../activities/find-activity.ts';
import { stepsOf } from '../steps.ts';
import {
  addActivity,
  addableActivities,
  addQuestion,
  agendaAround,
  movePart,
  removePart,
  setForm,
  setQuestion,
} from './edit-parts.ts';
import { agendaMinutes, composeAgenda } from './zelf.ts';

const asked = { card: 'zorgteam', question: '3-P1' };
const composed = composeAgenda({ occasion: 'theme', questions: [asked], minutes: 60, people: 6 });
const withTwo = addActivity(addActivity(composed, 'tegenspraak', 6), 'pause', 6);
const ids = ({ parts }: typeof composed) => parts.map(({ id }) => id);

describe('a programme put together from activities', () => {
  it('[CO64] any activity can be added, before the harvest, in the form for the group', () => {
    expect(ids(withTwo)).toEqual(['opening', 'question-1', 'tegenspraak-1', 'pause-1', 'harvest']);
    for (const activity of addableActivities) {
      const agenda = addActivity(composed, activity, 6);
      expect(parseAgenda(agenda)).toEqual({ ok: true, value: agenda });
      expect(agendaMinutes(agenda)).toBeGreaterThan(agendaMinutes(composed));
    }
    const others = ['harvest', 'opening', 'write-show-round'];
    expect(addableActivities.toSorted()).toEqual(
      activities
        .map(({ name }) => name)
        .filter((name) => !others.includes(name))
        .toSorted(),
    );
    expect(addActivity(composed, 'dance', 6)).toBe(composed);
    expect(ids(addActivity(withTwo, 'pause', 6))).toContain('pause-2');
  });

  it('[CO64] is moved and taken away, except opening, harvest and the last part', () => {
    expect(ids(movePart(withTwo, 'pause-1', -1))).toEqual([
      'opening',
      'question-1',
      'pause-1',
      'tegenspraak-1',
      'harvest',
    ]);
    expect(movePart(withTwo, 'question-1', -1)).toBe(withTwo);
    expect(movePart(withTwo, 'pause-1', 1)).toBe(withTwo);
    expect(ids(removePart(withTwo, 'question-1'))).not.toContain('question-1');
    expect(removePart(withTwo, 'harvest')).toBe(withTwo);
    expect(removePart(composed, 'question-1')).toBe(composed);
  });

  it('[CO64] another form brings its own minutes, another question stays with its part', () => {
    const compact = setForm(withTwo, 'tegenspraak-1', 'compact');
    const minutes = stepsOf(compact).filter(({ part }) => part === 'tegenspraak-1');
    expect(minutes.reduce((sum, step) => sum + step.minutes, 0)).toBe(22);
    const other = setQuestion(compact, 'question-1', { card: 'x', question: '1-P1' });
    expect(other.parts[1]).toMatchObject({ card: 'x', question: '1-P1' });
    expect(setQuestion(compact, 'elsewhere', asked)).toBe(compact);
  });

  it('[CO64] never holds more parts than an agenda can', () => {
    const full = Array.from({ length: 40 }).reduce<typeof composed>(
      (agenda) => addQuestion(agenda, asked, 6),
      composed,
    );
    expect(full.parts).toHaveLength(24);
    expect(parseAgenda(full).ok).toBe(true);
  });

  it('[CO64] one activity gets a frame, and the question it is about', () => {
    const agenda = agendaAround('tegenspraak', 6, asked);
    expect(agenda.parts.map(({ activity }) => activity)).toEqual(['opening', 'tegenspraak', 'harvest']);
    expect(agenda.parts[1]).toMatchObject(asked);
    expect(parseAgenda(agenda)).toEqual({ ok: true, value: agenda });
  });
});
