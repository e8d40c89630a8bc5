// What a screen is given, for tests: a table of five with one of them looking.
import type { Deck } from '../deck/deck.ts';
import type { Language, Words } from '../i18n/words.ts';
import type { Agenda } from './agenda.ts';
import type { AgendaStep } from './steps.ts';
import { stepsOf } from './steps.ts';
import { exampleDeck } from './example-card-deck.ts';
import { exampleAgenda, foldAll, peopleEvents } from './example-conversation.ts';
import { visibilityOf } from './kernel/plan.ts';
import type { ActivityViewProps, TableActs, TableView } from './kernel/view.ts';

export interface ExampleOptions<State> {
  readonly state: State;
  /** `part/step` of the example agenda. */
  readonly step: string;
  readonly words: Words;
  readonly language?: Language;
  readonly view?: Partial<TableView>;
  readonly act?: Partial<TableActs>;
  readonly form?: string;
  /** An agenda of this activity alone, as part `part`; otherwise the example agenda. */
  readonly activity?: string;
  readonly deck?: Deck;
}

const ignore = (): void => undefined;

const noActs: TableActs = {
  write: ignore,
  ready: ignore,
  cast: ignore,
  say: ignore,
  keep: ignore,
  withdraw: ignore,
  passPen: ignore,
  next: ignore,
};

const agendaOf = (activity: string, form: string | undefined): Agenda => ({
  programme: 'zelf',
  parts: [{ id: 'part', activity, form: form ?? 'table' }],
});

const agendaWith = (form: string | undefined) => ({
  ...exampleAgenda,
  parts: exampleAgenda.parts.map((part) => Object.assign({}, part, form === undefined ? {} : { form })),
});

const roundFor = (step: AgendaStep, me: string): TableView['round'] => {
  const { collects } = step.plan;
  if (collects.kind !== 'cards') return undefined;
  return {
    step: step.id,
    named: collects.whose === 'with-name',
    phase: 'open',
    takesPart: me !== '',
    among: ['Mira', 'Joris', 'Sanne', 'Bilal', 'Noor'],
    thin: false,
    joined: false,
    drafts: collects.fields.map((field) => ({ field, text: '', left: 1900 })),
    ready: false,
  };
};

/** As member m1 sees it unless `view.me` says otherwise. */
export const exampleProps = <State>(options: ExampleOptions<State>): ActivityViewProps<State> => {
  const { activity, form } = options;
  const agenda = activity === undefined ? agendaWith(form) : agendaOf(activity, form);
  const step = stepsOf(agenda).find(({ id }) => id === options.step);
  const part = agenda.parts.find(({ id }) => id === step?.part);
  if (!step || !part) throw new Error(`no step ${options.step} in the example agenda`);
  const me = options.view?.me ?? { ref: 'm1', host: false };
  const visibility = visibilityOf(step.plan.collects);
  const round = roundFor(step, me.ref);
  const { collects } = step.plan;
  return {
    state: options.state,
    part,
    view: {
      conversation: { ...foldAll(peopleEvents(5)), agenda },
      me,
      step: { id: step.id, plan: step.plan, ...(visibility ? { visibility } : {}) },
      ...(round ? { round } : {}),
      ...(collects.kind === 'ballot'
        ? {
            ballot: {
              step: step.id,
              options: collects.options === 'by-state' ? 3 : collects.options,
              takesPart: me.ref !== '',
              phase: 'open' as const,
            },
          }
        : {}),
      privateTexts: {},
      typed: {},
      clock: { seconds: 120, paused: false },
      counts: { ready: 3, of: 5, present: 6 },
      mine: [],
      ...options.view,
    },
    act: { ...noActs, ...options.act },
    words: options.words,
    language: options.language ?? 'nl',
    deck: options.deck ?? exampleDeck,
    today: '2027-03-12',
    aftercare: ['Collegiale opvang: 010 000 00 00'],
  };
};
