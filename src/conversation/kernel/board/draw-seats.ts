// Drawing chairs by chance, on the device of whoever leads. Chance comes from outside.

export interface Draw {
  /** Who still needs a chair: memberRefs and personRefs. */
  readonly people: readonly string[];
  /** The chairs there are; the first one is never left empty while somebody can be drawn for it. */
  readonly chairs: readonly string[];
  /** Who sits already, and stays there. */
  readonly seated: Readonly<Record<string, string>>;
  /** Chairs that somebody was drawn for before and left: not again, where there is another. */
  readonly left: Readonly<Record<string, readonly string[]>>;
  /** 0 ≤ number < 1. */
  readonly chance: () => number;
}

const shuffled = <Thing>(things: readonly Thing[], chance: () => number): readonly Thing[] =>
  things
    .map((thing) => ({ thing, place: chance() }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ thing }) => thing);

/** The chair with the fewest on it that this person did not leave; the earlier one where several are as empty. */
const chairFor = (
  person: string,
  { chairs, left }: Pick<Draw, 'chairs' | 'left'>,
  sitting: readonly string[],
): string | undefined => {
  const refused = left[person] ?? [];
  const open = chairs.filter((chair) => !refused.includes(chair));
  const count = (chair: string): number => sitting.filter((one) => one === chair).length;
  return (open.length > 0 ? open : chairs).toSorted((one, other) => count(one) - count(other))[0];
};

/** Chair by person: who sat keeps the chair, every chair is taken once before one is taken twice. */
export const drawSeats = (draw: Draw): Readonly<Record<string, string>> => {
  const { people, chairs, seated, left, chance } = draw;
  const [first, ...rest] = chairs;
  if (first === undefined) return seated;
  const order = [first, ...shuffled(rest, chance)];
  const standing = shuffled(
    people.filter((person) => !Object.hasOwn(seated, person)),
    chance,
  ).toSorted((one, other) => Number(left[one]?.includes(first)) - Number(left[other]?.includes(first)));
  const drawn = new Map(Object.entries(seated));
  for (const person of standing) {
    const chair = chairFor(person, { chairs: order, left }, [...drawn.values()]);
    if (chair !== undefined) drawn.set(person, chair);
  }
  return Object.fromEntries(drawn);
};
