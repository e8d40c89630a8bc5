import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  emptyConversation,
  foldConversation,
  type Conversation,
  type ConversationEvent,
} from './conversation.ts';
import { parseSaid } from './said.ts';
import { exampleAgenda, foldAll, peopleEvents, say, wholeConversation } from './example-conversation.ts';

const table = (writers = 5): Conversation => foldAll(peopleEvents(writers));

/** The events that must each leave this conversation as it is, by reference. */
const expectIgnored = (conversation: Conversation, ...events: readonly ConversationEvent[]): void => {
  for (const event of events) expect(foldConversation(conversation, event)).toBe(conversation);
};

const said = (by: string, data: unknown, id = `said-${by}`): ConversationEvent => ({
  type: 'said',
  id,
  by,
  host: by === 'host',
  data,
});

describe('the table', () => {
  it('[CO1] what is unknown or does not apply changes nothing, and nothing throws', () => {
    const conversation = wholeConversation();
    expectIgnored(
      conversation,
      { type: 'from-a-later-version' } as unknown as ConversationEvent,
      { type: 'member-removed', ref: 'nobody' },
      { type: 'member-admitted', member: { ref: 'm1', name: 'Again' } },
      { type: 'person-added', ref: 'm1', name: 'Again', by: 'host' },
      { type: 'pen-passed', step: 'nowhere/at-all', to: 'm1' },
      { type: 'pen-passed', step: 'question-1/sentence', to: 'nobody' },
      { type: 'round-closing', scope: 'none' },
      { type: 'ballot-closing', scope: 'none' },
      { type: 'round-voided', scope: 'none' },
      { type: 'withdrawn', id: 'none' },
      { type: 'step-moved', from: 'harvest/write', to: 'nowhere/at-all', seconds: 1 },
    );
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        expect(() => foldConversation(conversation, said('m1', data))).not.toThrow();
      }),
    );
  });

  it('[CO1] survives JSON as it is', () => {
    const conversation = wholeConversation();
    expect(JSON.parse(JSON.stringify(conversation))).toEqual(conversation);
  });

  it('[CO2] the first event opens the conversation, a second one is ignored', () => {
    const conversation = table();
    expect(conversation).toMatchObject({ opened: true, title: 'Team Noord', hosts: ['host'] });
    expect(conversation.members.host?.host).toBe(true);
    expect(emptyConversation.opened).toBe(false);
    expectIgnored(conversation, {
      type: 'opened',
      deck: 'other',
      title: 'Other',
      language: 'en',
      agenda: exampleAgenda,
      host: 'm1',
    });
  });

  it('[CO3] a second Mira is Mira 2, also after the first left and for a person without a device', () => {
    const conversation = foldAll(
      [
        { type: 'member-removed', ref: 'm1' },
        { type: 'member-admitted', member: { ref: 'm8', name: 'Mira' } },
        { type: 'person-added', ref: 'p1', name: 'Mira', by: 'host' },
      ],
      table(),
    );
    expect(conversation.members.m1).toMatchObject({ name: 'Mira', left: true });
    expect(conversation.members.m8?.name).toBe('Mira 2');
    expect(conversation.persons.p1?.name).toBe('Mira 3');
  });

  it('[CO4] hosts come and go, the last one stays', () => {
    const conversation = table();
    expectIgnored(conversation, { type: 'host-dropped', ref: 'host' }, { type: 'host-dropped', ref: 'm1' });
    const two = foldConversation(conversation, { type: 'host-added', ref: 'm1' });
    expect(two.members.m1?.host).toBe(true);
    const one = foldConversation(two, { type: 'host-dropped', ref: 'host' });
    expect([one.hosts, one.members.host?.host]).toEqual([['m1'], false]);
    const left = foldConversation(conversation, { type: 'member-removed', ref: 'm2' });
    expectIgnored(left, { type: 'host-added', ref: 'm2' });
  });

  it('[CO5] two hosts pressing Next together move one step', () => {
    const next: ConversationEvent = {
      type: 'step-moved',
      from: 'opening/aim',
      to: 'opening/danger',
      seconds: 30,
    };
    const begun = foldConversation(table(), { type: 'step-moved', to: 'opening/aim', seconds: 60 });
    const moved = foldConversation(begun, next);
    expect(moved.step).toEqual({ id: 'opening/danger', seconds: 30 });
    expect(moved.past).toEqual([{ id: 'opening/aim', seconds: 60 }]);
    expectIgnored(moved, next, { type: 'step-moved', to: 'opening/aim', seconds: 60 });
  });

  it('[CO6] an agenda keeps the current step and what was written', () => {
    const conversation = wholeConversation();
    const [, asked, harvest] = exampleAgenda.parts;
    if (!asked || !harvest) throw new Error('the example agenda has three parts');
    const shorter = { ...exampleAgenda, parts: [harvest] };
    const changed = foldConversation(conversation, said('host', { type: 'agenda-changed', agenda: shorter }));
    expect(changed.agenda.parts.map(({ id }) => id)).toEqual(['harvest']);
    expect(changed.parts['question-1']).toBe(conversation.parts['question-1']);
    expectIgnored(
      conversation,
      said('host', { type: 'agenda-changed', agenda: { ...exampleAgenda, parts: [asked] } }),
      said('host', { type: 'agenda-changed', agenda: { programme: 'zelf', parts: [] } }),
      said('host', { type: 'agenda-changed', agenda: { programme: 'zelf', parts: [asked, asked] } }),
    );
  });

  it('[CO7] after the end only the report is talked about', () => {
    const conversation = foldConversation(wholeConversation(), { type: 'stopped' });
    expect(conversation.stopped).toBe(true);
    expectIgnored(
      conversation,
      { type: 'stopped' },
      { type: 'step-moved', from: 'harvest/write', to: 'harvest/choose', seconds: 1 },
      { type: 'member-admitted', member: { ref: 'late', name: 'Late' } },
      said('host', { type: 'agenda-changed', agenda: exampleAgenda }),
      say('after', 'host', 'harvest', { type: 'agreement-dropped', key: 'h2' }),
    );
    const proposed = foldConversation(
      conversation,
      said('m1', { type: 'correction-proposed', text: 'Anders.' }),
    );
    expect(proposed.corrections).toHaveLength(1);
  });
});

describe('saying and taking back', () => {
  it('[CO15] what is said is parsed, or refused', () => {
    expectIgnored(
      table(),
      ...[undefined, null, [], {}, { type: 'activity' }, { type: 'correction-proposed', text: ' ' }].map(
        (data) => said('m1', data),
      ),
      say('x', 'host', 'no-such-part', { type: 'danger-answered', acute: true }),
      say('x', 'host', '__proto__', { type: 'danger-answered', acute: true }),
      say('x', 'host', 'opening', { type: 'danger-answered', acute: 'yes' }),
    );
  });

  it('[CO110] a host adds words for this room, all of them at once', () => {
    const add = (words: unknown) => said('host', { type: 'words-to-mark', words });
    const marked = foldConversation(table(), add(['Zuidhorn', ' De Ploeg ']));
    expect(marked.wordsToMark).toEqual(['Zuidhorn', 'De Ploeg']);
    expectIgnored(marked, add(['']), add(['x'.repeat(41)]), add(Array(31).fill('Zuidhorn')), add('Zuidhorn'));
  });

  it('[CO16] members do not change the agenda, settle or close; strangers are not heard', () => {
    const proposed = foldConversation(
      table(),
      said('m1', { type: 'correction-proposed', text: 'Anders.' }, 'k1'),
    );
    const left = foldConversation(proposed, { type: 'member-removed', ref: 'm2' });
    const hostOnly = [
      { type: 'agenda-changed', agenda: { ...exampleAgenda, occasion: 'incident-elsewhere' } },
      { type: 'correction-settled', id: 'k1', accepted: true },
      { type: 'report-closed' },
      { type: 'words-to-mark', words: ['Zuidhorn'] },
    ];
    expectIgnored(
      left,
      ...hostOnly.map((data) => said('m1', data)),
      ...hostOnly.map((data): ConversationEvent => ({ type: 'said', id: 'z', by: 'm1', host: true, data })),
      said('m2', { type: 'correction-proposed', text: 'Ik ben weg.' }),
      said('stranger', { type: 'correction-proposed', text: 'Ik was er niet.' }),
    );
    for (const data of hostOnly) expect(foldConversation(left, said('host', data, 'h'))).not.toBe(left);
  });

  it('[CO17] corrections until the report is closed, each settled once', () => {
    const proposed = foldAll(
      [
        said('m1', { type: 'correction-proposed', text: 'Zin twee klopt niet.' }, 'k1'),
        said('m2', { type: 'correction-proposed', text: 'Mijn naam niet.' }, 'k2'),
        said('host', { type: 'correction-settled', id: 'k1', accepted: true }, 'k3'),
      ],
      table(),
    );
    expect(proposed.corrections.map(({ settled }) => settled)).toEqual(['accepted', undefined]);
    expectIgnored(proposed, said('host', { type: 'correction-settled', id: 'k1', accepted: false }, 'k4'));
    const closed = foldConversation(proposed, said('host', { type: 'report-closed' }, 'k5'));
    expect(closed.reportClosed).toBe(true);
    expect(parseSaid({ type: 'report-closed', day: '12 maart' }).ok).toBe(false);
    expectIgnored(closed, said('m1', { type: 'correction-proposed', text: 'Te laat.' }, 'k6'));
  });

  it('[CO18] only one’s own is taken back, until the harvest closes', () => {
    const proposed = foldConversation(
      wholeConversation(),
      said('m1', { type: 'correction-proposed', text: 'Anders.' }, 'k1'),
    );
    expectIgnored(proposed, { type: 'withdrawn', id: 'k1', by: 'm2' }, { type: 'withdrawn', id: 'k1' });
    expect(foldConversation(proposed, { type: 'withdrawn', id: 'k1', by: 'm1' }).corrections).toEqual([]);
    const card = foldConversation(proposed, { type: 'withdrawn', id: 'c1' });
    expect(card.parts['question-1']).toMatchObject({ cards: [{ id: 'c2' }] });
    const closed = foldConversation(proposed, said('host', { type: 'report-closed' }, 'k5'));
    expectIgnored(closed, { type: 'withdrawn', id: 'k1', by: 'm1' }, { type: 'withdrawn', id: 'c1' });
  });

  it('[CO33] a text that missed its round comes with a name, once the cards lie open', () => {
    const add = (id: string, field = 'answer') =>
      say(id, 'm3', 'question-1', { type: 'card-added', step: 'write', field, text: ' Ik was nog bezig. ' });
    expectIgnored(table(), add('late'));
    const whole = wholeConversation();
    expectIgnored(whole, add('late', 'other'), say('late', 'm3', 'question-1', { type: 'card-added' }));
    const added = foldConversation(whole, add('late'));
    expect(added.parts['question-1']).toMatchObject({
      cards: [
        { id: 'c1' },
        { id: 'c2' },
        { id: 'late', member: 'm3', fields: { answer: 'Ik was nog bezig.' } },
      ],
    });
    const back = foldConversation(added, { type: 'withdrawn', id: 'late', by: 'm3' });
    expect(back.parts['question-1']).toEqual(whole.parts['question-1']);
  });

  it('[CO19] the pen: a host’s until it is passed, then its holder’s alone', () => {
    const write = (by: string, id: string) =>
      say(id, by, 'question-1', { type: 'sentence-written', line: 3, text: `door ${by}`, minority: false });
    const conversation = table();
    expectIgnored(conversation, write('m1', '1'));
    expect(foldConversation(conversation, write('host', '2'))).not.toBe(conversation);
    const passed = foldConversation(conversation, {
      type: 'pen-passed',
      step: 'question-1/sentence',
      to: 'm1',
    });
    expectIgnored(passed, write('host', '3'), write('m2', '4'), {
      type: 'pen-passed',
      step: 'question-1/sentence',
      to: 'm1',
    });
    expect(foldConversation(passed, write('m1', '5')).parts['question-1']).toMatchObject({
      sentences: [{ line: 3, text: 'door m1' }],
    });
  });
});
