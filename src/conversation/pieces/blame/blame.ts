// Words that look for a culprit, or judge with what was known only later. Help while writing: nothing is refused.

/** Whole words only: “schulden” are debts, and “had te doen” is what somebody was asked to do. */
const patterns = {
  hindsight:
    /(?<!\p{L})(?:(?:had|hadden)(?:\s+\p{L}+){0,6}?\s+moeten|(?:should|ought\s+to)(?:\s+not|n[’']t)?\s+have|shouldn[’']t\s+have)(?!\p{L})/iu,
  guilt:
    /(?<!\p{L})(?:schuld|schuldig|verwijtbaar|nalatig|guilt|guilty|to\s+blame|at\s+fault|\p{L}+\s+own\s+fault)(?!\p{L})/iu,
  culprit: /(?<!\p{L})(?:daders?|schuldigen?|culprits?|perpetrators?)(?!\p{L})/iu,
} as const;

export type Blame = keyof typeof patterns;

/** Ids of words: what could stand there instead. */
export const blameWords: Readonly<Record<Blame, string>> = {
  hindsight: 'blame.hindsight',
  guilt: 'blame.guilt',
  culprit: 'blame.culprit',
};

/** What in a text sounds like blame, Dutch or English; undefined where nothing does. */
export const findBlame = (text: string): Blame | undefined =>
  (Object.keys(patterns) as Blame[]).find((kind) => patterns[kind].test(text));
