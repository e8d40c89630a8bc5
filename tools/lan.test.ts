import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, request } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir, type NetworkInterfaceInfo } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { httpsAddress, lanAddresses } from './lan-addresses.ts';
import { certificateServes, lanCertificate } from './lan-certificate.ts';
import { lanNotice, planLan, qrForTerminal } from './lan.ts';

const card = (address: string, internal = false): NetworkInterfaceInfo => ({
  address,
  internal,
  netmask: '',
  mac: '',
  cidr: null,
  ...(address.includes(':') ? { family: 'IPv6', scopeid: 0 } : { family: 'IPv4' }),
});

describe('addresses in the network', () => {
  it('puts IPv4 of a real card first and leaves out loopback and link-local', () => {
    const interfaces = {
      lo: [card('127.0.0.1', true)],
      docker0: [card('172.17.0.1')],
      wlan0: [card('fe80::1'), card('2001:db8::5'), card('192.168.1.20'), card('169.254.3.4')],
    };
    expect(lanAddresses(interfaces)).toEqual(['192.168.1.20', '2001:db8::5', '172.17.0.1']);
  });

  it('is empty without a network', () => {
    expect(lanAddresses({ lo: [card('127.0.0.1', true)] })).toEqual([]);
  });

  it('gives IPv6 its brackets', () => {
    expect([httpsAddress('192.168.1.20', 8080), httpsAddress('2001:db8::5', 8080)]).toEqual([
      'https://192.168.1.20:8080',
      'https://[2001:db8::5]:8080',
    ]);
  });
});

describe('the certificate for the network', () => {
  const now = new Date();
  const hosts = ['localhost', '127.0.0.1', '2001:db8::5'];
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'leerkring-lan-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is kept while it serves, and made anew for a new address or when time runs out', async () => {
    const first = await lanCertificate(folder, hosts, now);
    const pem = readFileSync(first.certificate, 'utf8');
    expect(first.isNew).toBe(true);
    expect((await lanCertificate(folder, hosts, now)).isNew).toBe(false);
    expect(certificateServes(pem, [...hosts, '192.168.1.20'], now)).toBe(false);
    expect(certificateServes(pem, hosts, new Date(now.getTime() + 84 * 86_400_000))).toBe(false);
    expect((await lanCertificate(folder, [...hosts, '192.168.1.20'], now)).isNew).toBe(true);
  });

  it('keeps the key to its owner', async () => {
    const { key } = await lanCertificate(folder, hosts, now);
    expect(statSync(key).mode & 0o077).toBe(0);
  });

  it('does not serve when it is no certificate', () => {
    expect(certificateServes('broken', hosts, now)).toBe(false);
    expect(certificateServes(undefined, hosts, now)).toBe(false);
  });

  it('is accepted by a client that trusts it', async () => {
    const { certificate, key } = await lanCertificate(folder, hosts, now);
    const server = createServer({ cert: readFileSync(certificate), key: readFileSync(key) }, (_, response) =>
      response.end(),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const status = await new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port, ca: readFileSync(certificate) }, (response) =>
        resolve(response.statusCode),
      )
        .on('error', reject)
        .end();
    });
    server.close();
    expect(status).toBe(200);
  });
});

describe('serving in the network', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'leerkring-lan-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('gives the server its certificate, all addresses and the one to share', async () => {
    const plan = await planLan(
      { PORT: '8443', DATA_DIR: folder },
      { wlan0: [card('192.168.1.20'), card('2001:db8::5')] },
      new Date(),
    );
    if (!plan.ok) throw new Error(plan.error.type);
    expect(plan.value.addresses).toEqual(['https://192.168.1.20:8443', 'https://[2001:db8::5]:8443']);
    expect(plan.value.settings).toMatchObject({
      HOST: '::',
      LAN: '1',
      PUBLIC_URL: 'https://192.168.1.20:8443',
    });
    expect(readFileSync(String(plan.value.settings['TLS_CERT']), 'utf8')).toContain('BEGIN CERTIFICATE');
    expect(lanNotice(plan.value.addresses)).toContain('https://[2001:db8::5]:8443');
  });

  it('says so without a network', async () => {
    expect(await planLan({ DATA_DIR: folder }, { lo: [card('127.0.0.1', true)] }, new Date())).toEqual({
      ok: false,
      error: { type: 'no-network' },
    });
  });

  it('draws a square code with a light margin', () => {
    const lines = stripVTControlCharacters(qrForTerminal('https://192.168.1.20:8443')).split('\n');
    const width = lines[0]?.length ?? 0;
    expect(lines.every((line) => line.length === width)).toBe(true);
    expect(lines.length).toBe(Math.ceil(width / 2));
    expect(lines[0]).toBe('█'.repeat(width));
  });
});
