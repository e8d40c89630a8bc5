// The harvest: what was learned, at most three agreements, what stays open, another view, and a day to look back.
import type { Activity } from '../../kernel/activity.ts';
import type { ActivityEvent } from '../../kernel/event.ts';
import { layCards, takeCard } from '../../kernel/table-cards.ts';
import { foldTurns, isTurnEvent, type TurnEvent } from '../../kernel/turns.ts';
import { parseHarvestEvent, type HarvestEvent } from './events.ts';
import { harvestForms, mostAgreements } from './plan.ts';
import { reportHarvest } from './report.ts';
import { emptyHarvest, type HarvestState, type Kept } from './state.ts';

type Own = Extract<ActivityEvent<HarvestEvent>, { type: 'own' }>;
type HostEvent = Exclude<HarvestEvent, TurnEvent | { type: 'minority-worded' | 'details-confirmed' }>;

const listOf = { lesson: 'lessons', unsolved: 'unsolved' } as const;

/** Puts an item in the place of the one with its key, or at the end. */
const put = <Item extends { readonly key: string }>(items: readonly Item[], item: Item): readonly Item[] =>
  items.some(({ key }) => key === item.key)
    ? items.map((other) => (other.key === item.key ? item : other))
    : [...items, item];

/** A merged lesson takes in what was made from the same cards. */
const isTakenIn = (item: Kept, by: Kept): boolean =>
  item.key !== by.key && item.from.length > 0 && item.from.every((card) => by.from.includes(card));

const keep = (items: readonly Kept[], item: Kept): readonly Kept[] =>
  put(
    items.filter((other) => !isTakenIn(other, item)),
    item,
  );

const drop = <Item extends { readonly key: string }>(items: readonly Item[], key: string): readonly Item[] =>
  items.some((item) => item.key === key) ? items.filter((item) => item.key !== key) : items;

const hearHost = (state: HarvestState, event: HostEvent): HarvestState => {
  switch (event.type) {
    case 'kept': {
      const { kind, key, text, from } = event;
      return { ...state, [listOf[kind]]: keep(state[listOf[kind]], { key, text, from }) };
    }
    case 'dropped': {
      const list = listOf[event.kind];
      const left = drop(state[list], event.key);
      return left === state[list] ? state : { ...state, [list]: left };
    }
    case 'agreement-chosen': {
      const { type: _, day, ...agreement } = event;
      const agreements = put(state.agreements, day === undefined ? agreement : { ...agreement, day });
      return agreements.length > mostAgreements ? state : { ...state, agreements };
    }
    case 'agreement-dropped': {
      const agreements = drop(state.agreements, event.key);
      return agreements === state.agreements ? state : { ...state, agreements };
    }
    case 'look-back-chosen':
      return event.day === state.lookBack ? state : { ...state, lookBack: event.day };
  }
};

const hearOwn = (state: HarvestState, { id, by, host, pen, event }: Own): HarvestState => {
  if (isTurnEvent(event)) {
    const turns = foldTurns(state.turns, { event, by, host });
    return turns === state.turns ? state : { ...state, turns };
  }
  switch (event.type) {
    case 'minority-worded': {
      const { minority, ...without } = state;
      if (!pen || (event.text === '' && !minority)) return state;
      return event.text === '' ? without : { ...state, minority: { id, text: event.text } };
    }
    case 'details-confirmed':
      return state.confirmed.includes(by) ? state : { ...state, confirmed: [...state.confirmed, by] };
    default:
      return host ? hearHost(state, event) : state;
  }
};

const withoutCard = (items: readonly Kept[], card: string): readonly Kept[] =>
  items.flatMap((item) => {
    const from = item.from.filter((id) => id !== card);
    if (from.length === item.from.length) return [item];
    return from.length === 0 ? [] : [{ ...item, from }];
  });

/** What was kept from this card alone goes with it; an agreement is the group's by then and stays. */
const takeBack = (state: HarvestState, card: string): HarvestState => {
  const cards = takeCard(state.cards, card);
  if (cards === state.cards) return state;
  return {
    ...state,
    cards,
    lessons: withoutCard(state.lessons, card),
    unsolved: withoutCard(state.unsolved, card),
  };
};

const reduceHarvest = (state: HarvestState, event: ActivityEvent<HarvestEvent>): HarvestState => {
  switch (event.type) {
    case 'cards-turned': {
      const cards = event.step === 'write' ? layCards(state.cards, event.cards) : state.cards;
      return cards === state.cards ? state : { ...state, cards };
    }
    case 'card-withdrawn':
      return takeBack(state, event.id);
    case 'own':
      return hearOwn(state, event);
    case 'own-withdrawn': {
      const { minority, ...without } = state;
      return minority?.id === event.id ? without : state;
    }
    case 'ballot-counted':
    case 'ballot-opened':
    case 'step-entered':
      return state;
  }
};

export const harvest: Activity<HarvestState, HarvestEvent> = {
  name: 'harvest',
  forms: harvestForms,
  empty: emptyHarvest,
  parse: parseHarvestEvent,
  reduce: reduceHarvest,
  report: reportHarvest,
};
