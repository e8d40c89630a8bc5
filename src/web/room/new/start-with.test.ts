import { describe, expect, it } from 'vitest';
import { exampleDeck } from '../../../conversation/example-card-deck.ts';
import { loadWords } from '../../../i18n/load-words.ts';
import { agendaOf } from './choices.ts';
import { startWith } from './start-with.ts';

const nl = await loadWords('nl');
const from = (search: string) => startWith(search, exampleDeck, 'nl', nl);
const activitiesIn = (search: string) => agendaOf(from(search))?.parts.map(({ activity }) => activity);

describe('from a question’s page', () => {
  it('begins with the question, in the short programme', () => {
    expect(from('?vraag=1-P2')).toMatchObject({ programme: 'kort', questions: [{ question: '1-P2' }] });
    expect(from('?vraag=9-X1').questions).toEqual([]);
    expect(from('')).toMatchObject({ programme: 'kort', questions: [] });
  });

  it('begins with the programme that is made of an activity', () => {
    expect(from('?vraag=1-P2&werkvorm=tegenspraak').programme).toBe('tegenspraak');
    expect(activitiesIn('?vraag=1-P2&werkvorm=tegenspraak')).toEqual(['opening', 'tegenspraak', 'harvest']);
  });

  it('puts a frame round an activity that no programme is made of', () => {
    expect(from('?vraag=1-P2&werkvorm=pause').own).toEqual({ name: nl('pause.name') });
    expect(activitiesIn('?vraag=1-P2&werkvorm=pause')).toEqual(['opening', 'pause', 'harvest']);
    expect(agendaOf(from('?vraag=1-P2&werkvorm=pause'))?.parts[1]).toMatchObject({ question: '1-P2' });
  });

  it('passes over an activity that is not here, and the frame itself', () => {
    for (const name of ['dance', 'harvest', '__proto__'])
      expect(from(`?vraag=1-P2&werkvorm=${name}`)).toMatchObject({ programme: 'kort' });
  });
});
