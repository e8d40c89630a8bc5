// Who speaks from which layer, and whether enough devices of a layer write to leave out the names.
import type { Board } from '../../kernel/board/board.ts';
import { presentIn, type Member, type People } from '../../kernel/people.ts';
import { isLayer, type Layer } from './layer-text.ts';

/** Fewer writing devices than this and a card could be somebody. */
export const leastUnnamed = 4;

/** The chair taken here, otherwise what was said at the door. */
export const layerOf = ({ seats }: Pick<Board, 'seats'>, people: People, ref: string): Layer | undefined => {
  const layer = Object.hasOwn(seats, ref) ? seats[ref] : people.members[ref]?.layer;
  return isLayer(layer) ? layer : undefined;
};

interface Table {
  readonly state: Pick<Board, 'seats'>;
  readonly people: People & { readonly hosts: readonly string[] };
  /** Names of those whose devices are in the round; everybody at the table before it opens. */
  readonly among?: readonly string[] | undefined;
}

/** Devices that write, the facilitators' not counted. */
const writersIn = ({ people, among }: Table): readonly Member[] =>
  Object.values(people.members).filter(
    ({ ref, left, name }) => !left && !people.hosts.includes(ref) && (among?.includes(name) ?? true),
  );

/** Those at the table who speak from a layer, with or without a device. */
export const namesIn = ({ state, people }: Table, layer: Layer | undefined): readonly string[] =>
  presentIn(people)
    .filter(({ ref }) => !people.hosts.includes(ref) && layerOf(state, people, ref) === layer)
    .map(({ name }) => name);

/** Names of those who write as one of a layer. */
export const writersOf = (table: Table, layer: Layer): readonly string[] =>
  writersIn(table).flatMap(({ ref, name }) =>
    layerOf(table.state, table.people, ref) === layer ? [name] : [],
  );

/** Names of those who listen while a layer speaks; who named no layer listens too. */
export const listenersTo = (table: Table, inner: Layer): readonly string[] =>
  writersIn(table).flatMap(({ ref, name }) =>
    layerOf(table.state, table.people, ref) === inner ? [] : [name],
  );

export const isLargeEnough = (names: readonly string[]): boolean => names.length >= leastUnnamed;
