// The ten things that a whole handover tells of, and what is arranged at its end. Names only: what is told about
// them is said aloud and written nowhere.

export const headings = [
  'safety',
  'child-said',
  'trusted',
  'history',
  'facts',
  'unanswered',
  'promises',
  'parents-view',
  'if-then',
  'unknown',
] as const;

/** What is settled before people part. */
export const arrangements = ['owners', 'child-hears', 'introduction', 'reachable', 'look-again'] as const;
