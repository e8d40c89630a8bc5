import { describe, expect, it } from 'vitest';
import { parseAgenda } from './agenda.ts';
import { kortAgenda } from './programmes/kort.ts';
import { minutesBehind, proposeShorter } from './shorten.ts';
import { stepsOf, totalMinutes } from './steps.ts';

const agenda = kortAgenda({ card: 'zorgteam', question: '3-P1', people: 6 });
const at = (id: string, ...past: readonly string[]) => ({
  agenda,
  step: { id, seconds: 60 },
  past: past.map((one) => ({ id: one, seconds: 60 })),
});
const minutesOf = (of: typeof agenda) => new Map(stepsOf(of).map(({ id, minutes }) => [id, minutes]));

describe('running over', () => {
  it('[CO65] counts what finished steps took and what is used of this one', () => {
    const here = at('opening/danger', 'opening/aim');
    expect(minutesBehind(here, { spent: { 'opening/aim': 30 }, here: 0, left: 30 })).toBeCloseTo(0);
    expect(minutesBehind(here, { spent: { 'opening/aim': 330 }, here: 0, left: 30 })).toBeCloseTo(5);
    expect(minutesBehind(here, { spent: {}, here: 90, left: -60 })).toBeCloseTo(1);
    expect(minutesBehind(here, { spent: {}, left: -60 })).toBeCloseTo(1);
    expect(minutesBehind({ agenda, past: [] }, { spent: {}, left: 0 })).toBe(0);
  });

  it('[CO65] divides what is left over the steps to come, none below its least', () => {
    const proposal = proposeShorter(agenda, 'question-1/write', 4);
    if (!proposal) throw new Error('no proposal');
    const [before, after] = [minutesOf(agenda), minutesOf(proposal.agenda)];
    expect(totalMinutes(stepsOf(agenda)) - totalMinutes(stepsOf(proposal.agenda))).toBe(4);
    for (const step of stepsOf(proposal.agenda)) expect(step.minutes).toBeGreaterThanOrEqual(step.plan.least);
    for (const id of ['opening/aim', 'question-1/card', 'question-1/write'])
      expect(after.get(id)).toBe(before.get(id));
    expect(proposal.skip).toBeUndefined();
    expect(proposal.agenda).toMatchObject({ programme: 'kort', promised: 30 });
    expect(parseAgenda(proposal.agenda)).toEqual({ ok: true, value: proposal.agenda });
  });

  it('[CO65] once it is taken over the group is in time again', () => {
    const late = { spent: { 'opening/aim': 330 }, here: 0, left: 30 };
    const here = at('opening/danger', 'opening/aim');
    const proposal = proposeShorter(agenda, 'opening/danger', minutesBehind(here, late));
    expect(minutesBehind({ ...here, agenda: proposal?.agenda ?? agenda }, late)).toBeCloseTo(0);
  });

  it('[CO65] names a step of talk to skip where even the least of each is too much', () => {
    const proposal = proposeShorter(agenda, 'question-1/write', 11);
    expect(proposal?.skip?.id).toBe('question-1/round');
    expect(minutesOf(proposal?.agenda ?? agenda).get('question-1/round')).toBe(0);
    const twice = proposeShorter(proposal?.agenda ?? agenda, 'question-1/write', 11);
    expect(twice?.skip?.id).toBe('question-1/differences');
  });

  it('[CO65] is silent in time, a little late, and where nothing is to come', () => {
    expect(proposeShorter(agenda, 'question-1/write', -3)).toBeUndefined();
    expect(proposeShorter(agenda, 'question-1/write', 1.5)).toBeUndefined();
    expect(proposeShorter(agenda, 'harvest/leaving', 10)).toBeUndefined();
  });
});
