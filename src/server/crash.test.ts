// The server as a program of its own: what it prints, what it keeps when it is killed, what it never writes.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { textToBytes } from '../basics/bytes.ts';
import { bytesToHex, hexToBytes } from '../basics/hex.ts';
import { envelopeClass } from '../envelope/sizes.ts';
import { freshBytes, testEnvelope } from '../relay/envelopes.fixture.ts';
import { createFolder, openClient, openTestRoom, type Client, type TestFolder } from './server.fixture.ts';

const main = fileURLToPath(new URL('main.ts', import.meta.url));

interface Program {
  readonly process: ChildProcess;
  readonly base: string;
  readonly exit: Promise<unknown[]>;
  output(): string;
}

let folder: TestFolder;
let running: ChildProcess[] = [];

beforeEach(() => {
  folder = createFolder();
});
afterEach(() => {
  for (const process of running) process.kill('SIGKILL');
  running = [];
  folder.remove();
});

const start = async (environment = {}): Promise<Program> => {
  const settings = { PATH: process.env['PATH'], PORT: '0', DATA_DIR: folder.path, ...environment };
  const child = spawn(process.execPath, [main], { env: settings, stdio: ['ignore', 'pipe', 'pipe'] });
  running.push(child);
  let output = '';
  const exit = once(child, 'exit');
  const printed = new Promise<void>((resolve) => {
    const take = (data: Buffer): void => {
      output += data.toString();
      if (output.includes('\n')) resolve();
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
  });
  await printed;
  return { process: child, base: output.trim().split(' ').at(-1) ?? '', exit, output: () => output };
};

const slots = (room: Uint8Array, scope: Uint8Array, author: Uint8Array, text?: Uint8Array) => [
  testEnvelope(
    {
      kind: envelopeClass.sealed,
      room: new Uint8Array(room),
      author: new Uint8Array(author),
      scope: new Uint8Array(scope),
    },
    text === undefined ? undefined : new Uint8Array(text),
  ),
];

const openRound = async (base: string, count: number) => {
  const room = await openTestRoom(base, count);
  const scope = freshBytes(16);
  const roster = room.members.map(({ member }) => ({ member, slots: 1 }));
  room.host.append(envelopeClass.control, {
    type: 'open-scope',
    scope: bytesToHex(scope),
    kind: 'round',
    mode: 'anonymous',
    roster,
  });
  await room.host.until(() => room.host.notice('scope-opened') !== undefined);
  return { ...room, scope };
};

/** Everything this device sent before has been handled. */
const handled = async (client: Client): Promise<void> => {
  const count = client.entries().length;
  client.append(envelopeClass.post);
  await client.until(() => client.entries().length > count);
};

it('prints one line, and ends in order when asked', async () => {
  const program = await start();
  expect(program.output()).toMatch(/^Leerkring luistert op http:\/\/localhost:\d+\n$/);
  const { host } = await openTestRoom(program.base, 1);
  program.process.kill('SIGTERM');
  expect(await host.closed).toBe(1012);
  expect(await program.exit).toEqual([0, null]);
  expect(program.output().split('\n')).toHaveLength(2);
});

it('says in one line what is wrong, and stops', async () => {
  const program = await start({ PORT: 'x' });
  expect(await program.exit).toEqual([1, null]);
  expect(program.output()).toBe('PORT must be a whole number from 0 to 65535, not "x"\n');
  const first = await start();
  const second = await start();
  expect(await second.exit).toEqual([1, null]);
  expect(second.output()).toMatch(/^DATA_DIR: cannot use .*leerkring\.db: .*locked\n$/);
  const taken = await start({ PORT: first.base.split(':').at(-1), DATA_DIR: `${folder.path}/other` });
  expect(await taken.exit).toEqual([1, null]);
  expect(taken.output()).toMatch(/^PORT \d+, HOST 127\.0\.0\.1: .*in use.*\n$/);
}, 20_000);

it('keeps every envelope that it delivered when it is killed while writing', async () => {
  const program = await start();
  const { at, host, members } = await openTestRoom(program.base, 4);
  const sent: string[] = [];
  for (let round = 0; round < 50; round += 1) {
    for (const client of members) sent.push(bytesToHex(client.append(envelopeClass.post).header.envId));
  }
  await host.until(() => host.entries().length > 60);
  program.process.kill('SIGKILL');
  await Promise.all([host.closed, ...members.map(({ closed }) => closed)]);
  const again = await start();
  const back = await openClient(again.base, at, at.host);
  await back.until(() => back.entries().length === back.notice('welcome')?.last);
  const kept = back.entries();
  for (const client of [host, ...members]) {
    expect(kept.slice(0, client.entries().length)).toEqual(client.entries());
  }
  const ids = kept.map((entry) =>
    entry.form === 'envelope' ? bytesToHex(entry.envelope.subarray(24, 40)) : '',
  );
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.slice(5).every((id) => sent.includes(id))).toBe(true);
  const missing = 205 - kept.length;
  expect(missing).toBeGreaterThanOrEqual(0);
}, 20_000);

it('starts a closing window again after a crash, and writes each slot once', async () => {
  const program = await start();
  const { at, host, members, scope } = await openRound(program.base, 2);
  for (const member of members)
    member.send({ type: 'slots', envelopes: slots(at.room, scope, freshBytes(8)) });
  host.append(envelopeClass.control, { type: 'close-scope', scope: bytesToHex(scope) });
  await host.until(() => host.notice('scope-closing') !== undefined);
  program.process.kill('SIGKILL');
  await host.closed;
  const again = await start();
  const back = await Promise.all(members.map((member) => openClient(again.base, at, member)));
  await Promise.all(back.map((member) => member.until(() => member.notice('scope-closing') !== undefined)));
  for (const member of back) member.send({ type: 'slots', envelopes: slots(at.room, scope, freshBytes(8)) });
  await back[0]?.until(() => back[0]?.notice('scope-released') !== undefined);
  expect(back[0]?.notice('scope-released')).toMatchObject({ count: 2 });
}, 20_000);

it('has no slot of an open round on disk, and no pairing of member and slot afterwards', async () => {
  const program = await start();
  const { at, host, members, scope } = await openRound(program.base, 3);
  const marker = textToBytes('slot-van-een-open-ronde');
  const caps = members.map(() => freshBytes(8));
  const uploaded = members.map((_, index) => slots(at.room, scope, caps[index] ?? freshBytes(8), marker));
  const send = (): void =>
    members.forEach((member, index) => member.send({ type: 'slots', envelopes: uploaded[index] ?? [] }));
  send();
  for (const member of members) await handled(member);
  const traces = () => [marker, ...caps].map((bytes) => folder.traces(bytes));
  expect(traces()).toEqual([0, 0, 0, 0]);
  host.append(envelopeClass.control, { type: 'close-scope', scope: bytesToHex(scope) });
  await members[0]?.until(() => members[0]?.notice('scope-closing') !== undefined);
  send();
  await host.until(() => host.notice('scope-released') !== undefined);
  expect(traces().every((count) => count > 0)).toBe(true);
  const released = host.entries().slice(-3);
  for (const entry of released) {
    const bytes = entry.form === 'envelope' ? entry.envelope : new Uint8Array();
    for (const { reference, bearer, bearerHash } of members) {
      for (const secret of [reference, bearer, hexToBytes(bearerHash) ?? new Uint8Array(1)]) {
        expect(Buffer.from(bytes).includes(secret)).toBe(false);
      }
    }
  }
  const order = released.map((entry) =>
    entry.form === 'envelope' ? bytesToHex(entry.envelope.subarray(24, 40)) : '',
  );
  expect(order).toEqual(order.toSorted());
  expect(folder.traces(members[0]?.bearer ?? new Uint8Array(1))).toBe(0);
  expect(program.output().split('\n')).toHaveLength(2);
  program.process.kill('SIGTERM');
  await program.exit;
}, 20_000);

it('has nothing left of a room that its host erased', async () => {
  const program = await start();
  const { at, host } = await openTestRoom(program.base, 1);
  const marker = textToBytes('wordt-gewist');
  host.append(envelopeClass.post, undefined, {}, marker);
  await host.until(() => host.entries().length === 3);
  expect(folder.traces(marker)).toBeGreaterThan(0);
  host.send({ type: 'request', id: 1, request: { type: 'erase-room' } });
  expect(await host.closed).toBe(4410);
  const gone = [marker, at.room, host.reference, textToBytes(host.bearerHash)];
  await expect.poll(() => gone.map((bytes) => folder.traces(bytes)), { timeout: 3000 }).toEqual([0, 0, 0, 0]);
});
