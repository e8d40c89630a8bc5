// From a question's page: the question, and the activity in which somebody wants to take it up.
import { findActivity } from '../../../conversation/activities/find-activity.ts';
import { addableActivities, agendaAround } from '../../../conversation/programmes/edit-parts.ts';
import {
  askingPart,
  isOffered,
  readyMade,
  type ReadyMade,
} from '../../../conversation/programmes/ready-made.ts';
import { findQuestion, type Deck } from '../../../deck/deck.ts';
import type { Language, Words } from '../../../i18n/words.ts';
import { expectedOf, firstChoices, type Choices } from './choices.ts';

/** The programme that is made of this activity, so that its minutes and its frame are thought out. */
const leadsTo = (programme: ReadyMade, activity: string): boolean =>
  programme.parts.length === 1
    ? programme.parts[0]?.activity === activity
    : askingPart(programme)?.activity === activity;

/** `search`: `?vraag=1-P2&werkvorm=facts-map`, each of them optional; what is unknown is passed over. */
export const startWith = (search: string, deck: Deck, language: Language, words: Words): Choices => {
  const parameters = new URLSearchParams(search);
  const found = findQuestion(deck, parameters.get('vraag') ?? '');
  const asked = found && { card: found.card.id, question: found.question.id };
  const choices = firstChoices(language, asked);
  const name = findActivity(parameters.get('werkvorm') ?? '')?.name;
  if (name === undefined || !addableActivities.includes(name)) return choices;
  const ready = readyMade.find((one) => isOffered(one) && leadsTo(one, name));
  if (ready) return { ...choices, programme: ready.id };
  const byHand = agendaAround(name, expectedOf(choices) + 1, asked);
  return { ...choices, programme: 'zelf', own: { name: words(`${name}.name`) }, byHand };
};
