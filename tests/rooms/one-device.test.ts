import { describe, expect, it } from 'vitest';
import { loadWords } from '../../src/i18n/load-words.ts';
import { exampleAgenda } from '../../src/conversation/example-conversation.ts';
import { exampleDeck } from '../../src/conversation/example-card-deck.ts';
import { composeReport } from '../../src/report/report.ts';
import { openVault } from '../../src/vault/open-vault.ts';
import type { LocalTable } from '../../src/session/session.ts';
import { forgetLocal, listLocals } from '../../src/session/local/local-record.ts';
import { createLocalTable, openLocalTable, type LocalPorts } from '../../src/session/local/local-table.ts';

const words = await loadWords('nl');

const clock = { now: () => 0, after: () => () => undefined };

const createPorts = async (): Promise<LocalPorts> => ({
  store: await openVault({ indexedDB: () => undefined, clock }),
  clock,
  today: () => '2027-03-12',
});

const people = ['Noor', 'Bilal', 'Eva', 'Teun', 'Mira'];

const wish = {
  title: 'Team',
  language: 'nl',
  deck: 'samen-leren',
  agenda: exampleAgenda,
  name: 'Sam',
} as const;

const sitDown = async (ports: LocalPorts, count = 5): Promise<LocalTable> => {
  const id = await createLocalTable({ ...wish, people: people.slice(0, count) }, ports);
  const table = await openLocalTable(id, ports);
  if (table === undefined) throw new Error('no table');
  return table;
};

const goTo = (table: LocalTable, step: string): void => {
  for (let left = 60; left > 0 && table.view().step?.id !== step; left -= 1) table.act.next();
  expect(table.view().step?.id).toBe(step);
};

describe('one device for a group', () => {
  it('[SS101] typed cards turn over together, without names, in the order of random ids', async () => {
    const table = await sitDown(await createPorts());
    goTo(table, 'question-1/write');
    expect(table.view().paper).toMatchObject({ kind: 'cards', fields: ['answer'], named: false });
    table.paper.layPaper({ answer: 'Ik vraag door.' });
    table.paper.layPaper({ answer: 'Typfout' });
    table.paper.layPaper({ answer: 'Ik wacht.' });
    table.paper.layPaper({ answer: '   ' });
    table.paper.takePaper(1);
    table.act.next();
    const state = table.view().conversation.parts['question-1'] as {
      cards: { id: string; fields: unknown }[];
    };
    expect(state.cards.map(({ fields }) => fields)).toEqual(
      expect.arrayContaining([{ answer: 'Ik vraag door.' }, { answer: 'Ik wacht.' }]),
    );
    expect(state.cards).toHaveLength(2);
    expect(state.cards.map(({ id }) => id)).toEqual(state.cards.map(({ id }) => id).toSorted());
    expect(JSON.stringify(state.cards)).not.toContain('member');
    table.act.back();
    expect(table.view().paper).toBeUndefined();
  });

  it('[SS101] with three people a card says whose it is', async () => {
    const table = await sitDown(await createPorts(), 3);
    goTo(table, 'question-1/write');
    expect(table.view().paper).toMatchObject({ named: true, names: [{ ref: 'p1', name: 'Noor' }, {}, {}] });
    table.paper.layPaper({ answer: 'Ik vraag door.' }, 'p1');
    table.act.next();
    const state = table.view().conversation.parts['question-1'];
    expect(state).toMatchObject({ cards: [{ member: 'p1', fields: { answer: 'Ik vraag door.' } }] });
  });

  it('[SS102] votes are taken where they can be right', async () => {
    const table = await sitDown(await createPorts());
    goTo(table, 'opening/readiness');
    expect(table.view().paper).toMatchObject({ kind: 'ballot', options: 5, voters: 5 });
    expect(table.paper.countPaper([0, 1, 1])).toBe(false);
    expect(table.paper.countPaper([0, 3, 3, 0, 0, 0])).toBe(false);
    expect(table.paper.countPaper([0, 1, 2, 2, 0, 0])).toBe(true);
    expect(table.view().conversation.parts['opening']).toMatchObject({ readiness: { low: 2, high: 4 } });
    expect(table.paper.countPaper([5, 0, 0, 0, 0, 0])).toBe(true);
    const few = await sitDown(await createPorts(), 3);
    goTo(few, 'opening/readiness');
    expect(few.view().paper).toBeUndefined();
  });

  it('[SS100] goes from the first step to a closed report', async () => {
    const table = await sitDown(await createPorts());
    goTo(table, 'question-1/sentence');
    const sentence = { type: 'sentence-written', line: 0, text: 'Twijfel hardop zeggen.', minority: false };
    table.act.say('question-1', sentence);
    goTo(table, 'harvest/leaving');
    expect(table.view().paper).toMatchObject({ kind: 'private' });
    const report = composeReport(table.view().conversation, words, { day: '2027-03-12', deck: exampleDeck });
    expect(JSON.stringify(report)).toContain('Twijfel hardop zeggen.');
    table.act.closeReport();
    table.act.stop();
    expect(table.view().conversation).toMatchObject({ reportClosed: true, stopped: true });
  });

  it('[SS103] survives closing the window, is listed, and forgotten as a whole', async () => {
    const ports = await createPorts();
    const id = await createLocalTable({ ...wish, people }, ports);
    const table = await openLocalTable(id, ports);
    if (table === undefined) throw new Error('no table');
    goTo(table, 'question-1/write');
    table.paper.layPaper({ answer: 'Ik vraag door.' });
    table.act.keep('question-1/write', 'x', 'half');
    table.hide();
    await expect
      .poll(async () => (await openLocalTable(id, ports))?.view())
      .toMatchObject({
        step: { id: 'question-1/write' },
        paper: { cards: [{ answer: 'Ik vraag door.' }] },
        typed: { x: 'half' },
      });
    expect(await listLocals(ports.store)).toMatchObject([{ id, title: 'Team', ended: false }]);
    await forgetLocal(ports.store, id);
    expect(await openLocalTable(id, ports)).toBeUndefined();
    expect(await ports.store.list('drafts', '')).toEqual([]);
  });
});
