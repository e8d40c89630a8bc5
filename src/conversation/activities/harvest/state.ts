import type { Level } from '../../kernel/activity.ts';
import type { TableCards } from '../../kernel/table-cards.ts';
import type { TurnsByStep } from '../../kernel/turns.ts';

/** A lesson or an open question that goes into the report, in the words that the group agreed on. */
export interface Kept {
  readonly key: string;
  readonly text: string;
  /** Ids of the cards it was made from. */
  readonly from: readonly string[];
}

export interface Agreement {
  readonly key: string;
  readonly what: string;
  readonly needs: string;
  /** A name at the table, or of somebody who is not here; empty as long as nobody is. */
  readonly owner: string;
  readonly day?: string;
  readonly level: Level;
  readonly from: readonly string[];
}

export interface HarvestState {
  readonly cards: TableCards;
  readonly lessons: readonly Kept[];
  readonly unsolved: readonly Kept[];
  readonly agreements: readonly Agreement[];
  readonly minority?: { readonly id: string; readonly text: string };
  /** Who looked along; shown as n of m only. */
  readonly confirmed: readonly string[];
  /** ISO day. */
  readonly lookBack?: string;
  readonly turns: TurnsByStep;
}

export const emptyHarvest: HarvestState = {
  cards: [],
  lessons: [],
  unsolved: [],
  agreements: [],
  confirmed: [],
  turns: {},
};
