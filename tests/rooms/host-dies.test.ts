// The host's device dies at every message it sends, before it leaves or just after, and comes back from its store.
import { afterEach, describe, expect, it } from 'vitest';
import { expectSameRecord } from './bench.ts';
import { inviteIn, knock } from './devices.ts';
import { dieAtMessage, pressNextUntil } from './mishaps.ts';
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

const comeBackAfter = async (isDead: () => boolean): Promise<void> => {
  await table.world.until(isDead, 'the host to die');
  await table.world.pass(500);
  await table.host.open();
  await everybodyPresent(table);
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
    table.members.forEach((member, index) => write(member, texts[index] ?? ''));
    await pressNextUntil(table, SHOW);
    for (const device of table.all) expect(cardsAt(device)).toEqual(texts.toSorted());
    await expectSameRecord(table.world, table.all);
  });
});

describe.each([0, 1, 2])('at message %i of closing a round', (message) => {
  it.each(moments)('[SS36] (%s it left) the cards turn once, with all texts', async (when) => {
    table = await openTable(4);
    await openStep(table, WRITE);
    table.members.forEach((member, index) => write(member, texts[index] ?? ''));
    const isDead = dieAtMessage(table.host, message, when);
    table.host.act().next();
    await comeBackAfter(isDead);
    await pressNextUntil(table, SHOW);
    for (const device of table.all) expect(cardsAt(device)).toEqual(texts.toSorted());
    expect(roundsAt(table.host, WRITE)).toEqual(['turned']);
    await expectSameRecord(table.world, table.all);
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
    await pressNextUntil(table, 'opening/check-in');
    expect(table.host.view().conversation.parts.opening).toMatchObject({ readiness: { low: 1, high: 5 } });
    await expectSameRecord(table.world, table.all);
  });
});

it.each(moments)(
  '[SS38] a host that dies at an admission (%s it left) lets the newcomer in when it is back',
  async (when) => {
    table = await openTable(1);
    const isDead = dieAtMessage(table.host, 0, when);
    const newcomer = await knock(table.world, 'Laatkomer', inviteIn(table.host.view().host?.qr));
    await table.world.until(isDead, 'the host to die');
    await table.world.pass(500);
    await table.host.open();
    const inside = await newcomer.inside();
    await everybodyPresent({ ...table, all: [...table.all, inside] });
    const { members } = table.host.view().conversation;
    expect(Object.values(members).map((member) => member.name)).toEqual(['Begeleider', 'Noor', 'Laatkomer']);
    await expectSameRecord(table.world, [...table.all, inside]);
  },
);

describe.each([0, 1])('at message %i of a removal', (message) => {
  it.each(moments)(
    '[SS39] (%s it left) the removal is finished and no old invitation works',
    async (when) => {
      table = await openTable(5);
      const before = table.host.view().host?.link;
      await openStep(table, WRITE);
      table.members.forEach((member, index) => write(member, texts[index] ?? 'weg'));
      const [gone, staying] = [table.members[4], table.members.slice(0, 4)];
      if (gone === undefined) throw new Error('nobody to remove');
      const isDead = dieAtMessage(table.host, message, when);
      table.host.act().removeMember(gone.ref);
      await table.world.until(isDead, 'the host to die');
      await table.world.pass(500);
      await table.host.open();
      const after = { ...table, members: staying, all: [table.host, ...staying] };
      await everybodyPresent(after);
      const isGone = (): boolean => table.host.view().conversation.members[gone.ref]?.left === true;
      if (message === 0 && when === 'before' && !isGone()) table.host.act().removeMember(gone.ref);
      await table.world.until(
        () => JSON.stringify(roundsAt(table.host, WRITE)) === '["void","open"]',
        'the round to open again',
      );
      await table.world.until(
        () => ![undefined, before].includes(table.host.view().host?.link),
        'a new invitation',
      );
      await pressNextUntil(after, SHOW);
      for (const device of after.all) expect(cardsAt(device)).toEqual(texts.toSorted());
      await expectSameRecord(table.world, after.all);
    },
  );
});
