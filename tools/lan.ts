// `npm start -- --lan`: settings that let phones in the same network reach this machine over https.
import { join } from 'node:path';
import type { NetworkInterfaceInfo } from 'node:os';
import { generate } from 'lean-qr';
import { err, ok, type Result } from '../src/basics/result.ts';
import { httpsAddress, lanAddresses } from './lan-addresses.ts';
import { lanCertificate } from './lan-certificate.ts';

export type LanPlan = {
  /** What the server gets on top of its environment. */
  readonly settings: Readonly<Record<string, string>>;
  /** Web addresses, the one to share first. */
  readonly addresses: readonly string[];
};

/**
 * Makes the certificate and the settings for serving on all addresses of this machine.
 *
 * @param environment PORT and DATA_DIR count
 * @param interfaces what `os.networkInterfaces()` gives
 */
export const planLan = async (
  environment: Readonly<Record<string, string | undefined>>,
  interfaces: Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>,
  now: Date,
): Promise<Result<LanPlan, { readonly type: 'no-network' }>> => {
  const hosts = lanAddresses(interfaces);
  const [main] = hosts;
  if (main === undefined) return err({ type: 'no-network' });
  const port = Number(environment['PORT'] ?? 8080);
  const folder = join(environment['DATA_DIR'] ?? 'data', 'lan');
  const { certificate, key } = await lanCertificate(folder, ['localhost', '127.0.0.1', ...hosts], now);
  const addresses = hosts.map((host) => httpsAddress(host, port));
  return ok({
    addresses,
    settings: {
      // Where a machine has IPv6, one socket on :: takes IPv4 too.
      HOST: hosts.some((host) => host.includes(':')) ? '::' : '0.0.0.0',
      PUBLIC_URL: httpsAddress(main, port),
      TLS_CERT: certificate,
      TLS_KEY: key,
      // No HSTS: a browser would insist on this certificate's address for a year.
      LAN: '1',
    },
  });
};

// Bright white on black, whatever the terminal's own colours are: cameras want the right way round.
const colours = { on: '\u001b[97;40m', off: '\u001b[0m' };

/** A QR code out of half blocks, two of its rows in one line. */
export const qrForTerminal = (text: string): string => {
  const code = generate(text);
  const margin = 2;
  const isLight = (x: number, y: number) => y < code.size + margin && !code.get(x, y);
  const blocks = [' ', '▄', '▀', '█'];
  const lines: string[] = [];
  for (let y = -margin; y < code.size + margin; y += 2) {
    let line = '';
    for (let x = -margin; x < code.size + margin; x += 1) {
      line += blocks[(isLight(x, y) ? 2 : 0) + (isLight(x, y + 1) ? 1 : 0)];
    }
    lines.push(`${colours.on}${line}${colours.off}`);
  }
  return lines.join('\n');
};

/** What is printed once the server listens. */
export const lanNotice = (addresses: readonly string[]): string => {
  const [main = '', ...others] = addresses;
  return [
    '',
    qrForTerminal(main),
    '',
    `Open on phones in the same network:  ${main}`,
    ...others.map((address) => `                                 or:  ${address}`),
    '',
    'Each browser will warn once that it does not know this certificate: this machine made it itself, just now, for you.',
    'iPhones may refuse it all the same; they want a real name with a certificate (docs/hosting/first-steps.md).',
  ].join('\n');
};
