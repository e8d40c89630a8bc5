// Who is at the table.

export interface Member {
  readonly ref: string;
  /** Unique at the table: a second Sanne is "Sanne 2". */
  readonly name: string;
  readonly organisation?: string;
  /** `practice`, `organisation` or `policy`, where somebody chose to say. */
  readonly layer?: string;
  readonly host: boolean;
  readonly left: boolean;
  /** The member whose further device this is: a facilitator's phone beside the laptop. Stays when it steers no more. */
  readonly deviceOf?: string;
}

/** Somebody without a device; `by` is the memberRef of the device that writes for them. */
export interface Person {
  readonly ref: string;
  readonly name: string;
  readonly by: string;
}

export interface People {
  readonly members: Readonly<Record<string, Member>>;
  readonly persons: Readonly<Record<string, Person>>;
}

/** Those at the table now, in the order in which they came: members first, then persons. */
export const presentIn = (people: People): readonly { readonly ref: string; readonly name: string }[] => [
  ...Object.values(people.members).filter((member) => !member.left),
  ...Object.values(people.persons),
];

/** The name by a memberRef or personRef, also of somebody who left. */
export const nameOf = (people: People, ref: string): string | undefined => {
  if (Object.hasOwn(people.members, ref)) return people.members[ref]?.name;
  return Object.hasOwn(people.persons, ref) ? people.persons[ref]?.name : undefined;
};

/**
 * The people at the table now, once each and whatever device they use: a facilitator who steers from a laptop and a
 * phone is one, somebody without a device is one too. Who was removed is none.
 */
export const peopleIn = (people: People): readonly { readonly ref: string; readonly name: string }[] => {
  const here = Object.values(people.members).filter((member) => !member.left);
  const first = new Map(
    here.toReversed().map((member) => [member.deviceOf ?? member.ref, member.ref] as const),
  );
  const others = here.filter(({ ref, deviceOf }) => first.get(deviceOf ?? ref) === ref);
  return [...others, ...Object.values(people.persons)];
};

/** Whether two members are devices of one person. */
export const isSamePerson = (people: People, one: string, other: string): boolean =>
  (people.members[one]?.deviceOf ?? one) === (people.members[other]?.deviceOf ?? other);
