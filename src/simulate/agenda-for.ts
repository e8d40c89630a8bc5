// Which programmes are played, and with which agenda.
import type { Agenda } from '../conversation/agenda.ts';
import { kortAgenda } from '../conversation/programmes/kort.ts';
import { findOccasion } from '../conversation/programmes/occasions.ts';
import {
  findReadyMade,
  isOffered,
  readyMade,
  readyMadeAgenda,
} from '../conversation/programmes/ready-made.ts';
import { composeAgenda } from '../conversation/programmes/zelf.ts';

/** In the order in which they are played. */
export const playable: readonly Agenda['programme'][] = ['kort', 'zelf', ...readyMade.map(({ id }) => id)];

/** Whether this version has all its activities. */
export const isPlayable = (programme: Agenda['programme']): boolean => {
  const found = findReadyMade(programme);
  return found === undefined || isOffered(found);
};

const asked = { card: 'luisteren-en-geloven', question: '1-P2' };

/** `people`: the facilitator too. What is put together by hand has one question and its first length. */
export const agendaFor = (programme: Agenda['programme'], people: number): Agenda => {
  const found = findReadyMade(programme);
  if (found) return readyMadeAgenda(found, { people });
  if (programme === 'kort') return kortAgenda({ ...asked, people });
  const minutes = findOccasion('theme')?.minutes ?? 45;
  return composeAgenda({ occasion: 'theme', questions: [asked], minutes, people });
};

/** Opens only where the organisation said where people can go afterwards. */
export const needsAftercare = (programme: Agenda['programme']): boolean =>
  findOccasion(findReadyMade(programme)?.occasion ?? '')?.needsAftercare === true;
