import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadWords } from '../../i18n/load-words.ts';
import { activityNames, questionsForActivity } from '../../deck/serves.ts';
import { parseAgenda, type Agenda } from '../agenda.ts';
import { activities, findActivity } from '../activities/find-activity.ts';
import { stepsOf, totalMinutes } from '../steps.ts';
import { formFor, isOutsideForm } from './form-for.ts';
import { kortAgenda } from './kort.ts';
import { findOccasion, occasions } from './occasions.ts';
import { allProgrammes, programmes } from './programmes.ts';
import { askingPart, findReadyMade, isOffered, readyMade, readyMadeAgenda } from './ready-made.ts';
import { rescueCardOf } from './rescue-card.ts';
import { addQuestion, movePart, removePart } from './edit-parts.ts';
import { agendaMinutes, composeAgenda, divideAgain, leastMinutes, setMinutes } from './zelf.ts';

/** People at the table, the facilitator too: around the sizes at which a form changes. */
const sizes = [2, 3, 8, 9, 12, 13, 20, 30, 31, 200];

const asked = { card: 'zorgteam', question: '3-P1' };
const three = ['3-P1', '3-P2', '3-P3'].map((question) => ({ card: 'zorgteam', question }));
const composed = composeAgenda({ occasion: 'theme', questions: three, minutes: 90, people: 6 });

const questionsOf = (agenda: typeof composed) =>
  agenda.parts.flatMap(({ question }) => (question === undefined ? [] : [question]));

describe('kort', () => {
  it('[CO23] is 5, 15 and 10 minutes for every size of group', () => {
    for (const people of sizes) {
      const agenda = kortAgenda({ ...asked, people });
      const minutes = agenda.parts.map(({ id }) =>
        totalMinutes(stepsOf(agenda).filter(({ part }) => part === id)),
      );
      expect([people, ...minutes]).toEqual([people, 5, 15, 10]);
      for (const step of stepsOf(agenda)) expect(step.minutes).toBeGreaterThanOrEqual(step.plan.least);
      expect(parseAgenda(JSON.parse(JSON.stringify(agenda)))).toEqual({ ok: true, value: agenda });
    }
  });

  it('[CO23] names only steps that are there', () => {
    for (const people of [6, 20, 60]) {
      const agenda = kortAgenda({ ...asked, people });
      const ids = new Set(stepsOf(agenda).map(({ id }) => id));
      for (const part of agenda.parts) {
        for (const step of Object.keys(part.minutes ?? {})) expect(ids).toContain(`${part.id}/${step}`);
      }
    }
  });
});

describe('the ready-made programmes', () => {
  const minutesOf = (agenda: Agenda): readonly number[] =>
    agenda.parts.map(({ id }) => totalMinutes(stepsOf(agenda).filter(({ part }) => part === id)));

  it.each([
    ['tegenspraak', [3, 22, 5]],
    ['elders', [6, 10, 32, 12]],
    ['zorgteam', [8, 15, 42, 10]],
    ['intervisie', [5, 67, 8]],
    ['dichtbij', [10, 15, 5, 45, 15]],
    ['lagen', [8, 67, 15]],
  ])('[CO60] %s adds up part by part for every size of group', (id, minutes) => {
    const programme = findReadyMade(id);
    if (!programme) throw new Error(`no ${id}`);
    expect(minutes.reduce((sum, one) => sum + one, 0)).toBe(programme.minutes);
    for (const people of sizes) {
      const agenda = readyMadeAgenda(programme, { people });
      expect(parseAgenda(JSON.parse(JSON.stringify(agenda)))).toEqual({ ok: true, value: agenda });
      if (isOffered(programme)) expect([people, ...minutesOf(agenda)]).toEqual([people, ...minutes]);
      const steps = stepsOf(agenda);
      for (const step of steps) expect(step.minutes, step.id).toBeGreaterThanOrEqual(step.plan.least);
      const ids = new Set(steps.map((step) => step.id));
      for (const part of agenda.parts.filter(({ activity }) => findActivity(activity)))
        for (const step of Object.keys(part.minutes ?? {})) expect(ids).toContain(`${part.id}/${step}`);
    }
  });

  it('[CO61] is offered where this version has all its activities in the form that it names', () => {
    const part = { id: 'a', activity: 'tegenspraak', forms: ['compact'] };
    const offers = (parts: readonly (typeof part)[]) =>
      isOffered({ id: 'lagen', opening: 3, harvest: 5, minutes: 1, parts });
    expect(offers([part])).toBe(true);
    expect(offers([part, { ...part, activity: 'dance' }])).toBe(false);
    expect(offers([{ ...part, forms: ['dance'] }])).toBe(false);
    const offered = new Set(programmes.map(({ id }) => id));
    for (const one of readyMade) expect([one.id, offered.has(one.id)]).toEqual([one.id, isOffered(one)]);
    expect(allProgrammes.map(({ id }) => id)).toEqual([
      'kort',
      'tegenspraak',
      'elders',
      'zorgteam',
      'intervisie',
      'dichtbij',
      'lagen',
      'zelf',
    ]);
  });

  it('[CO62] asks the question that was chosen instead of its own, one that its activity serves', () => {
    for (const programme of readyMade) {
      const asking = askingPart(programme);
      const own = readyMadeAgenda(programme, { people: 8 });
      const other = readyMadeAgenda(programme, { people: 8, asked });
      expect(questionsOf(own)).toEqual(asking?.asks ? [asking.asks.question] : []);
      expect(questionsOf(other)).toEqual(asking ? [asked.question] : []);
      const activity = activityNames.find((name) => name === asking?.activity);
      if (activity) expect(questionsForActivity(activity)).toContain(asking?.asks?.question);
    }
  });

  it('[CO63] opens after an incident nearby only with its preconditions and aftercare', () => {
    const dichtbij = findReadyMade('dichtbij');
    const occasion = findOccasion(dichtbij?.occasion ?? '');
    expect(occasion?.needsAftercare).toBe(true);
    expect(occasion?.preconditions).toHaveLength(8);
    expect(readyMade.filter((one) => findOccasion(one.occasion ?? '')?.needsAftercare)).toEqual([dichtbij]);
  });
});

describe('zelf', () => {
  it('[CO24] opening, each question, harvest; the minutes add up', () => {
    expect(composed.parts.map(({ id }) => id)).toEqual([
      'opening',
      'question-1',
      'question-2',
      'question-3',
      'harvest',
    ]);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 22 }),
        fc.integer({ min: 15, max: 360 }),
        fc.integer({ min: 2, max: 200 }),
        fc.constantFrom(...occasions.map(({ id }) => id)),
        (count, minutes, people, occasion) => {
          const questions = Array.from({ length: count }, () => asked);
          const agenda = composeAgenda({ occasion, questions, minutes, people });
          expect(agendaMinutes(agenda)).toBe(Math.max(minutes, leastMinutes(agenda)));
          expect(parseAgenda(agenda).ok).toBe(true);
        },
      ),
    );
  });

  it('[CO25] one step by hand leaves the others as they were', () => {
    const changed = setMinutes(composed, 'question-2/round', 9.3);
    const before = new Map(stepsOf(composed).map(({ id, minutes }) => [id, minutes]));
    for (const { id, minutes } of stepsOf(changed)) {
      expect(minutes).toBe(id === 'question-2/round' ? 9.5 : before.get(id));
    }
    expect(agendaMinutes(divideAgain(changed, 60))).toBe(60);
  });

  it('[CO25] questions are moved, added and taken away; the frame and one question stay', () => {
    expect(questionsOf(movePart(composed, 'question-1', 1))).toEqual(['3-P2', '3-P1', '3-P3']);
    expect(movePart(composed, 'question-1', -1)).toBe(composed);
    expect(movePart(composed, 'harvest', -1)).toBe(composed);
    const two = removePart(composed, 'question-2');
    const added = addQuestion(two, { card: 'x', question: '1-P1' }, 6);
    expect(added.parts.map(({ id }) => id)).toEqual([
      'opening',
      'question-1',
      'question-3',
      'question-2',
      'harvest',
    ]);
    expect(questionsOf(added)).toEqual(['3-P1', '3-P3', '1-P1']);
    expect(removePart(composed, 'opening')).toBe(composed);
    const one = removePart(two, 'question-3');
    expect(removePart(one, 'question-1')).toBe(one);
    expect(parseAgenda(added).ok).toBe(true);
  });
});

describe('for this group', () => {
  it('[CO26] a table to eight, groups to thirty, a hall above', () => {
    expect([1, 2, 8, 9, 30, 31, 200, 500].map((people) => formFor('write-show-round', people))).toEqual([
      'table',
      'table',
      'table',
      'groups',
      'groups',
      'hall',
      'hall',
      'hall',
    ]);
    const table = activities.flatMap(({ forms }) => forms).find(({ people }) => people[1] === 8);
    expect(table && [isOutsideForm(table, 8), isOutsideForm(table, 9), isOutsideForm(table, 1)]).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('[CO27] every programme, occasion and rescue card has words in both languages', async () => {
    for (const words of await Promise.all([loadWords('nl'), loadWords('en')])) {
      const rescue = allProgrammes.map(({ id }) => rescueCardOf(id));
      const ids = [
        ...allProgrammes.flatMap(({ name, about, forWhom, gives }) => [name, about, forWhom, gives]),
        ...rescue.flatMap((card) => [card.title, card.seen, ...card.say, card.do]),
        ...occasions.flatMap(({ name, about, preconditions }) => [name, about, ...preconditions]),
      ];
      for (const id of ids) expect(words(id)).not.toBe('');
      for (const card of rescue) expect(card.say.length).toBeGreaterThan(1);
    }
    expect(findOccasion('incident-nearby')?.needsAftercare).toBe(true);
    expect(findOccasion('elsewhere')).toBeUndefined();
  });
});
