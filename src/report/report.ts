// What leaves the room: one page of what was learned and agreed. No case, no cards, no names but owners.
import { peopleIn } from '../conversation/kernel/people.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { activities } from '../conversation/activities/find-activity.ts';
import { stateOfPart } from '../conversation/fold-parts.ts';
import type { ReportLine, ReportSection } from '../conversation/kernel/activity.ts';
import { findStep, stepsOf, totalMinutes } from '../conversation/steps.ts';
import { findQuestion, type Deck } from '../deck/deck.ts';
import { formatDay } from '../i18n/days.ts';
import type { Words } from '../i18n/words.ts';

export interface ReportCard {
  readonly number: number;
  readonly title: string;
  readonly question?: string;
}

/** An activity's section, or the corrections that were accepted. */
export interface SectionOfReport {
  readonly kind: ReportSection['kind'] | 'additions';
  readonly title: string;
  readonly lines: readonly ReportLine[];
}

export interface Report {
  readonly title: string;
  readonly language: 'nl' | 'en';
  /** ISO day of the conversation. */
  readonly day: string;
  readonly minutes: number;
  /** At the table: people, not devices. */
  readonly people: number;
  readonly cards: readonly ReportCard[];
  readonly sections: readonly SectionOfReport[];
  /** ISO day on which the group looks back. */
  readonly lookBack?: string;
}

export interface ReportOptions {
  /** ISO day, from the device; a closed report has its own. */
  readonly day: string;
  /** For the cards' titles and questions; without it they are left out. */
  readonly deck?: Deck;
  /** How long it really took; otherwise what was planned for the steps that were visited. */
  readonly minutes?: number;
}

/** Who takes on a line, and when: nothing where it says neither. Agreements have columns for it. */
export const whoAndWhen = ({ owner, day }: ReportLine, language: Report['language']): string =>
  [owner, day === undefined ? undefined : formatDay(language, day, 'with-year')]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');

/** Head of the table of agreements. Ids of words. */
export const agreementHead = [
  'report.agreement.what',
  'report.agreement.who',
  'report.agreement.when',
  'report.agreement.where',
] as const;

/** The order of the page. */
export const sectionOrder: readonly SectionOfReport['kind'][] = [
  'insight',
  'lessons',
  'agreements',
  'needs',
  'minority',
  'open',
  'additions',
  'look-back',
];

const sectionsOfParts = (conversation: Conversation, words: Words): readonly SectionOfReport[] =>
  conversation.agenda.parts.flatMap((part) => {
    const activity = activities.find(({ name }) => name === part.activity);
    return activity ? activity.report(stateOfPart(conversation, part), words) : [];
  });

const additionsOf = ({ corrections }: Conversation, words: Words): readonly SectionOfReport[] => {
  const lines = corrections
    .filter(({ settled }) => settled === 'accepted')
    .map(({ text }): ReportLine => ({ text }));
  return lines.length === 0 ? [] : [{ kind: 'additions', title: words('report.additions'), lines }];
};

/** Of these each title says something of its own; the other kinds have one heading, whoever they come from. */
const keepTitles: readonly SectionOfReport['kind'][] = ['insight', 'lessons', 'needs', 'open'];

const titlesOf = (kind: SectionOfReport['kind'], same: readonly SectionOfReport[]): readonly string[] => {
  const titles = [...new Set(same.map(({ title }) => title))];
  return keepTitles.includes(kind) ? titles : titles.slice(0, 1);
};

/** Sections of one kind stand together; what activities saw, learned, need and left open keeps its own heading. */
const together = (sections: readonly SectionOfReport[]): readonly SectionOfReport[] =>
  sectionOrder.flatMap((kind) => {
    const same = sections.filter((section) => section.kind === kind);
    const titles = titlesOf(kind, same);
    return titles.map((title) => {
      const own = titles.length === 1 ? same : same.filter((section) => section.title === title);
      return { kind, title, lines: own.flatMap(({ lines }) => lines) };
    });
  });

const cardsOf = ({ agenda }: Conversation, deck: Deck | undefined): readonly ReportCard[] =>
  agenda.parts.flatMap((part): readonly ReportCard[] => {
    const found = deck && part.question !== undefined ? findQuestion(deck, part.question) : undefined;
    if (found) return [{ number: found.card.number, title: found.card.title, question: found.question.text }];
    const card = deck?.cards.find(({ id }) => id === part.card);
    return card ? [{ number: card.number, title: card.title }] : [];
  });

/** Planned minutes of the steps the group was in; of the whole agenda where it was in none. */
const minutesOf = ({ agenda, past, step }: Conversation): number => {
  const visited = new Set([...past.map(({ id }) => id), ...(step ? [step.id] : [])]);
  const known = [...visited].flatMap((id) => findStep(agenda, id) ?? []);
  return Math.round(totalMinutes(known.length > 0 ? known : stepsOf(agenda)));
};

/** From when it was closed the report says what it said then, whoever comes or goes afterwards. */
export const composeReport = (now: Conversation, words: Words, options: ReportOptions): Report => {
  const conversation = now.closed?.as ?? now;
  const sections = together([...sectionsOfParts(conversation, words), ...additionsOf(conversation, words)]);
  const lookBack = sections.find(({ kind }) => kind === 'look-back')?.lines.find(({ day }) => day)?.day;
  return {
    title: conversation.title,
    language: conversation.language,
    day: now.closed?.day ?? options.day,
    minutes: Math.max(1, Math.round(options.minutes ?? minutesOf(conversation))),
    people: peopleIn(conversation).length,
    cards: cardsOf(conversation, options.deck),
    sections,
    ...(lookBack === undefined ? {} : { lookBack }),
  };
};
