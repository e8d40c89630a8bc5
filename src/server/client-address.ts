// Whose guesses and rooms count: the network of the socket, or what the trusted proxies in front of us wrote down.
import { createHmac, randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';

/** Made anew with every process, kept nowhere else. */
const salt = randomBytes(32);

/** With n trusted proxies the n-th entry from the right was written by ours; anything left of it may be made up. */
const addressIn = (request: IncomingMessage, trustedProxies: number): string => {
  const own = request.socket.remoteAddress ?? '';
  if (trustedProxies === 0) return own;
  const header = request.headers['x-forwarded-for'];
  const hops = (Array.isArray(header) ? header.join(',') : (header ?? ''))
    .split(',')
    .map((hop) => hop.trim());
  return hops.at(-trustedProxies) || own;
};

const groupsOf = (part: string): readonly string[] => (part === '' ? [] : part.split(':'));

/** Of an IPv6 address the first 64 bits: whoever has one address has the other 2^64 of its network too. */
const networkOf = (address: string): string => {
  const [plain = ''] = address.split('%');
  if (!isIPv6(plain)) return address;
  const mapped = /^::ffff:([\d.]+)$/i.exec(plain)?.[1];
  if (mapped !== undefined) return mapped;
  const [start = '', end] = plain.split('::');
  const [first, last] = [groupsOf(start), groupsOf(end ?? '')];
  const zeros = Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => '0');
  const groups = [...first, ...zeros, ...last].slice(0, 4);
  return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
};

/** The network that asks: an IPv4 address, or the first 64 bits of an IPv6 one. */
export const clientNetwork = (request: IncomingMessage, trustedProxies: number): string =>
  networkOf(addressIn(request, trustedProxies));

/** What the relay counts by: the same for the same network while this process lives, and nobody can read it back. */
export const clientKey = (request: IncomingMessage, trustedProxies: number): string =>
  createHmac('sha256', salt).update(clientNetwork(request, trustedProxies)).digest('base64url');
