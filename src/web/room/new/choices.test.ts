import { describe, expect, it } from 'vitest';
import { findOccasion } from '../../../conversation/programmes/occasions.ts';
import { agendaOf, faultsOf, firstChoices, linkLifetime, wishOf, type Choices } from './choices.ts';

const asked = { card: 'luisteren-en-geloven', question: '1-P2' };
const filled = { ...firstChoices('nl', asked), title: ' Team  Noord ', name: 'Noor' };
const around = { needsCode: false, hasAftercare: true };
const hour = 3_600_000;

describe('a conversation being made', () => {
  it('has no programme before a question is chosen', () => {
    expect(agendaOf(firstChoices('nl', undefined))).toBeUndefined();
  });
  it('chooses forms for the number of people, the facilitator too', () => {
    const formOf = (expected: string) => agendaOf({ ...filled, expected })?.parts[1]?.form;
    expect(formOf('6')).toBe('table');
    expect(formOf('8')).toBe('groups');
    expect(formOf('60')).toBe('hall');
  });
  it('keeps what was changed by hand', () => {
    const byHand = { programme: 'zelf' as const, parts: [] };
    expect(agendaOf({ ...filled, byHand })).toBe(byHand);
  });
  it('says what is still missing', () => {
    expect([...faultsOf(firstChoices('nl', undefined), { needsCode: true, hasAftercare: true })]).toEqual([
      'question',
      'title',
      'name',
      'creation-code',
    ]);
    expect([...faultsOf({ ...filled, expected: '0' }, around)]).toEqual(['expected']);
    expect([...faultsOf({ ...filled, expected: '201' }, around)]).toEqual(['expected']);
    expect(faultsOf(filled, around).size).toBe(0);
  });
  it('does not open an incident nearby without aftercare', () => {
    const nearby = { ...filled, programme: 'zelf' as const, occasion: 'incident-nearby' as const };
    expect(faultsOf(nearby, { ...around, hasAftercare: false }).has('aftercare')).toBe(true);
    expect(faultsOf(nearby, around).has('aftercare')).toBe(false);
    const { preconditions = [] } = findOccasion('incident-nearby') ?? {};
    expect([...faultsOf(nearby, around)]).toEqual(['preconditions']);
    expect(faultsOf({ ...nearby, inOrder: preconditions.slice(1) }, around).size).toBe(1);
    expect(faultsOf({ ...nearby, inOrder: preconditions }, around).size).toBe(0);
    expect(faultsOf({ ...nearby, programme: 'kort' }, { ...around, hasAftercare: false }).size).toBe(0);
  });
  it('holds an own programme about an incident nearby to the same', () => {
    const agenda = agendaOf({ ...filled, programme: 'zelf', occasion: 'incident-nearby' });
    if (!agenda) throw new Error('no agenda');
    const own = { ...filled, programme: 'zelf' as const, own: { name: 'Maandag' }, byHand: agenda };
    expect([...faultsOf(own, { ...around, hasAftercare: false })]).toEqual(['aftercare']);
  });
  it('asks a programme about the chosen question where its activity serves it', () => {
    const questionIn = (programme: Choices['programme'], question: string) =>
      agendaOf({ ...filled, programme, questions: [{ card: 'x', question }] })?.parts.find(
        (part) => part.question !== undefined,
      )?.question;
    expect(questionIn('lagen', '4-B1')).toBe('4-B1');
    expect(questionIn('lagen', '1-P2')).toBe('2-O3');
    expect(questionIn('tegenspraak', '2-P7')).toBeUndefined();
  });
  it('lets the link live until the end of the day after', () => {
    const now = new Date(2027, 2, 12, 10);
    expect(linkLifetime('', now)).toBe(48 * hour);
    expect(linkLifetime('2027-03-12', now)).toBe(38 * hour);
    expect(linkLifetime('2027-03-01', now)).toBe(24 * hour);
  });
  it('asks the server to keep the room as long as was chosen', () => {
    const choices = { ...filled, retentionDays: 14 };
    const agenda = agendaOf(choices);
    if (!agenda) throw new Error('no agenda');
    const parts = { choices, agenda, deck: 'samen-leren', questions: [], programmeName: 'Kort' };
    expect(wishOf({ ...parts, now: new Date(2027, 2, 12) }).retentionDays).toBe(14);
  });
  it('asks the server for nothing that was left empty', () => {
    const agenda = agendaOf(filled);
    if (!agenda) throw new Error('no agenda');
    const wish = wishOf({
      choices: filled,
      agenda,
      deck: 'samen-leren',
      questions: ['Wat doe je?'],
      programmeName: 'Kort',
      now: new Date(2027, 2, 12),
    });
    expect(wish).not.toHaveProperty('organisation');
    expect(wish).not.toHaveProperty('creationCode');
    expect(wish).not.toHaveProperty('retentionDays');
    expect(wish.note).toEqual({
      title: 'Team Noord',
      by: 'Noor',
      programme: 'Kort',
      questions: ['Wat doe je?'],
    });
  });
});
