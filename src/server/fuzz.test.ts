import fc from 'fast-check';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { concatBytes } from '../basics/bytes.ts';
import { paths } from '../envelope/address.ts';
import { clientFrameToBytes } from '../envelope/client-frame.ts';
import { envelopeClass } from '../envelope/sizes.ts';
import { testEnvelope } from '../relay/envelopes.fixture.ts';
import {
  createFolder,
  openTestRoom,
  startTestServer,
  testConfig,
  type TestFolder,
} from './server.fixture.ts';
import type { RunningServer } from './start-server.ts';

let folder: TestFolder;
let server: RunningServer;

beforeAll(async () => {
  folder = createFolder();
  server = await startTestServer(testConfig({ DATA_DIR: folder.path }), {
    limits: { failuresPerMinute: 10_000, failuresPerHour: 10_000 },
  });
});
afterAll(async () => {
  await server.stop();
  folder.remove();
});

const throwAt = (path: string, frames: readonly Uint8Array[]): Promise<void> =>
  new Promise((resolve) => {
    const socket = new WebSocket(server.address.replace('http', 'ws') + path);
    socket.on('error', () => undefined);
    socket.on('open', () => {
      for (const frame of frames) socket.send(frame);
      socket.close();
    });
    socket.on('close', () => resolve());
  });

it('survives whatever is thrown at its sockets', async () => {
  const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { at, host, members } = await openTestRoom(server.address, 1);
  const hello = clientFrameToBytes({
    type: 'hello',
    bearer: members[0]?.bearer ?? new Uint8Array(32),
    after: 0,
  });
  const frame = () =>
    clientFrameToBytes({
      type: 'append',
      envelope: testEnvelope({ kind: envelopeClass.post, room: at.room, author: host.reference }),
    });
  const noise = fc.uint8Array({ maxLength: 700 });
  const damaged = fc.tuple(fc.nat(400), fc.nat(255), fc.nat(420)).map(([index, value, length]) => {
    const bytes = frame();
    bytes[index] = value;
    return bytes.slice(0, length);
  });
  const typed = fc.tuple(fc.nat(6), noise).map(([type, rest]) => concatBytes(Uint8Array.of(type), rest));
  const frames = fc.array(fc.oneof(noise, damaged, typed), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(frames, fc.boolean(), fc.nat(2), async (thrown, isInside, door) => {
      const path = [paths.socket(at.id), paths.door(at.id), paths.codeDoor][door] ?? '';
      await throwAt(path, isInside && door === 0 ? [hello, ...thrown] : thrown);
    }),
    { numRuns: 150 },
  );
  host.append(envelopeClass.post);
  await host.until(() => host.entries().length === 3);
  expect(errors.mock.calls).toEqual([]);
  expect((await fetch(`${server.address}/healthz`)).status).toBe(200);
  vi.restoreAllMocks();
}, 30_000);
