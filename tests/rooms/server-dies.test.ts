// The server is killed at every commit of a round, a ballot, a join and a removal: nothing lost, nothing doubled.
import { afterEach, describe, expect, it } from 'vitest';
import {
  expectCounted,
  expectInside,
  expectTurned,
  knockAt,
  moments,
  openWritten,
  reopened,
  withoutFifth,
  writeTexts,
} from './interrupted.ts';
import { killAtCommit } from './mishaps.ts';
import { everybodyPresent, openTable, READINESS, roundOpen, WRITE, type Table } from './table.ts';

let table: Table;
afterEach(() => table.world.close());

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
      writeTexts(table);
      await expectTurned(table);
      expect(Object.values(table.host.view().conversation.rounds).map((round) => round.named)).toEqual([
        false,
      ]);
    },
  );
});

describe.each([0, 1, 2, 3])('at commit %i of closing a round', (commit) => {
  it.each(moments)('[SS31] (%s it is stored) all texts are turned once', async (when) => {
    table = await openWritten(4);
    await table.world.pass(11_000, 250);
    const isKilled = killAtCommit(table.world, commit, when);
    table.host.act().next();
    await table.world.until(isKilled, 'the kill');
    await expectTurned(table);
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
    await expectCounted(table);
  });
});

describe.each([0, 1])('at commit %i of a join', (commit) => {
  it.each(moments)('[SS33] (%s it is stored) the newcomer gets in, as one member', async (when) => {
    table = await openTable(1);
    const isKilled = killAtCommit(table.world, commit, when);
    const newcomer = await knockAt(table);
    if (commit > 0) table.host.act().addPerson('Oma');
    const inside = await newcomer.inside();
    await table.world.until(isKilled, 'the kill');
    await expectInside(table, inside);
  });
});

describe.each([0, 1, 2, 3, 4])('at commit %i of a removal', (commit) => {
  it.each(moments)(
    '[SS34] (%s it is stored) a new epoch begins and the round is opened again',
    async (when) => {
      table = await openWritten(5);
      const { after, gone } = withoutFifth(table);
      const isKilled = killAtCommit(table.world, commit, when);
      table.host.act().removeMember(gone.ref);
      await table.world.until(isKilled, 'the kill');
      await everybodyPresent(after);
      await table.world.until(
        () => after.all.every((device) => device.view().conversation.members[gone.ref]?.left === true),
        'the removal everywhere',
      );
      await reopened(table);
      await expectTurned(after);
      await table.world.until(
        () => gone.view().connection.type === 'removed',
        'the removed device to hear it',
      );
    },
  );
});
