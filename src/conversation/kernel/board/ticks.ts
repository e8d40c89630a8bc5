// Ticking as many of a few things as one likes, in one unnamed ballot: each option is a set of things, so that a
// person sends one vote however much is ticked. Option 0 is the first thing alone, 1 the second, 2 both, and so on;
// blank, past the last option, is none of them.

/** More things than this do not fit the options of a ballot. */
export const mostTicked = 6;

/** Sets of so many things, the empty one not counted. */
export const optionsOver = (things: number): number => 2 ** Math.min(things, mostTicked) - 1;

/** How many things a ballot with so many options is about. */
export const thingsOver = (options: number): number => Math.round(Math.log2(options + 1));

const isIn = (option: number, thing: number): boolean => ((option + 1) >> thing) % 2 === 1;

/** What somebody ticked; nothing where they chose none of them, or have not chosen yet. */
export const ticksOf = (things: readonly string[], cast: number | undefined): readonly string[] =>
  cast === undefined || cast >= optionsOver(things.length)
    ? []
    : things.filter((_, thing) => isIn(cast, thing));

/** The option that is exactly these things. */
export const optionOf = (things: readonly string[], ticked: readonly string[]): number => {
  const option =
    things.slice(0, mostTicked).reduce((sum, thing, at) => sum + (ticked.includes(thing) ? 2 ** at : 0), 0) -
    1;
  return option < 0 ? optionsOver(things.length) : option;
};

/** How many ticked each of so many things, and last how many ticked none. */
export const tickCounts = (things: number, votes: readonly number[]): readonly number[] => [
  ...Array.from({ length: Math.min(things, mostTicked) }, (_, thing) =>
    votes.reduce(
      (sum, count, option) => sum + (option < optionsOver(things) && isIn(option, thing) ? count : 0),
      0,
    ),
  ),
  votes[optionsOver(things)] ?? 0,
];

/**
 * Votes that give these counts, for ticks that were counted on paper. Who ticked what together is not known then:
 * the first person is taken to have ticked all that anybody did, the next what is left, and so on.
 */
export const votesOfTicks = (counts: readonly number[], none: number): readonly number[] => {
  const votes = Array.from({ length: optionsOver(counts.length) }, () => 0);
  for (let person = 0; person < Math.max(0, ...counts); person += 1) {
    const option = counts.reduce((sum, count, thing) => sum + (count > person ? 2 ** thing : 0), 0) - 1;
    votes[option] = (votes[option] ?? 0) + 1;
  }
  return [...votes, none];
};
