// What a facilitator says beside a step as it really runs here: with names, spoken, or over.
import { isCollected, turnedRoundAt, type Collecting } from './kernel/is-collected.ts';
import type { Manner, PlanStep, StepWords } from './kernel/plan.ts';

/** The step with what it collects in a group of this size. */
interface StepHere {
  readonly id: string;
  readonly part: string;
  readonly plan: PlanStep;
}

const mannerOf = (collecting: Collecting, { id, part, plan }: StepHere): Manner => {
  const { collects, shows } = plan;
  if (shows !== undefined) {
    const round = turnedRoundAt(collecting, `${part}/${shows}`);
    if (round === undefined) return 'spoken';
    return round.named ? 'named' : 'unnamed';
  }
  if (isCollected(collecting, id)) return 'over';
  if (collects.kind === 'turns') return 'spoken';
  return collects.kind === 'cards' && collects.whose === 'with-name' ? 'named' : 'unnamed';
};

/** Ids of the words for the facilitator's panel. `halted`: something else comes first in this part. */
export const stepWords = (collecting: Collecting, step: StepHere, halted = false): StepWords => {
  const { say, rescue, warning, instead = {} } = step.plan;
  const manner = halted ? 'halted' : mannerOf(collecting, step);
  return {
    say,
    rescue,
    ...(warning === undefined ? {} : { warning }),
    ...(manner === 'unnamed' ? {} : instead[manner]),
  };
};
