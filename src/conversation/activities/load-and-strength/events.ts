// What people lay down in the open at load and strength; parsed by the kernel's board.
import type { BoardRules } from '../../kernel/board/board.ts';
import type { ListRules } from '../../kernel/board/entries.ts';

/** The strengths come first, everywhere. */
export const sides = ['strength', 'load'] as const;

export type SideName = (typeof sides)[number];

/** Who can influence something; each is a board of its own, since more than one may. */
export const influencers = ['family', 'professional', 'organisation', 'municipality'] as const;

export type Influencer = (typeof influencers)[number];

export const loadAndStrengthLists = {
  /** Said aloud instead of written. */
  item: { who: 'host', most: 24, fields: { item: 200, side: sides } },
  /** What the municipality can influence, in general words. Key: the thing's. */
  upward: { who: 'host', most: 24, fields: { upward: 200 } },
  grow: { who: 'pen', most: 1, fields: { grow: 200, 'grow-step': 200 } },
  lighten: { who: 'pen', most: 1, fields: { lighten: 200, 'lighten-step': 200 } },
  /** The informal safety net. */
  net: { who: 'pen', most: 6, fields: { net: 120, knows: ['yes', 'not-yet'], 'if-wrong': 300 } },
  /** Key `kept`: the board may stand in the report. */
  kept: { who: 'host', most: 1, fields: { kept: ['yes', 'no'] } },
} as const satisfies ListRules;

const canInfluence = { who: 'host', places: ['can'] } as const;

export const loadAndStrengthRules: BoardRules = {
  lists: loadAndStrengthLists,
  boards: {
    side: { who: 'host', places: [...sides, 'double'] },
    family: canInfluence,
    professional: canInfluence,
    organisation: canInfluence,
    municipality: canInfluence,
  },
};
