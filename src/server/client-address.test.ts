import type { IncomingMessage } from 'node:http';
import { expect, it } from 'vitest';
import { clientKey, clientNetwork } from './client-address.ts';

const request = (forwarded?: string, own = '10.0.0.1'): IncomingMessage =>
  ({
    socket: { remoteAddress: own },
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  }) as unknown as IncomingMessage;

it.each([
  [0, '198.51.100.9', '10.0.0.1'],
  [1, '203.0.113.5, 198.51.100.9', '198.51.100.9'],
  [2, '192.0.2.66, 203.0.113.5, 198.51.100.9', '203.0.113.5'],
  [3, '198.51.100.9', '10.0.0.1'],
  [1, undefined, '10.0.0.1'],
])('with %i trusted proxies and "%s" it is %s', (hops, forwarded, expected) => {
  expect(clientNetwork(request(forwarded), hops)).toBe(expected);
});

it.each([
  ['2001:db8:1:2:aaaa:bbbb:cccc:dddd', '2001:db8:1:2::/64'],
  ['2001:db8:1:2::7', '2001:db8:1:2::/64'],
  ['2001:0DB8:0001:0002::7', '2001:db8:1:2::/64'],
  ['2001:db8:1:3::7', '2001:db8:1:3::/64'],
  ['2001:db8::7', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::ffff:198.51.100.9', '198.51.100.9'],
])('%s counts as %s', (own, expected) => {
  expect(clientNetwork(request(undefined, own), 0)).toBe(expected);
});

it('counts by a key that is the same for a network and does not hold it', () => {
  const [first, second] = ['203.0.113.5', '203.0.113.6'].map((own) => clientKey(request(undefined, own), 0));
  expect(clientKey(request('198.51.100.9, 203.0.113.5'), 1)).toBe(first);
  expect(second).not.toBe(first);
  expect(first).toMatch(/^[\w-]{43}$/);
});
