// The door: who comes in, by what, and what happens when something goes wrong on the way.
import { afterEach, expect, it } from 'vitest';
import { readInviteCode } from '../../src/sealed/invite-code.ts';
import type { Invite } from '../../src/sealed/invite-secret.ts';
import { readInvitation } from '../../src/session/join-conversation.ts';
import { expectSameRecord, type Device, type World } from './bench.ts';
import { inviteIn, joinByQr, knock, openHost } from './devices.ts';
import { createWorld } from './bench.ts';

let world: World;
afterEach(() => world.close());

const ANSWER_KNOCK = 5;
const KNOCK = 133;

const codeIn = (typed: string | undefined): Invite => {
  const code = readInviteCode(typed ?? '');
  if (!code.ok) throw new Error(`no code in ${typed}`);
  return code.value;
};

/** The same code with other characters in its secret part and a check character that fits. */
const wrongCode = (typed: string | undefined): Invite => {
  const code = codeIn(typed);
  const secret = new Uint8Array(code.secret);
  secret[0] = (secret[0] ?? 0) ^ 1;
  return { ...code, secret };
};

const namesAt = (device: Device): readonly string[] =>
  Object.values(device.view().conversation.members).map((member) => member.name);

const endOf = async (heard: readonly { type: string }[]): Promise<object | undefined> => {
  await world.until(() => heard.at(-1)?.type === 'failed', 'the join to fail');
  return heard.at(-1);
};

it('[RO30] by code, by QR and by link: in at once where the door is open, through the lobby by link', async () => {
  world = createWorld();
  const host = await openHost(world);
  const byCode = await knock(world, 'Code', codeIn(host.view().host?.code));
  const byQr = await knock(world, 'QR', inviteIn(host.view().host?.qr));
  const byLink = await knock(world, 'Link', inviteIn(host.view().host?.link));
  await world.until(() => host.view().host?.lobby.length === 1, 'the lobby');
  const devices = [await byCode.inside(), await byQr.inside()];
  expect(host.view().host?.lobby.map(({ name }) => name)).toEqual(['Link']);
  expect(byLink.heard.at(-1)?.type).toBe('in-the-lobby');
  host.act().admitAll();
  devices.push(await byLink.inside());
  expect(namesAt(host).toSorted()).toEqual(['Begeleider', 'Code', 'Link', 'QR']);
  await expectSameRecord(world, [host, ...devices]);
});

it('[RO31] who is refused in the lobby hears it, and nobody came in', async () => {
  world = createWorld();
  const host = await openHost(world);
  const knocking = await knock(world, 'Vreemd', inviteIn(host.view().host?.link));
  await world.until(() => host.view().host?.lobby.length === 1, 'the lobby');
  host.act().refuse(host.view().host?.lobby[0]?.id ?? '');
  expect(await endOf(knocking.heard)).toEqual({ type: 'failed', why: 'refused' });
  expect(namesAt(host)).toEqual(['Begeleider']);
});

it('[SS50] ten wrong codes burn the code: the host is told and a new one is shown', async () => {
  world = createWorld();
  const host = await openHost(world);
  const shown = host.view().host?.code;
  const guess = async (): Promise<void> => {
    const knocking = await knock(world, 'Rader', wrongCode(shown));
    await world.meanwhile(() => knocking.heard.at(-1)?.type === 'failed', 'the guess to fail');
    expect(knocking.heard.at(-1)).toEqual({ type: 'failed', why: 'wrong-code' });
  };
  await Promise.all(Array.from({ length: 9 }, guess));
  await world.settle();
  expect([host.view().host?.codeBurnt, host.view().host?.code]).toEqual([false, shown]);
  await guess();
  await world.until(() => host.view().host?.codeBurnt === true, 'the host to be told');
  await world.until(() => host.view().host?.code !== shown, 'a new code');
  const old = await knock(world, 'Te laat', codeIn(shown));
  expect(await endOf(old.heard)).toMatchObject({ type: 'failed' });
  await (await knock(world, 'Noor', codeIn(host.view().host?.code))).inside();
  expect(namesAt(host)).toEqual(['Begeleider', 'Noor']);
});

it('[SS51] a code renews itself while the door is open, and the one before still works', async () => {
  world = createWorld();
  const host = await openHost(world);
  const shown = host.view().host?.code;
  await world.pass(572_000, 1000);
  await world.until(() => host.view().host?.code !== shown, 'a new code');
  await (await knock(world, 'Traag', codeIn(shown))).inside();
  await (await knock(world, 'Vlug', codeIn(host.view().host?.code))).inside();
  expect(namesAt(host)).toEqual(['Begeleider', 'Traag', 'Vlug']);
});

it('[SS52] after a restart of the server the code on the screen works again', async () => {
  world = createWorld();
  const host = await openHost(world);
  const shown = host.view().host?.code;
  await world.restart();
  await world.until(() => host.view().host?.code !== shown, 'a code that the new server knows');
  await (await knock(world, 'Noor', codeIn(host.view().host?.code))).inside();
  const now = host.view().host?.code;
  host.wire.cut();
  await world.until(() => !host.view().synced, 'the break');
  await world.until(() => host.view().synced, 'the host to be back');
  await world.pass(3000);
  expect(host.view().host?.code).toBe(now);
});

it('[SS53] the door closes itself two above the number expected, and opens again when asked', async () => {
  world = createWorld();
  const host = await openHost(world, 8, 2);
  const qr = host.view().host?.qr;
  await joinByQr(world, host, ['een']);
  await joinByQr(world, host, ['twee']);
  await joinByQr(world, host, ['drie']);
  expect(host.view().host?.door).toBe('open');
  await joinByQr(world, host, ['vier']);
  await world.until(() => host.view().host?.door === 'closed', 'the door to close');
  await world.until(() => host.view().host?.qr === undefined, 'the QR to go');
  await world.pass(1000);
  const turnedAway = await knock(world, 'vijf', inviteIn(host.view().host?.link));
  expect(await endOf(turnedAway.heard)).toEqual({ type: 'failed', why: 'door-closed' });
  const stale = await knock(world, 'vijf', inviteIn(qr));
  expect(await endOf(stale.heard)).toMatchObject({ type: 'failed' });
  host.act().setExpected(10);
  host.act().setDoor('open');
  await world.until(() => host.view().host?.qr !== undefined, 'a QR again');
  await world.pass(500);
  await joinByQr(world, host, ['vijf']);
  expect(namesAt(host)).toHaveLength(6);
});

it('[SS54] ajar: no code is shown, and whoever knocks by link waits', async () => {
  world = createWorld();
  const host = await openHost(world);
  host.act().setDoor('ajar');
  await world.until(() => host.view().host?.code === undefined, 'the code to go');
  await world.pass(500);
  const knocking = await knock(world, 'Link', inviteIn(host.view().host?.link));
  await world.until(() => host.view().host?.lobby.length === 1, 'the lobby');
  await host.reload();
  await world.until(() => host.view().host?.lobby.length === 1, 'the lobby after a reload');
  expect(host.view().host?.door).toBe('ajar');
  host.act().admitAll();
  await knocking.inside();
});

it('[SS55] a door that is as the person wants it is not asked for again', async () => {
  world = createWorld();
  const host = await openHost(world);
  const requests: number[] = [];
  host.wire.up = (frame) => {
    if (frame[0] === 4) requests.push(frame.length);
    return [frame];
  };
  host.act().setDoor('closed');
  await world.pass(1000);
  const before = requests.length;
  host.act().addPerson('Oma');
  host.act().addPerson('Opa');
  await world.pass(1000);
  expect(requests.length).toBe(before);
});

it('[SS56] a revoked link and an expired one lead nowhere', async () => {
  world = createWorld();
  const host = await openHost(world);
  const link = inviteIn(host.view().host?.link);
  if (link.type !== 'link') throw new Error('no link');
  const { ports } = await world.ports('lezer');
  expect(await readInvitation(link, ports)).toMatchObject({
    note: { title: 'Kom je ook?' },
    hostOnline: true,
  });
  host.act().revokeLink();
  await world.until(() => host.view().host?.link === undefined, 'the link to go');
  await world.settle();
  expect(await readInvitation(link, ports)).toBe('ended');
  expect(await endOf((await knock(world, 'Laat', link)).heard)).toEqual({
    type: 'failed',
    why: 'invite-ended',
  });
  const qr = inviteIn(host.view().host?.qr);
  host.wire.offline();
  world.clock.pass(700_000);
  host.wire.online();
  expect(await endOf((await knock(world, 'Laat', qr)).heard)).toEqual({
    type: 'failed',
    why: 'invite-ended',
  });
});

it('[RO32] the answer to an admission is lost: the newcomer knocks again and is the same member', async () => {
  world = createWorld();
  const host = await openHost(world);
  let isLost = false;
  host.wire.up = (frame) => {
    // Knock, its last answer: the welcome.
    if (frame[0] !== ANSWER_KNOCK || frame[5] !== 1 || isLost) return [frame];
    isLost = true;
    host.wire.cut();
    return [];
  };
  const noor = await (await knock(world, 'Noor', inviteIn(host.view().host?.qr))).inside();
  expect(isLost).toBe(true);
  await expectSameRecord(world, [host, noor]);
  expect(namesAt(host)).toEqual(['Begeleider', 'Noor']);
});

it.each([0, 1, 2])(
  '[RO33] the server dies at message %i of the handshake: the newcomer gets in',
  async (message) => {
    world = createWorld();
    const host = await openHost(world);
    let seen = -1;
    host.wire.down = (frame) => {
      if (frame[0] !== KNOCK) return [frame];
      seen += 1;
      if (seen !== message) return [frame];
      world.server.kill();
      world.clock.after(900, () => world.server.start());
      return [];
    };
    const noor = await (await knock(world, 'Noor', inviteIn(host.view().host?.qr))).inside();
    await expectSameRecord(world, [host, noor]);
    expect(namesAt(host)).toEqual(['Begeleider', 'Noor']);
  },
);

it('[RO34] a newcomer who knocks while no host is online comes in when one is back', async () => {
  world = createWorld();
  const host = await openHost(world);
  const qr = inviteIn(host.view().host?.qr);
  host.close();
  await world.settle();
  const knocking = await knock(world, 'Noor', qr);
  await world.pass(70_000, 1000);
  expect(knocking.heard.map(({ type }) => type)).toContain('waiting-for-host');
  await host.open();
  await knocking.inside();
});

it('[RO35] forty people who knock at one moment all come in', async () => {
  world = createWorld();
  const host = await openHost(world, 41);
  const names = Array.from({ length: 40 }, (_, index) => `Lid ${index}`);
  await joinByQr(world, host, names);
  expect(namesAt(host).toSorted()).toEqual(['Begeleider', ...names].toSorted());
});

it('[SS57] two people with one name are told apart by a number', async () => {
  world = createWorld();
  const host = await openHost(world);
  await joinByQr(world, host, ['Noor']);
  await joinByQr(world, host, ['Noor']);
  expect(namesAt(host)).toEqual(['Begeleider', 'Noor', 'Noor 2']);
});

it('[SS58] a name that is none is refused before anything is sent to the host', async () => {
  world = createWorld();
  const host = await openHost(world);
  const qr = inviteIn(host.view().host?.qr);
  for (const name of ['x'.repeat(10_000), '   ', '\u202E\u200B']) {
    expect(await endOf((await knock(world, name, qr)).heard)).toEqual({ type: 'failed', why: 'bad-name' });
  }
  const [emoji] = await joinByQr(world, host, ['🦊 Vos <script>']);
  expect(namesAt(host)).toEqual(['Begeleider', '🦊 Vos <script>']);
  expect(emoji?.view().connection.type).not.toBe('expired');
});
