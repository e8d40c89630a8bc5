// What a facilitator chooses before there is a conversation, and the agenda that follows from it.
import type { Agenda } from '../../../conversation/agenda.ts';
import { kortAgenda, type Asked } from '../../../conversation/programmes/kort.ts';
import { findOccasion, type Occasion, type OccasionId } from '../../../conversation/programmes/occasions.ts';
import { askingPart, findReadyMade, readyMadeAgenda } from '../../../conversation/programmes/ready-made.ts';
import { composeAgenda } from '../../../conversation/programmes/zelf.ts';
import { isServedBy } from '../../../deck/serves.ts';
import type { Language } from '../../../i18n/words.ts';
import { parseName } from '../../../sealed/name.ts';
import type { ConversationWish } from '../../../session/create-conversation.ts';

/** A programme of one's own, or from a file or a question's page; `byHand` holds its agenda. */
export interface OwnChoice {
  readonly name: string;
  /** Where it is kept on this device. */
  readonly id?: string;
}

export interface Choices {
  readonly own?: OwnChoice;
  readonly programme: Agenda['programme'];
  readonly occasion: OccasionId;
  readonly questions: readonly Asked[];
  /** Length of what somebody puts together. */
  readonly minutes: number;
  /** Preconditions that are in order, by the ids of their words. */
  readonly inOrder: readonly string[];
  /** Set once the minutes or the order were changed by hand. */
  readonly byHand?: Agenda;
  readonly title: string;
  readonly language: Language;
  readonly name: string;
  readonly organisation: string;
  readonly layer: string;
  /** As typed. */
  readonly expected: string;
  /** ISO day, or empty. */
  readonly date: string;
  readonly creationCode: string;
  /** Days; as the server has it where nobody chose. */
  readonly retentionDays?: number;
}

export type ChoiceFault =
  'question' | 'title' | 'name' | 'expected' | 'creation-code' | 'aftercare' | 'preconditions';

/** Eight at the table with the facilitator: the most that a round goes well with. */
const usualPeople = 7;
const mostPeople = 200;

export const firstChoices = (language: Language, asked: Asked | undefined): Choices => ({
  programme: 'kort',
  occasion: 'theme',
  questions: asked === undefined ? [] : [asked],
  minutes: 45,
  inOrder: [],
  title: '',
  language,
  name: '',
  organisation: '',
  layer: '',
  expected: String(usualPeople),
  date: '',
  creationCode: '',
});

const peopleOf = ({ expected }: Choices): number | undefined => {
  const people = Number(expected);
  return Number.isInteger(people) && people >= 1 && people <= mostPeople ? people : undefined;
};

/** How many are expected; the usual number where nothing sensible was typed. */
export const expectedOf = (choices: Choices): number => peopleOf(choices) ?? usualPeople;

/** The question that the programme is asked about: the chosen one where its activity serves it. */
export const questionFor = ({ programme, questions }: Choices): Asked | undefined => {
  const ready = findReadyMade(programme);
  const asking = ready && askingPart(ready);
  if (!asking) return undefined;
  return questions.find(({ question }) => isServedBy(asking.activity, question)) ?? asking.asks;
};

/** Nothing before a question is chosen, where the programme asks for one. */
export const agendaOf = (choices: Choices): Agenda | undefined => {
  const { programme, occasion, questions, minutes, byHand } = choices;
  const [first] = questions;
  if (byHand !== undefined) return byHand;
  // Who facilitates sits at the table too.
  const people = expectedOf(choices) + 1;
  const ready = findReadyMade(programme);
  if (ready) return readyMadeAgenda(ready, { people, asked: questionFor(choices) });
  if (first === undefined) return undefined;
  if (programme === 'kort') return kortAgenda({ ...first, people });
  return composeAgenda({ occasion, questions, minutes, people });
};

/** Why the group comes together, where the programme says so. */
export const occasionOf = (choices: Choices): Occasion | undefined => {
  const { programme, own, occasion } = choices;
  if (programme === 'zelf' && own === undefined) return findOccasion(occasion);
  return findOccasion(agendaOf(choices)?.occasion ?? '');
};

/** Whether everything is in order that must be before this programme opens. */
export const isInOrder = (choices: Choices, hasAftercare: boolean): boolean => {
  const occasion = occasionOf(choices);
  if (occasion?.needsAftercare !== true) return true;
  return hasAftercare && occasion.preconditions.every((id) => choices.inOrder.includes(id));
};

interface Around {
  readonly needsCode: boolean;
  /** Whether the organisation said where people can go afterwards. */
  readonly hasAftercare: boolean;
}

export const faultsOf = (choices: Choices, { needsCode, hasAftercare }: Around): ReadonlySet<ChoiceFault> => {
  const faults = new Set<ChoiceFault>();
  if (occasionOf(choices)?.needsAftercare === true && !hasAftercare) faults.add('aftercare');
  else if (!isInOrder(choices, hasAftercare)) faults.add('preconditions');
  if (agendaOf(choices) === undefined) faults.add('question');
  if (parseName(choices.title) === undefined) faults.add('title');
  if (parseName(choices.name) === undefined) faults.add('name');
  if (peopleOf(choices) === undefined) faults.add('expected');
  if (needsCode && choices.creationCode.trim() === '') faults.add('creation-code');
  return faults;
};

const day = 24 * 60 * 60 * 1000;

/** Until the end of the day after the planned one, from now; two days where none is planned. */
export const linkLifetime = (date: string, now: Date): number => {
  if (date === '') return 2 * day;
  const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number);
  const end = new Date(year, month - 1, dayOfMonth + 2).getTime();
  return Math.max(day, end - now.getTime());
};

interface WishParts {
  readonly choices: Choices;
  readonly agenda: Agenda;
  readonly deck: string;
  /** The questions as people read them, for the note in the invitation. */
  readonly questions: readonly string[];
  readonly programmeName: string;
  readonly now: Date;
}

export const wishOf = ({
  choices,
  agenda,
  deck,
  questions,
  programmeName,
  now,
}: WishParts): ConversationWish => {
  const { title, name, language, date, layer, creationCode, retentionDays } = choices;
  const organisation = parseName(choices.organisation);
  return {
    title,
    language,
    deck,
    agenda,
    name,
    expected: expectedOf(choices),
    lifetime: linkLifetime(date, now),
    note: {
      title: parseName(title) ?? title,
      by: parseName(name) ?? name,
      programme: programmeName.slice(0, 100),
      questions: questions.slice(0, 10),
      ...(date === '' ? {} : { date }),
    },
    ...(organisation === undefined ? {} : { organisation }),
    ...(layer === '' ? {} : { layer }),
    ...(retentionDays === undefined ? {} : { retentionDays }),
    ...(creationCode.trim() === '' ? {} : { creationCode: creationCode.trim() }),
  };
};
