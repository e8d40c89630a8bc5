import type { Level } from './activity.ts';

/** Ids of words. */
export const levelWords: Readonly<Record<Level, string>> = {
  self: 'level.self',
  team: 'level.team',
  organisation: 'level.organisation',
  chain: 'level.chain',
  policy: 'level.policy',
};
