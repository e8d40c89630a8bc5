import { describe, expect, it } from 'vitest';
import { loadWords } from '../../i18n/load-words.ts';
import { describeActivity } from '../kernel/activity.contract.ts';
import { activities } from './find-activity.ts';
import { viewOf } from './find-view.tsx';

const readWords = () => Promise.all([loadWords('nl'), loadWords('en')]);

for (const activity of activities) {
  // Each folder holds examples of its own events.
  const { examples } = (await import(`./${activity.name}/events.example.ts`)) as { examples: unknown[] };
  describeActivity(activity, examples, readWords);

  describe(`${activity.name} is whole`, () => {
    it('[CO28] has examples of its own events, and a view for each role', () => {
      expect(examples.length).toBeGreaterThan(0);
      for (const role of ['host', 'member', 'screen'] as const)
        expect(viewOf(activity.name, role)).toBeDefined();
    });
  });
}

it('[SO1] even alleen is no activity of a conversation', () => {
  expect(activities.map(({ name }) => name)).not.toContain('solo');
});
