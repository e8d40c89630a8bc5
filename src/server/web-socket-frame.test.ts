import { Receiver } from 'ws';
import { expect, it } from 'vitest';
import { binaryFrame, createFramer } from './web-socket-frame.ts';

const read = (frame: Buffer): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const receiver = new Receiver({ isServer: false });
    receiver.on('message', (data: Buffer, isBinary: boolean) =>
      isBinary ? resolve(data) : reject(new Error('text')),
    );
    receiver.on('error', reject);
    receiver.write(frame);
  });

it.each([0, 1, 125, 126, 65_535, 65_536, 200_000])(
  'frames %i bytes as RFC 6455 wants them',
  async (length) => {
    const payload = new Uint8Array(length).fill(7);
    expect(new Uint8Array(await read(binaryFrame(payload)))).toEqual(payload);
  },
);

it('frames the same payload once', () => {
  const framer = createFramer();
  const [one, two] = [new Uint8Array(3), new Uint8Array(3)];
  expect(framer(one)).toBe(framer(one));
  expect(framer(two)).not.toBe(framer(one));
});
