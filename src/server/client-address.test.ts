import type { IncomingMessage } from 'node:http';
import { expect, it } from 'vitest';
import { clientAddress } from './client-address.ts';

const request = (forwarded?: string): IncomingMessage =>
  ({
    socket: { remoteAddress: '10.0.0.1' },
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  }) as unknown as IncomingMessage;

it.each([
  [0, '198.51.100.9', '10.0.0.1'],
  [1, '203.0.113.5, 198.51.100.9', '198.51.100.9'],
  [2, '192.0.2.66, 203.0.113.5, 198.51.100.9', '203.0.113.5'],
  [3, '198.51.100.9', '10.0.0.1'],
  [1, undefined, '10.0.0.1'],
])('with %i trusted proxies and "%s" it is %s', (hops, forwarded, expected) => {
  expect(clientAddress(request(forwarded), hops)).toBe(expected);
});
