import { describe, expect, it } from 'vitest';
import { exampleDeck } from '../conversation/example-card-deck.ts';
import { foldConversation, type ConversationEvent } from '../conversation/conversation.ts';
import { foldAll, say, wholeConversation } from '../conversation/example-conversation.ts';
import { loadWords } from '../i18n/load-words.ts';
import { composeReport } from './report.ts';

const nl = await loadWords('nl');
const day = '2027-03-12';
const whole = composeReport(wholeConversation(), nl, { day, deck: exampleDeck });

const said = (id: string, closedOn: string): ConversationEvent => ({
  type: 'said',
  id,
  by: 'host',
  host: true,
  data: { type: 'report-closed', day: closedOn },
});

describe('what a closed report holds', () => {
  it('[RP10] a closed report stays as it was, with the day it was closed with, whoever comes or goes', () => {
    const closed = foldConversation(wholeConversation(), said('close', day));
    const report = composeReport(closed, nl, { day: '2027-04-30', deck: exampleDeck });
    expect(report).toEqual(whole);
    const later = foldAll(
      [
        { type: 'member-admitted', member: { ref: 'late', name: 'Laat' } },
        { type: 'person-added', ref: 'p9', name: 'Oma', by: 'host' },
        { type: 'member-removed', ref: 'm2' },
        { type: 'step-moved', from: closed.step?.id ?? '', to: 'opening/aim', seconds: 60 },
        say('s10', 'host', 'harvest', { type: 'minority-worded', text: 'Te laat.' }),
        said('again', '2027-03-13'),
      ],
      closed,
    );
    expect(later.step?.id).toBe('opening/aim');
    expect(composeReport(later, nl, { day: '2027-05-01', deck: exampleDeck })).toEqual(whole);
  });

  it('[RP1] counts people: no second device of the facilitator, nobody removed, somebody without a device', () => {
    const count = (events: Parameters<typeof foldAll>[0]) =>
      composeReport(foldAll(events, wholeConversation()), nl, { day }).people;
    expect(
      count([
        { type: 'member-admitted', member: { ref: 'phone', name: 'Anna' } },
        { type: 'host-added', ref: 'phone' },
      ]),
    ).toBe(6);
    expect(count([{ type: 'member-removed', ref: 'm2' }])).toBe(5);
    expect(count([{ type: 'person-added', ref: 'p9', name: 'Oma', by: 'host' }])).toBe(7);
  });

  it('[CO34] a closed report stays as it was', () => {
    const open = wholeConversation();
    const closed = foldConversation(open, said('k5', '2027-03-12'));
    expect(closed.closed).toEqual({ as: open, day: '2027-03-12' });
    const later = foldAll(
      [
        { type: 'member-admitted', member: { ref: 'late', name: 'Laat' } },
        { type: 'member-removed', ref: 'm1' },
        said('k6', '2027-03-13'),
      ],
      closed,
    );
    expect(later.members.late?.name).toBe('Laat');
    expect(later.closed).toBe(closed.closed);
  });
});
