// Whose guesses count: the address of the socket, or what the trusted proxies in front of us wrote down.
import type { IncomingMessage } from 'node:http';

/** With n trusted proxies the n-th entry from the right was written by ours; anything left of it may be made up. */
export const clientAddress = (request: IncomingMessage, trustedProxies: number): string => {
  const own = request.socket.remoteAddress ?? '';
  if (trustedProxies === 0) return own;
  const header = request.headers['x-forwarded-for'];
  const hops = (Array.isArray(header) ? header.join(',') : (header ?? ''))
    .split(',')
    .map((hop) => hop.trim());
  return hops.at(-trustedProxies) || own;
};
