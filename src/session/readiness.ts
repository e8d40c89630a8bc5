// Whether this device is ready with the current step: its card lies ready, its vote is cast, it looked along.
import type { Round } from '../conversation/conversation-state.ts';
import { openRoundOf } from '../conversation/fold-rounds.ts';
import { meOf, type Heart } from './heart.ts';
import { isLaid, writersIn } from './slots.ts';

/** Under which `readyAt` remembers what was pressed: each round anew, anything else by its step. */
const keyNow = (heart: Heart): string | undefined => {
  const step = heart.conversation.step?.id;
  const round = openRoundOf(heart.conversation);
  return round?.step === step ? (round?.scope ?? step) : step;
};

/** An empty card lies ready once that was said; one with text, once it was laid and as long as it is not changed. */
export const isCardReady = (heart: Heart, round: Round): boolean =>
  isLaid(heart, round) ?? heart.readyAt.has(round.scope);

export const isReadyHere = (heart: Heart): boolean => {
  const step = heart.conversation.step?.id;
  const round = openRoundOf(heart.conversation);
  if (round !== undefined && round.step === step) return isCardReady(heart, round);
  return step !== undefined && heart.readyAt.has(step);
};

/** `person`: for whom this device writes; otherwise its own. Safe to press twice. */
export const setReady = (heart: Heart, isReady: boolean, person?: string): void => {
  const { book, conversation } = heart;
  const round = openRoundOf(conversation);
  if (round !== undefined && round.step === conversation.step?.id) {
    if (isReady) book.lay(round.step, round.scope, person);
    else book.takeUp(round.step, person);
  }
  const key = keyNow(heart);
  if (person !== undefined || key === undefined) return;
  if (isReady) heart.readyAt.add(key);
  else heart.readyAt.delete(key);
};

/** What is typed is not ready any more. */
export const takeUpEmpty = (heart: Heart, person?: string): void => {
  const key = keyNow(heart);
  if (person === undefined && key !== undefined) heart.readyAt.delete(key);
};

/** Cards for somebody without a device that this device wrote and has not laid ready. */
export const unlaidForOthers = (heart: Heart, round: Round): number =>
  writersIn(heart.conversation, round, meOf(heart)).filter(
    (person) => person !== undefined && isLaid(heart, round, person) === false,
  ).length;
