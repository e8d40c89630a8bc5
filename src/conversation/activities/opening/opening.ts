// Starting safely: the gate, the agreements on how we talk with what was missing in them, readiness, check-in.
import type { Activity } from '../../kernel/activity.ts';
import type { ActivityEvent } from '../../kernel/event.ts';
import { layCards, takeCard } from '../../kernel/table-cards.ts';
import { foldTurns, isTurnEvent } from '../../kernel/turns.ts';
import { parseOpeningEvent, type OpeningEvent } from './events.ts';
import { leastForBand, openingForms, readinessOptions } from './plan.ts';
import { reportOpening } from './report.ts';
import { emptyOpening, type Band, type OpeningState } from './state.ts';

const bandOf = (votes: readonly number[]): Band | 'too-few' => {
  const chosen = votes.slice(0, readinessOptions);
  const voters = chosen.reduce((sum, count) => sum + count, 0);
  if (voters < leastForBand) return 'too-few';
  return {
    low: chosen.findIndex((count) => count > 0) + 1,
    high: chosen.findLastIndex((count) => count > 0) + 1,
  };
};

const hearOwn = (
  state: OpeningState,
  { id, by, host, event }: Extract<ActivityEvent<OpeningEvent>, { type: 'own' }>,
): OpeningState => {
  if (isTurnEvent(event)) {
    const turns = foldTurns(state.turns, { event, by, host });
    return turns === state.turns ? state : { ...state, turns };
  }
  if (!host) return state;
  switch (event.type) {
    case 'danger-answered': {
      const danger = event.acute ? 'acute' : 'none';
      return danger === state.danger ? state : { ...state, danger };
    }
    case 'rule-added':
      return { ...state, rules: [...state.rules, { id, text: event.text }] };
  }
};

const reduceOpening = (state: OpeningState, event: ActivityEvent<OpeningEvent>): OpeningState => {
  switch (event.type) {
    case 'cards-turned': {
      const missing = event.step === 'agreements' ? layCards(state.missing, event.cards) : state.missing;
      return missing === state.missing ? state : { ...state, missing };
    }
    case 'card-withdrawn': {
      const missing = takeCard(state.missing, event.id);
      return missing === state.missing ? state : { ...state, missing };
    }
    case 'ballot-counted':
      return event.step === 'readiness' ? { ...state, readiness: bandOf(event.votes) } : state;
    case 'own':
      return hearOwn(state, event);
    case 'own-withdrawn': {
      const rules = state.rules.filter((rule) => rule.id !== event.id);
      return rules.length === state.rules.length ? state : { ...state, rules };
    }
    case 'ballot-opened':
    case 'step-entered':
      return state;
  }
};

export const opening: Activity<OpeningState, OpeningEvent> = {
  name: 'opening',
  forms: openingForms,
  empty: emptyOpening,
  parse: parseOpeningEvent,
  reduce: reduceOpening,
  halts: ({ danger }) => danger === 'acute',
  report: reportOpening,
};
