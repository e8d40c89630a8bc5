// Ticking as many of a few things as one likes, in one unnamed ballot: each option is a set of things, so that a
// person sends one vote however much is ticked. Blank is the empty set.

/** More things than this do not fit the options of a ballot. */
export const mostTicked = 6;

const joint = '+';

/** Every set of these things but the empty one, as the options of a ballot; the things beyond the sixth are left out. */
export const ticksOver = (things: readonly string[]): readonly string[] => {
  const few = things.slice(0, mostTicked);
  return Array.from({ length: 2 ** few.length - 1 }, (_, index) =>
    few.filter((_thing, bit) => ((index + 1) >> bit) % 2 === 1).join(joint),
  );
};

/** The things in one option. */
const thingsIn = (option: string): readonly string[] => option.split(joint);

/** The things that a ballot over these options is about, in their order. */
export const tickedThings = (options: readonly string[]): readonly string[] =>
  options.filter((option) => !option.includes(joint));

/** What somebody ticked; `cast` is the place of their option, past the last one for none of them. */
export const ticksOf = (options: readonly string[], cast: number | undefined): readonly string[] => {
  const option = cast === undefined ? undefined : options[cast];
  return option === undefined ? [] : thingsIn(option);
};

/** Place of the option that holds exactly these things; past the last one where it is none of them. */
export const optionOf = (options: readonly string[], ticked: readonly string[]): number => {
  const at = options.findIndex((option) => {
    const things = thingsIn(option);
    return things.length === ticked.length && things.every((thing) => ticked.includes(thing));
  });
  return at < 0 ? options.length : at;
};

/** How many ticked each thing, and last how many ticked none. */
export const tickCounts = (options: readonly string[], votes: readonly number[]): readonly number[] => [
  ...tickedThings(options).map((thing) =>
    options.reduce((sum, option, at) => sum + (thingsIn(option).includes(thing) ? (votes[at] ?? 0) : 0), 0),
  ),
  votes[options.length] ?? 0,
];
