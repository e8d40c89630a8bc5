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

/** A second device of the same person comes in under the same name, which the table numbers. */
const withoutNumber = (name: string): string => name.replace(/ \d+$/u, '');

/** How many people, not devices: a facilitator who steers from a laptop and a phone is one. */
export const countPeople = (people: People, isHere: (member: Member) => boolean): number => {
  const members = Object.values(people.members).filter(isHere);
  const hosts = new Set(members.filter((member) => member.host).map(({ name }) => withoutNumber(name)));
  const others = members.filter((member) => !member.host).length;
  return hosts.size + others + Object.keys(people.persons).length;
};
