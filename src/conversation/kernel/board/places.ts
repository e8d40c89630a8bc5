// Where things lie: cards in a cluster, on one side of a board, under a heading. One place each, on each board.
import * as v from 'valibot';
import { refSchema } from '../plain-text.ts';

export interface PlacesRule {
  readonly who: 'host' | 'anyone';
  /** The places there are. */
  readonly places: readonly string[];
}

export type PlacesRules = Readonly<Record<string, PlacesRule>>;

/** Place by thing, by board. */
export type Places = Readonly<Record<string, Readonly<Record<string, string>>>>;

const slug = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,39}$/));

/** Things at most on one board: no group has more cards. */
const mostThings = 700;

export const placedEventSchema = v.object({
  type: v.literal('placed'),
  board: slug,
  /** Id of a card, key of an entry, or a name of the activity's own. */
  thing: refSchema,
  /** Empty takes it off. */
  place: v.union([v.literal(''), slug]),
});

export type Placed = v.InferOutput<typeof placedEventSchema>;

export const isPlaced = (rules: PlacesRules, { board, place }: Placed): boolean =>
  Object.hasOwn(rules, board) && (place === '' || rules[board]?.places.includes(place) === true);

export const placeOf = (places: Places, board: string, thing: string): string | undefined => {
  const things = Object.hasOwn(places, board) ? places[board] : undefined;
  return things && Object.hasOwn(things, thing) ? things[thing] : undefined;
};

/** The same places by reference where nothing changes or the writer may not. */
export const placeThing = (
  places: Places,
  rules: PlacesRules,
  { board, thing, place }: Placed,
  host: boolean,
): Places => {
  const rule = rules[board];
  if (!rule || (rule.who === 'host' && !host)) return places;
  if (placeOf(places, board, thing) === (place === '' ? undefined : place)) return places;
  const others = Object.entries(places[board] ?? {}).filter(([other]) => other !== thing);
  const things = place === '' ? others : [...others, [thing, place] as const];
  return things.length > mostThings ? places : { ...places, [board]: Object.fromEntries(things) };
};

/** Takes a thing off every board. */
export const liftThing = (places: Places, thing: string): Places => {
  const boards = Object.keys(places).filter((board) => placeOf(places, board, thing) !== undefined);
  if (boards.length === 0) return places;
  const lifted = boards.map((board) => {
    const things = Object.entries(places[board] ?? {}).filter(([other]) => other !== thing);
    return [board, Object.fromEntries(things)] as const;
  });
  return { ...places, ...Object.fromEntries(lifted) };
};
