// Who sits with whom. A seat is a trio and a place in it; the place is the turn in which somebody asks.
import type { Words } from '../../../i18n/words.ts';
import type { Board } from '../../kernel/board/board.ts';
import { isSamePerson, peopleIn, type People } from '../../kernel/people.ts';
import { mostInTrio, seatOf } from './events.ts';

export interface Seated {
  /** memberRef or personRef. */
  readonly ref: string;
  readonly name: string;
  readonly place: number;
}

export interface Trio {
  readonly number: number;
  /** By place. */
  readonly people: readonly Seated[];
}

export type Seats = Board['seats'];

const inTrio = 3;

/** Everybody who takes part: the facilitator only where there would be no trio without. */
export const partakersIn = (
  people: People,
  hosts: readonly string[],
): readonly { readonly ref: string; readonly name: string }[] => {
  const everybody = peopleIn(people);
  const others = everybody.filter(({ ref }) => !hosts.some((host) => isSamePerson(people, host, ref)));
  return others.length < inTrio ? everybody : others;
};

/** Seats for these refs in this order, trio after trio: as many trios as there can be, the larger ones first. */
export const seatsFor = (refs: readonly string[]): Seats => {
  const trios = Math.max(1, Math.floor(refs.length / inTrio));
  const small = Math.floor(refs.length / trios);
  const larger = refs.length % trios;
  const inLarger = larger * (small + 1);
  return Object.fromEntries(
    refs.map((ref, index) => {
      const isLarger = index < inLarger;
      const size = isLarger ? small + 1 : small;
      const from = isLarger ? index : index - inLarger;
      const trio = Math.floor(from / size) + (isLarger ? 0 : larger) + 1;
      return [ref, seatOf(trio, (from % size) + 1)];
    }),
  );
};

/** The trios of those who are here, in order. */
export const triosIn = (seats: Seats, people: People): readonly Trio[] => {
  const seated = peopleIn(people).flatMap(({ ref, name }) => {
    const seat = Object.hasOwn(seats, ref) ? seats[ref] : undefined;
    const [number = NaN, place = NaN] = seat?.split('-').map(Number) ?? [];
    return seat === undefined ? [] : [{ ref, name, number, place }];
  });
  const numbers = [...new Set(seated.map(({ number }) => number))].toSorted((one, other) => one - other);
  return numbers.map((number) => ({
    number,
    people: seated
      .filter((one) => one.number === number)
      .toSorted((one, other) => one.place - other.place)
      .map(({ ref, name, place }) => ({ ref, name, place })),
  }));
};

/** Whoever brings in the question in this turn; undefined where nobody sits on that place. */
export const askerIn = (trio: Trio, turn: number): Seated | undefined =>
  trio.people.find(({ place }) => place === turn);

/** Who asks, and what they do at this kind of step; or that nobody does in this turn. */
export const askerSaid = (words: Words, kind: string, asker: Seated | undefined): string => {
  if (!asker) return words('sounding-board.nobody-asks');
  const { name } = asker;
  if (kind === 'talk') return words('sounding-board.listens', { name });
  return words(kind === 'useful' ? 'sounding-board.tells' : 'sounding-board.asks', { name });
};

export const trioOf = (trios: readonly Trio[], people: People, ref: string): Trio | undefined =>
  trios.find((trio) => trio.people.some((seated) => isSamePerson(people, seated.ref, ref)));

/** Seats somebody who came later: at the end of the smallest trio. Nobody else moves. */
export const seatWith = (seats: Seats, trios: readonly Trio[], ref: string): Seats => {
  const [smallest] = trios.toSorted((one, other) => one.people.length - other.people.length);
  const place = Math.max(0, ...(smallest?.people.map((seated) => seated.place) ?? [])) + 1;
  return place > mostInTrio ? seats : { ...seats, [ref]: seatOf(smallest?.number ?? 1, place) };
};

/** Changes places with whoever sits before (-1) or after (1), over the edge of a trio too. */
export const swapped = (seats: Seats, trios: readonly Trio[], ref: string, by: -1 | 1): Seats => {
  const row = trios.flatMap(({ people }) => people.map((seated) => seated.ref));
  const other = row[row.indexOf(ref) + by];
  const [mine, theirs] = [seats[ref], other === undefined ? undefined : seats[other]];
  return other === undefined || mine === undefined || theirs === undefined
    ? seats
    : { ...seats, [ref]: theirs, [other]: mine };
};
