// Two hosts, what a host owes its room, and lines that die without saying so.
import { afterEach, expect, it } from 'vitest';
import { expectSameRecord, type Device } from './bench.ts';
import { inviteIn, knock } from './devices.ts';
import { killWhere, pressNextUntil } from './mishaps.ts';
import { kindsOf } from './server.ts';
import {
  AGREEMENTS,
  cardsAt,
  READINESS,
  everybodyPresent,
  openStep,
  openTable,
  roundsAt,
  SHOW,
  steersToo,
  stepReached,
  WRITE,
  write,
  type Table,
} from './table.ts';

let table: Table;
afterEach(() => table.world.close());

/** The first member steers too. */
const withSecondHost = async (members: number): Promise<Device> => {
  table = await openTable(members);
  return steersToo(table);
};

it('[RO40] two hosts press next at the same moment: one step, and nothing differs', async () => {
  const second = await withSecondHost(3);
  table.host.act().goTo('opening/aim');
  await stepReached(table, 'opening/aim');
  table.host.act().next();
  second.act().next();
  await stepReached(table, 'opening/danger');
  await table.world.pass(10_000, 250);
  expect(table.all.map((device) => device.view().step?.id)).toEqual(table.all.map(() => 'opening/danger'));
  await expectSameRecord(table.world, table.all);
});

it('[RO41] two hosts close a round at the same moment: its cards turn once and the table moves one step', async () => {
  const second = await withSecondHost(5);
  await openStep(table, WRITE);
  table.members.slice(1).forEach((member, index) => write(member, `tekst ${index}`));
  table.host.act().next();
  second.act().next();
  await stepReached(table, SHOW);
  await table.world.pass(10_000, 250);
  expect(cardsAt(second)).toEqual(['tekst 0', 'tekst 1', 'tekst 2', 'tekst 3']);
  expect(roundsAt(table.host, WRITE)).toEqual(['turned']);
  expect(second.view().step?.id).toBe(SHOW);
  await expectSameRecord(table.world, table.all);
});

it('[SS83] a ballot that a second host opened is counted when the first host has left', async () => {
  const second = await withSecondHost(6);
  await openStep(table, AGREEMENTS);
  second.act().goTo(READINESS);
  await stepReached(table, READINESS);
  await table.world.until(() => second.view().ballot?.phase === 'open', 'the ballot');
  table.host.close();
  table.members.slice(1).forEach((member) => member.act().cast(2));
  await table.world.until(() => second.view().counts.ready === 5, 'everybody to have voted');
  second.act().next();
  await table.world.until(() => second.view().step?.id !== READINESS, 'the next step');
  const counted = Object.values(second.view().conversation.ballots).filter(
    (each) => each.phase === 'counted',
  );
  expect(counted).toHaveLength(1);
  expect(second.view().conversation.parts['opening']).toMatchObject({ readiness: { low: 3, high: 3 } });
});

it('[RO42] the host that closed a round is gone: another one reveals it after a courtesy', async () => {
  const second = await withSecondHost(5);
  await openStep(table, WRITE);
  table.members.slice(1).forEach((member, index) => write(member, `tekst ${index}`));
  table.host.act().next();
  await table.world.until(() => second.view().round?.phase === 'closing', 'the window');
  table.host.die();
  await table.world.until(() => cardsAt(second).length === 4, 'the cards to turn');
  await table.host.open();
  await everybodyPresent(table);
  await expectSameRecord(table.world, table.all);
});

it('[RO43] the host that removed somebody is gone: another one starts the new epoch', async () => {
  const second = await withSecondHost(3);
  const gone = table.members[2];
  if (gone === undefined) throw new Error('nobody');
  table.host.act().removeMember(gone.ref);
  await table.world.meanwhile(
    () => second.view().conversation.members[gone.ref]?.left === true,
    'the removal',
  );
  table.host.die();
  const [, other] = table.members;
  other?.act().proposeCorrection('in het nieuwe tijdperk');
  await table.world.until(() => second.view().conversation.corrections.length === 1, 'the post');
  await table.host.open();
  const staying = table.all.filter((device) => device !== gone);
  await expectSameRecord(table.world, staying);
});

it("[RO44] a member's post is followed by a checkpoint within a minute, and then it is quiet", async () => {
  table = await openTable(1);
  await table.world.pass(62_000, 500);
  const before = table.host.session.record().seq;
  table.members[0]?.act().proposeCorrection('kan beter');
  await table.world.until(() => table.host.session.record().seq === before + 1, 'the post');
  await table.world.pass(62_000, 500);
  expect(table.host.session.record().seq).toBe(before + 2);
  await table.world.pass(120_000, 1000);
  expect(table.host.session.record().seq).toBe(before + 2);
});

it('[RO45] a line that died silently is found out, at once when the page is shown again', async () => {
  table = await openTable(2);
  const [first, second] = table.members;
  if (first === undefined || second === undefined) throw new Error('nobody');
  first.wire.stall();
  second.wire.stall();
  table.host.act().goTo('opening/aim');
  await table.world.until(() => table.host.view().step?.id === 'opening/aim', 'the step');
  second.session.nudge();
  await table.world.pass(8000);
  expect([first.view().step?.id, second.view().step?.id]).toEqual([undefined, 'opening/aim']);
  await table.world.pass(30_000, 250);
  expect(first.view().step?.id).toBe('opening/aim');
  await expectSameRecord(table.world, table.all);
});

it('[RO46] a quiet line is not taken for a dead one: without a host nobody loses the line', async () => {
  table = await openTable(2);
  const lines = table.members.map((member) => member.wire.opened());
  table.host.close();
  await table.world.pass(200_000, 500);
  expect(table.members.map((member) => member.wire.opened())).toEqual(lines);
  expect(table.members.map((member) => member.view().connection)).toEqual([
    { type: 'online' },
    { type: 'online' },
  ]);
  table.members[0]?.act().proposeCorrection('zonder gespreksleider');
  await table.world.until(() => table.members[1]?.view().conversation.corrections.length === 1, 'the post');
});

it('[SS60] a pairing address makes another device of the facilitator a second host, once', async () => {
  table = await openTable(1);
  table.host.act().offerPairing();
  await table.world.until(() => table.host.view().host?.pairing !== undefined, 'the address');
  const address = inviteIn(table.host.view().host?.pairing);
  const phone = await (await knock(table.world, 'Telefoon', address)).inside();
  await table.world.until(() => phone.view().me.host, 'it to steer');
  phone.act().goTo('opening/aim');
  await stepReached({ ...table, all: [...table.all, phone] }, 'opening/aim');
  const again = await knock(table.world, 'Nog een', address);
  await table.world.until(() => again.heard.at(-1)?.type === 'failed', 'the second use to fail');
  await expectSameRecord(table.world, [...table.all, phone]);
});

it('[SS63] any host answers a knock on any invitation, also when the one that made it is away', async () => {
  const second = await withSecondHost(2);
  await table.world.until(() => second.view().host?.qr !== undefined, 'a door of its own');
  await table.world.pass(2000);
  const ofFirst = inviteIn(table.host.view().host?.qr);
  const ofSecond = inviteIn(second.view().host?.qr);
  expect(second.view().host?.link).toBe(table.host.view().host?.link);
  const atFirst = await (await knock(table.world, 'Vroeg', ofSecond)).inside();
  table.host.close();
  await table.world.settle();
  const atSecond = await (await knock(table.world, 'Later', ofFirst)).inside();
  await second.reload();
  await table.world.until(() => second.view().synced, 'the second host again');
  const byLink = await knock(table.world, 'Per link', inviteIn(second.view().host?.link));
  await table.world.until(() => second.view().host?.lobby.length === 1, 'the lobby');
  second.act().admitAll();
  await expectSameRecord(table.world, [second, atFirst, atSecond, await byLink.inside()]);
});

it('[SS64] the door stands as whichever host set it last, for both and after a reload', async () => {
  const second = await withSecondHost(1);
  table.host.act().setDoor('closed');
  await table.world.until(() => second.view().host?.door === 'closed', 'the other host to see it');
  second.wire.cut();
  await table.world.until(() => !second.view().synced, 'the break');
  await table.world.until(() => second.view().synced, 'the line');
  await table.world.pass(3000);
  expect([table.host.view().host?.door, table.host.view().host?.code]).toEqual(['closed', undefined]);
  const turnedAway = await knock(table.world, 'Laat', inviteIn(table.host.view().host?.link));
  await table.world.until(() => turnedAway.heard.at(-1)?.type === 'failed', 'the door to be closed');
  second.act().setDoor('ajar');
  second.act().setDoor('open');
  await table.world.until(() => table.host.view().host?.qr !== undefined, 'the door to open');
  await second.reload();
  await table.world.until(() => second.view().synced, 'the second host again');
  expect([table.host.view().host?.door, second.view().host?.door]).toEqual(['open', 'open']);
});

it('[SS61] the time of whoever set it last counts for everybody', async () => {
  const second = await withSecondHost(2);
  table.host.act().goTo('opening/aim');
  await stepReached(table, 'opening/aim');
  const planned = table.host.view().clock.seconds ?? 0;
  second.act().moreTime();
  await table.world.until(
    () => table.all.every((device) => (device.view().clock.seconds ?? 0) > planned + 60),
    'the time everywhere',
  );
  await table.world.pass(25_000, 250);
  const left = table.all.map((device) => device.view().clock.seconds ?? 0);
  expect(Math.max(...left) - Math.min(...left)).toBeLessThanOrEqual(2);
  second.act().pause(true);
  await table.world.until(() => table.all.every((device) => device.view().clock.paused), 'the pause');
  const paused = table.host.view().clock.seconds;
  await table.world.pass(15_000, 250);
  expect(table.host.view().clock.seconds).toBe(paused);
});

it('[SS62] the server dies just after a release: the host reveals all the same', async () => {
  table = await openTable(4);
  await openStep(table, WRITE);
  table.members.forEach((member, index) => write(member, `tekst ${index}`));
  const isKilled = killWhere(table.world, (entries) => kindsOf(entries).includes(3), 'after');
  table.host.act().next();
  await table.world.until(isKilled, 'the kill');
  await pressNextUntil(table, SHOW);
  expect(cardsAt(table.host)).toHaveLength(4);
  await expectSameRecord(table.world, table.all);
});
