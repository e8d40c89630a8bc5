// The one button of the facilitator: what pressing it does now.
import type { AgendaStep } from '../../conversation/steps.ts';
import { nextStep } from '../../conversation/steps.ts';
import { isHalted } from '../../conversation/is-halted.ts';
import type { RoundView, SessionView } from '../../session/view.ts';

export type NextAct =
  | { readonly type: 'begin' }
  /** Turns all cards over, then moves on. `waiting`: how many are not ready yet, those typed for others here too. */
  | { readonly type: 'turn'; readonly waiting: number }
  | { readonly type: 'close-vote'; readonly waiting: number }
  /** The cards or votes are coming in; nothing to press. */
  | { readonly type: 'turning' }
  | { readonly type: 'counting' }
  | { readonly type: 'next'; readonly step: AgendaStep }
  /** Something else comes first, a child in danger: the way on is to stop. */
  | { readonly type: 'stop' }
  /** The last step is on: to the report, which is put right and closed before the room is. */
  | { readonly type: 'report' };

/** Cards that this device typed for somebody without one, and has not laid ready. */
const unlaidForOthers = ({ drafts }: RoundView): number =>
  new Set(
    drafts.flatMap(({ person, text, laid }) =>
      person !== undefined && text.trim() !== '' && laid !== true ? [person] : [],
    ),
  ).size;

export const nextAct = (view: SessionView): NextAct => {
  const { conversation, step, round, ballot, counts } = view;
  if (step === undefined) return { type: 'begin' };
  if (isHalted(conversation, step.part)) return { type: 'stop' };
  const waiting = Math.max(0, counts.of - counts.ready);
  // On paper: what was typed turns over, and nobody is waited for.
  if (view.paper?.kind === 'cards') return { type: 'turn', waiting: 0 };
  if (round?.step === step.id)
    return round.phase === 'open'
      ? { type: 'turn', waiting: waiting + unlaidForOthers(round) }
      : { type: 'turning' };
  if (ballot?.step === step.id)
    return ballot.phase === 'open' ? { type: 'close-vote', waiting } : { type: 'counting' };
  const next = nextStep(conversation.agenda, step.id);
  return next === undefined ? { type: 'report' } : { type: 'next', step: next };
};
