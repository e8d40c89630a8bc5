// Write, show, round: cards on the table, turns, and one sentence per view, the minority's too.
import type { Activity } from '../../kernel/activity.ts';
import type { ActivityEvent } from '../../kernel/event.ts';
import { layCards, takeCard } from '../../kernel/table-cards.ts';
import { foldTurns, isTurnEvent } from '../../kernel/turns.ts';
import { parseWriteShowRoundEvent, type WriteShowRoundEvent } from './events.ts';
import { writeShowRoundForms } from './plan.ts';
import { reportWriteShowRound } from './report.ts';
import { emptyWriteShowRound, type WriteShowRoundState } from './state.ts';

type Own = Extract<ActivityEvent<WriteShowRoundEvent>, { type: 'own' }>;

const hearOwn = (state: WriteShowRoundState, { id, by, host, pen, event }: Own): WriteShowRoundState => {
  if (isTurnEvent(event)) {
    const turns = foldTurns(state.turns, { event, by, host });
    return turns === state.turns ? state : { ...state, turns };
  }
  if (!pen) return state;
  const { line, text, minority } = event;
  const others = state.sentences.filter((sentence) => sentence.line !== line);
  if (text === '') return others.length === state.sentences.length ? state : { ...state, sentences: others };
  const sentences = [...others, { line, id, text, minority }].toSorted((a, b) => a.line - b.line);
  return { ...state, sentences };
};

const reduceWriteShowRound = (
  state: WriteShowRoundState,
  event: ActivityEvent<WriteShowRoundEvent>,
): WriteShowRoundState => {
  switch (event.type) {
    case 'cards-turned': {
      const cards = event.step === 'write' ? layCards(state.cards, event.cards) : state.cards;
      return cards === state.cards ? state : { ...state, cards };
    }
    case 'card-withdrawn': {
      const cards = takeCard(state.cards, event.id);
      return cards === state.cards ? state : { ...state, cards };
    }
    case 'own':
      return hearOwn(state, event);
    case 'own-withdrawn': {
      const sentences = state.sentences.filter((sentence) => sentence.id !== event.id);
      return sentences.length === state.sentences.length ? state : { ...state, sentences };
    }
    case 'ballot-counted':
    case 'ballot-opened':
    case 'step-entered':
      return state;
  }
};

export const writeShowRound: Activity<WriteShowRoundState, WriteShowRoundEvent> = {
  name: 'write-show-round',
  forms: writeShowRoundForms,
  empty: emptyWriteShowRound,
  parse: parseWriteShowRoundEvent,
  reduce: reduceWriteShowRound,
  report: reportWriteShowRound,
};
