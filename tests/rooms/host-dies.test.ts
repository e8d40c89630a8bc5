// The host's device dies at every message it sends, before it leaves or just after, and comes back from its store.
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
import { dieAtMessage } from './mishaps.ts';
import { everybodyPresent, openTable, READINESS, roundOpen, WRITE, type Table } from './table.ts';

let table: Table;
afterEach(() => table.world.close());

const comeBackAfter = async (isDead: () => boolean, back: Table = table): Promise<void> => {
  await table.world.until(isDead, 'the host to die');
  await table.world.pass(500);
  await table.host.open();
  await everybodyPresent(back);
};

describe.each([0, 1])('at message %i of opening a round', (message) => {
  it.each(moments)('[SS35] (%s it left) the round opens once, unnamed as planned', async (when) => {
    table = await openTable(4);
    const isDead = dieAtMessage(table.host, message, when);
    table.host.act().goTo(WRITE);
    await comeBackAfter(isDead);
    if (table.host.view().step?.id !== WRITE) table.host.act().goTo(WRITE);
    await roundOpen(table, WRITE);
    expect(Object.values(table.host.view().conversation.rounds).map((round) => round.named)).toEqual([false]);
    writeTexts(table);
    await expectTurned(table);
  });
});

describe.each([0, 1, 2])('at message %i of closing a round', (message) => {
  it.each(moments)('[SS36] (%s it left) the cards turn once, with all texts', async (when) => {
    table = await openWritten(4);
    const isDead = dieAtMessage(table.host, message, when);
    table.host.act().next();
    await comeBackAfter(isDead);
    await expectTurned(table);
  });
});

describe.each([0, 1, 2, 3, 4])('at message %i of a ballot', (message) => {
  it.each(moments)('[SS37] (%s it left) every vote is counted once', async (when) => {
    table = await openTable(5);
    const isDead = dieAtMessage(table.host, message, when);
    table.host.act().goTo(READINESS);
    if (message < 2) {
      await comeBackAfter(isDead);
      if (table.host.view().step?.id !== READINESS) table.host.act().goTo(READINESS);
    }
    await roundOpen(table, READINESS);
    table.members.forEach((member, index) => member.act().cast(index));
    if (message >= 2) {
      table.host.act().next();
      await comeBackAfter(isDead);
    }
    await expectCounted(table);
  });
});

it.each(moments)(
  '[SS38] a host that dies at an admission (%s it left) lets the newcomer in when it is back',
  async (when) => {
    table = await openTable(1);
    const isDead = dieAtMessage(table.host, 0, when);
    const newcomer = await knockAt(table);
    await table.world.until(isDead, 'the host to die');
    await table.world.pass(500);
    await table.host.open();
    await expectInside(table, await newcomer.inside());
  },
);

describe.each([0, 1])('at message %i of a removal', (message) => {
  it.each(moments)(
    '[SS39] (%s it left) the removal is finished and no old invitation works',
    async (when) => {
      table = await openWritten(5);
      const before = table.host.view().host?.link;
      const { after, gone } = withoutFifth(table);
      const isDead = dieAtMessage(table.host, message, when);
      table.host.act().removeMember(gone.ref);
      await comeBackAfter(isDead, after);
      const isGone = (): boolean => table.host.view().conversation.members[gone.ref]?.left === true;
      if (message === 0 && when === 'before' && !isGone()) table.host.act().removeMember(gone.ref);
      await reopened(table);
      await table.world.until(
        () => ![undefined, before].includes(table.host.view().host?.link),
        'a new invitation',
      );
      await expectTurned(after);
    },
  );
});
