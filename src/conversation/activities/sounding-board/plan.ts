// Sounding board in trios: activity 4, for one question and for three. Each turn has the same four steps.
import type { PlanForm, PlanStep } from '../../kernel/plan.ts';

type Kind = 'question' | 'clarify' | 'talk' | 'useful';

const kinds: Readonly<Record<Kind, Pick<PlanStep, 'planned' | 'least' | 'collects'>>> = {
  question: { planned: 1.5, least: 1, collects: { kind: 'nothing' } },
  clarify: { planned: 1.5, least: 1, collects: { kind: 'nothing' } },
  talk: { planned: 5, least: 3, collects: { kind: 'private', fields: ['notes'], of: 'case-owner' } },
  useful: { planned: 2, least: 1, collects: { kind: 'private', fields: ['useful'], of: 'case-owner' } },
};

const stepOf = (kind: Kind, turn: number): PlanStep => ({
  id: `${kind}-${turn}`,
  name: `sounding-board.${kind}-${turn}.name`,
  say: kind === 'question' && turn === 1 ? 'sounding-board.start.say' : `sounding-board.${kind}.say`,
  rescue: `sounding-board.${kind}.rescue`,
  warning: `sounding-board.${kind}.warning`,
  ...kinds[kind],
});

const turnOf = (turn: number): readonly PlanStep[] => [
  stepOf('question', turn),
  stepOf('clarify', turn),
  stepOf('talk', turn),
  stepOf('useful', turn),
];

export interface StepInTurn {
  readonly kind: string;
  /** From 1. */
  readonly turn: number;
}

/** `talk-2`: the talk of the second turn. */
export const readStep = (id: string): StepInTurn => {
  const [kind = '', turn = ''] = id.split('-');
  return { kind, turn: Number(turn) };
};

export const soundingBoardForms: readonly PlanForm[] = [
  { id: 'full', people: [3, 30], steps: [...turnOf(1), ...turnOf(2), ...turnOf(3)] },
  { id: 'short', people: [3, 30], steps: turnOf(1) },
];
