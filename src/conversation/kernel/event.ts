// What happens to an activity, in the order of the room's log. Plain data: it survives JSON.

/** One turned card. `id` is its envelope's; a name only where the round was named. */
export interface TurnedCard {
  readonly id: string;
  readonly member?: string;
  /** Written by the facilitator for somebody without a device. */
  readonly person?: string;
  readonly fields: Readonly<Record<string, string>>;
}

export type ActivityEvent<Own> =
  | { readonly type: 'step-entered'; readonly step: string }
  /** A shortfall (slots that did not come in) is a number only. */
  | {
      readonly type: 'cards-turned';
      readonly step: string;
      readonly named: boolean;
      readonly cards: readonly TurnedCard[];
    }
  | { readonly type: 'card-withdrawn'; readonly id: string }
  /** From here the things that are voted on keep their order, whatever is taken back meanwhile. */
  | { readonly type: 'ballot-opened'; readonly step: string }
  /** Votes per option; the last one is blank. */
  | { readonly type: 'ballot-counted'; readonly step: string; readonly votes: readonly number[] }
  /** An event of the activity itself, already parsed. `id`: its envelope's; `by`: who wrote it. */
  | {
      readonly type: 'own';
      readonly id: string;
      readonly by: string;
      readonly host: boolean;
      /** Whether the writer holds the pen of this part (a host does where it was not passed). */
      readonly pen: boolean;
      readonly event: Own;
    }
  | { readonly type: 'own-withdrawn'; readonly id: string };
