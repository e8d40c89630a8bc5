// What an activity's screens are given. Structural: session's view and acts fit as they are, the kernel knows
// neither session nor the shell. The shell draws header, agenda, panel, next button, footer and banners.
import type { Deck } from '../../deck/deck.ts';
import type { Language, Words } from '../../i18n/words.ts';
import type { Collecting } from './is-collected.ts';
import type { People } from './people.ts';
import type { PlanStep, Visibility } from './plan.ts';

/** What a screen needs of the agenda's part. */
export interface PartView {
  readonly id: string;
  readonly form: string;
  readonly card?: string | undefined;
  readonly question?: string | undefined;
}

export interface TextView {
  readonly field: string;
  readonly person?: string;
  readonly text: string;
  /** Bytes that the slot still holds; negative when it is too long. */
  readonly left: number;
  /** Typed to go without a name, while this round has names: it stays here unless it is written again. */
  readonly held?: true;
}

export interface TableView {
  readonly conversation: People &
    Collecting & {
      readonly hosts: readonly string[];
      readonly agenda: { readonly parts: readonly PartView[] };
      /** memberRef of the pen's holder, by step. */
      readonly pens: Readonly<Record<string, string>>;
    };
  readonly me: { readonly ref: string; readonly host: boolean };
  /** The line to the room, where there is one: `online` or what it is instead. */
  readonly connection?: { readonly type: string };
  /** `plan.collects` as it runs in a group of this size; `visibility` follows from it. */
  readonly step?: { readonly id: string; readonly plan: PlanStep; readonly visibility?: Visibility };
  readonly round?: {
    readonly step: string;
    readonly named: boolean;
    readonly phase: 'open' | 'closing' | 'released';
    readonly takesPart: boolean;
    readonly among: readonly string[];
    readonly thin: boolean;
    readonly joined: boolean;
    readonly drafts: readonly TextView[];
    readonly ready: boolean;
  };
  readonly ballot?: {
    readonly step: string;
    readonly options: number;
    readonly takesPart: boolean;
    readonly cast?: number;
    readonly phase: 'open' | 'closing' | 'released';
  };
  readonly privateTexts: Readonly<Record<string, string>>;
  /** What was typed at this step and not yet said to the table, as `keep` left it. */
  readonly typed: Readonly<Record<string, string>>;
  readonly clock: { readonly seconds?: number; readonly paused: boolean };
  readonly counts: { readonly ready: number; readonly of: number; readonly present: number };
  /** Ids of turned cards and own events that this device may take back. */
  readonly mine: readonly string[];
}

/** The part of a person's acts that activities use. */
export interface TableActs {
  write(field: string, text: string, person?: string): void;
  ready(isReady: boolean): void;
  cast(option: number): void;
  say(part: string, event: unknown): void;
  /** Keeps on this device what is typed at a step and not yet said; an empty text is forgotten. */
  keep(step: string, field: string, text: string): void;
  withdraw(id: string): void;
  passPen(step: string, member: string): void;
  /** A host's: on to the next step. */
  next(): void;
}

export interface ActivityViewProps<State> {
  readonly state: State;
  /** The agenda's part: its id goes into `act.say`, its card and question come from the deck. */
  readonly part: PartView;
  readonly view: TableView;
  readonly act: TableActs;
  readonly words: Words;
  readonly language: Language;
  readonly deck: Deck;
  /** Today as an ISO day, from the device. */
  readonly today: string;
  /** Where somebody can go afterwards, as the organisation set it: one line each. */
  readonly aftercare: readonly string[];
}

/**
 * `member`: everything between header and footer, with one h1 and at most one main button.
 * `host`: the table in the middle of the console, with an h2 and the step's own controls.
 * `screen`: `.beam__card` and `.beam__words`, or `.beam__wide` alone; ring, count and door are the shell's.
 */
export type ActivityRole = 'host' | 'member' | 'screen';
