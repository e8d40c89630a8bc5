import { expect, it } from 'vitest';
import { loadWords } from '../../i18n/load-words.ts';
import { describeActivity } from '../kernel/activity.contract.ts';
import { activities } from './all.ts';
import { harvestExamples } from './harvest/events.example.ts';
import { openingExamples } from './opening/events.example.ts';
import { writeShowRoundExamples } from './write-show-round/events.example.ts';

const examples: Readonly<Record<string, readonly unknown[]>> = {
  opening: openingExamples,
  'write-show-round': writeShowRoundExamples,
  harvest: harvestExamples,
};

const readWords = () => Promise.all([loadWords('nl'), loadWords('en')]);

it('[CO28] every activity has examples of its own events', () => {
  expect(activities.map(({ name }) => name).toSorted()).toEqual(Object.keys(examples).toSorted());
});

for (const activity of activities) describeActivity(activity, examples[activity.name] ?? [], readWords);
