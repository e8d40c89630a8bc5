// The server is killed at every commit of a round, a ballot, a join and a removal: nothing lost, nothing doubled.
import { afterEach, describe, expect, it } from 'vitest';
import { expectSameRecord } from './bench.ts';
import { inviteIn, knock } from './devices.ts';
import { killAtCommit, pressNextUntil } from './mishaps.ts';
import {
  cardsAt,
  everybodyPresent,
  openStep,
  openTable,
  READINESS,
  roundOpen,
  roundsAt,
  SHOW,
  WRITE,
  write,
  type Table,
} from './table.ts';

let table: Table;
afterEach(() => table.world.close());

const texts = ['een', 'twee', 'drie', 'vier'];
const moments = ['before', 'after'] as const;

describe.each([0, 1])('at commit %i of opening a round', (commit) => {
  it.each(moments)(
    '[SS30] (%s it is stored) the round opens once and turns with all its texts',
    async (when) => {
      table = await openTable(4);
      const isKilled = killAtCommit(table.world, commit, when);
      table.host.act().goTo(WRITE);
      await table.world.until(isKilled, 'the kill');
      await everybodyPresent(table);
      await roundOpen(table, WRITE);
      table.members.forEach((member, index) => write(member, texts[index] ?? ''));
      await pressNextUntil(table, SHOW);
      for (const device of table.all) expect(cardsAt(device)).toEqual(texts.toSorted());
      expect(roundsAt(table.host, WRITE)).toEqual(['turned']);
      expect(Object.values(table.host.view().conversation.rounds)[0]?.named).toBe(false);
      await expectSameRecord(table.world, table.all);
    },
  );
});

describe.each([0, 1, 2, 3])('at commit %i of closing a round', (commit) => {
  it.each(moments)('[SS31] (%s it is stored) all texts are turned once', async (when) => {
    table = await openTable(4);
    await openStep(table, WRITE);
    table.members.forEach((member, index) => write(member, texts[index] ?? ''));
    await table.world.pass(11_000, 250);
    const isKilled = killAtCommit(table.world, commit, when);
    table.host.act().next();
    await table.world.until(isKilled, 'the kill');
    await pressNextUntil(table, SHOW);
    for (const device of table.all) expect(cardsAt(device)).toEqual(texts.toSorted());
    expect(roundsAt(table.host, WRITE)).toEqual(['turned']);
    for (const member of table.members) expect(member.view().late).toEqual([]);
    await expectSameRecord(table.world, table.all);
  });
});

describe.each([0, 1, 2, 3, 4])('at commit %i of a ballot', (commit) => {
  it.each(moments)('[SS32] (%s it is stored) every vote is counted once', async (when) => {
    table = await openTable(5);
    const isKilled = killAtCommit(table.world, commit, when);
    table.host.act().goTo(READINESS);
    if (commit < 2) {
      await table.world.until(isKilled, 'the kill');
      await everybodyPresent(table);
    }
    await roundOpen(table, READINESS);
    table.members.forEach((member, index) => member.act().cast(index));
    table.host.act().next();
    await table.world.until(isKilled, 'the kill');
    await pressNextUntil(table, 'opening/check-in');
    const { ballots, parts } = table.host.view().conversation;
    expect(Object.values(ballots).map((ballot) => ballot.phase)).toEqual(['counted']);
    expect(parts.opening).toMatchObject({ readiness: { low: 1, high: 5 } });
    await expectSameRecord(table.world, table.all);
  });
});

describe.each([0, 1])('at commit %i of a join', (commit) => {
  it.each(moments)('[SS33] (%s it is stored) the newcomer gets in, as one member', async (when) => {
    table = await openTable(1);
    const isKilled = killAtCommit(table.world, commit, when);
    const newcomer = await knock(table.world, 'Laatkomer', inviteIn(table.host.view().host?.qr));
    if (commit > 0) table.host.act().addPerson('Oma');
    const inside = await newcomer.inside();
    await table.world.until(isKilled, 'the kill');
    await everybodyPresent({ ...table, all: [...table.all, inside] });
    const { members } = table.host.view().conversation;
    expect(Object.values(members).map((member) => member.name)).toEqual(['Begeleider', 'Noor', 'Laatkomer']);
    await expectSameRecord(table.world, [...table.all, inside]);
  });
});

describe.each([0, 1, 2, 3, 4])('at commit %i of a removal', (commit) => {
  it.each(moments)(
    '[SS34] (%s it is stored) a new epoch begins and the round is opened again',
    async (when) => {
      table = await openTable(5);
      await openStep(table, WRITE);
      table.members.forEach((member, index) => write(member, texts[index] ?? 'weg'));
      const [gone, staying] = [table.members[4], table.members.slice(0, 4)];
      const isKilled = killAtCommit(table.world, commit, when);
      table.host.act().removeMember(gone?.ref ?? '');
      await table.world.until(isKilled, 'the kill');
      const after = { ...table, members: staying, all: [table.host, ...staying] };
      await everybodyPresent(after);
      await table.world.until(
        () => after.all.every((device) => device.view().conversation.members[gone?.ref ?? '']?.left === true),
        'the removal everywhere',
      );
      await table.world.until(
        () => JSON.stringify(roundsAt(table.host, WRITE)) === '["void","open"]',
        'the round to open again',
      );
      await pressNextUntil(after, SHOW);
      for (const device of after.all) expect(cardsAt(device)).toEqual(texts.toSorted());
      await table.world.until(
        () => gone?.view().connection.type === 'removed',
        'the removed device to hear it',
      );
      await expectSameRecord(table.world, after.all);
    },
  );
});
