// An activity's steps as data: what is asked, for how long, and who will see what is written.

/** Until when a text is hidden. */
export type Hidden = 'never-shown' | 'until-reveal' | 'not-hidden';
/** Whose it is afterwards. */
export type Whose = 'without-name' | 'with-name' | 'together' | 'case-owner';

/** A pair, fixed before anybody types, never loosened. */
export interface Visibility {
  readonly hidden: Hidden;
  readonly whose: Whose;
}

/** A scale that people put a dot on. */
export interface Scale {
  readonly least: number;
  readonly most: number;
}

export type Collects =
  | { readonly kind: 'nothing' }
  /**
   * Everyone writes, all cards turn over together. `fields`: one name per slot (1–3). `small`: how an unnamed
   * step runs where fewer than four devices write.
   */
  | {
      readonly kind: 'cards';
      readonly whose: 'without-name' | 'with-name';
      readonly fields: readonly string[];
      readonly small: 'with-name' | 'spoken';
      /** Fields that hold a whole number instead of a text, and from where to where it goes. */
      readonly scales?: Readonly<Record<string, Scale>>;
      /**
       * What one person writes stays on one card: a reason beside its estimate, all that a chair says. It holds as
       * many bytes as any card, so many short fields, and no more than six. Without it each field is a card.
       */
      readonly together?: true;
      /** Fewer devices that write than this and it runs as `small` says; four where it is not said. */
      readonly least?: number;
    }
  /**
   * An unnamed vote over `options` (blank comes besides); a result only from `least` voters. `by-state`: over as
   * many things as the activity counts on the table (`Activity.options`). `ticks`: as many of them as one likes,
   * six things at most (`board/ticks.ts`).
   */
  | {
      readonly kind: 'ballot';
      readonly options: number | 'by-state';
      readonly least: number;
      readonly ticks?: true;
    }
  /** One shared text with one pen. */
  | { readonly kind: 'one-pen'; readonly field: string }
  /** Speaking in turn, passing allowed. */
  | { readonly kind: 'turns' }
  /** Stays on the writer's device. `of`: only whose case it is writes. */
  | { readonly kind: 'private'; readonly fields: readonly string[]; readonly of?: 'case-owner' }
  /** Everybody may lay texts down, seen at once with their name. */
  | { readonly kind: 'open'; readonly fields: readonly string[] }
  /** "Ik heb meegekeken": counted as n of m, never by name. */
  | { readonly kind: 'confirmations' };

/** Ids of the words that a facilitator reads beside a step. */
export interface StepWords {
  /** The sentence to say. */
  readonly say: string;
  /** The question when it falls silent. */
  readonly rescue: string;
  readonly warning?: string;
}

/**
 * How a step runs in this group, or how the one ran whose cards it shows. `spoken`: without cards or votes;
 * `over`: its cards are turned or its votes counted, and the group came back to it; `halted`: something else
 * comes first.
 */
export type Manner = 'unnamed' | 'named' | 'spoken' | 'over' | 'halted';

export interface PlanStep extends StepWords {
  readonly id: string;
  /** Minutes; `least` is where shortening stops. */
  readonly planned: number;
  readonly least: number;
  /** Id of its name in the agenda. */
  readonly name: string;
  /** Words that take the place of its own where it runs otherwise than planned. */
  readonly instead?: Readonly<Partial<Record<Exclude<Manner, 'unnamed'>, Partial<StepWords>>>>;
  /** The step of the same form whose cards lie on the table here: how that one ran counts. */
  readonly shows?: string;
  readonly collects: Collects;
}

/** One way to run an activity (for a table of eight, for groups, for a hall). */
export interface PlanForm {
  readonly id: string;
  /** How many people it is made for; advice, never enforced. */
  readonly people: readonly [least: number, most: number];
  readonly steps: readonly PlanStep[];
}

/** The sentence "who will see this" follows from what a step collects. */
export const visibilityOf = (collects: Collects): Visibility | undefined => {
  switch (collects.kind) {
    case 'cards':
      return { hidden: 'until-reveal', whose: collects.whose };
    case 'ballot':
      return { hidden: 'until-reveal', whose: 'without-name' };
    case 'one-pen':
      return { hidden: 'not-hidden', whose: 'together' };
    case 'private':
      return { hidden: 'never-shown', whose: collects.of ?? 'with-name' };
    case 'open':
      return { hidden: 'not-hidden', whose: 'with-name' };
    case 'nothing':
    case 'turns':
    case 'confirmations':
      return undefined;
  }
};
