import type { Level } from '../../kernel/activity.ts';

/** Ids of words. */
export const levelWords: Readonly<Record<Level, string>> = {
  self: 'harvest.level.self',
  team: 'harvest.level.team',
  organisation: 'harvest.level.organisation',
  chain: 'harvest.level.chain',
  policy: 'harvest.level.policy',
};
