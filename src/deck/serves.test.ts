import { expect, it } from 'vitest';
import { activitiesForQuestion, activityNames, isServedBy, questionsForActivity } from './serves.ts';

it('[DK14] every question leads to solo and to the round, also one of an own deck', () => {
  expect(activitiesForQuestion('our-own-question')).toEqual(['solo', 'write-show-round']);
  expect(activitiesForQuestion('')).toEqual(['solo', 'write-show-round']);
});

it.each([
  ['1-P3', ['incident-method', 'moral-deliberation', 'other-chair']],
  ['2-P5', ['handover']],
  ['2-P7', ['sounding-board', 'tegenspraak', 'estimate-talk-estimate']],
  ['3-P1', ['other-chair', 'shared-task']],
  ['4-B1', ['moral-deliberation', 'layers-dialogue']],
])('[DK14] %s also leads to the activities made for it', (question, made) => {
  expect(activitiesForQuestion(question)).toEqual(['solo', 'write-show-round', ...made]);
});

it('[DK14] the table and its reverse agree; the frame serves no single question', () => {
  for (const name of activityNames) {
    for (const question of questionsForActivity(name))
      expect([activitiesForQuestion(question).includes(name), isServedBy(name, question)]).toEqual([
        true,
        true,
      ]);
  }
  expect(isServedBy('dance', '2-O1')).toBe(false);
  expect(activitiesForQuestion('2-O1')).not.toContain('opening');
});
