// What a step collects in a group of this size. Small groups are decided in protocol r1, property 7.
import { optionsOver } from './kernel/board/ticks.ts';
import type { Collects, PlanStep } from './kernel/plan.ts';

/** Fewer devices that write than this (the facilitator's not counted): nothing without a name. */
export const LEAST_UNNAMED = 4;

/** A ballot holds so many things, the blank one besides. */
const MOST_OPTIONS = 63;

/** More slots than this and all fields of a step travel in one card. */
const MOST_SLOTS = 300;

export interface GroupSize {
  /** Devices that write, the hosts' not counted. */
  readonly writers: number;
  /** Everybody who gets slots of their own: all devices, and persons without one. */
  readonly seats: number;
  /** Things on the table that a ballot `by-state` is about. */
  readonly things?: number;
}

/** As a step runs: how many options a ballot has is known. */
type RunningCollects =
  | Exclude<Collects, { kind: 'ballot' }>
  | (Extract<Collects, { kind: 'ballot' }> & { readonly options: number });

export interface EffectiveCollects {
  readonly collects: RunningCollects;
  /** Why it is not what the plan says. */
  readonly smallGroup: 'large-enough' | 'thin' | 'named' | 'spoken';
  /** All fields in one card, because they belong together or the group is large. */
  readonly joined: boolean;
}

const spoken: EffectiveCollects = { collects: { kind: 'turns' }, smallGroup: 'spoken', joined: false };

/** A spoken step is one of turns. Steps that neither turn cards nor count votes stay as planned. */
export const effectiveCollects = (step: PlanStep, group: GroupSize): EffectiveCollects => {
  const { collects } = step;
  const smallGroup = group.writers === LEAST_UNNAMED ? 'thin' : 'large-enough';
  if (collects.kind === 'ballot') {
    const least = Math.max(collects.least, LEAST_UNNAMED);
    const things = collects.options === 'by-state' ? (group.things ?? 0) : collects.options;
    const options = collects.ticks === true ? optionsOver(things) : things;
    if (group.writers < least || options < 2 || options > MOST_OPTIONS) return spoken;
    return { collects: { ...collects, options }, smallGroup, joined: false };
  }
  if (collects.kind !== 'cards') return { collects, smallGroup: 'large-enough', joined: false };
  const joined = collects.together === true || collects.fields.length * group.seats > MOST_SLOTS;
  if (collects.whose === 'with-name') return { collects, smallGroup: 'large-enough', joined };
  if (group.writers >= Math.max(collects.least ?? 0, LEAST_UNNAMED)) return { collects, smallGroup, joined };
  if (collects.small === 'spoken') return spoken;
  return { collects: { ...collects, whose: 'with-name' }, smallGroup: 'named', joined };
};
