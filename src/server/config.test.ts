import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readConfig } from './config.ts';

const folder = mkdtempSync(join(tmpdir(), 'leerkring-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

it('has settings for someone who sets nothing', () => {
  expect(readConfig({}, '/web')).toEqual({
    ok: true,
    value: {
      port: 8080,
      host: '127.0.0.1',
      dataFolder: 'data',
      webFolder: '/web',
      trustedProxies: 0,
      retentionDays: 30,
      maxRetentionDays: 90,
      organisation: {},
      themeCss: '',
      isLan: false,
    },
  });
});

it('takes what is set', () => {
  const organisation = {
    name: 'Jeugdteam West',
    securityContact: 'veilig@example.org',
    aftercare: [{ name: 'Anna', contact: '030' }],
  };
  const config = readConfig(
    {
      PORT: '0',
      PUBLIC_URL: 'https://leerkring.example/',
      ROOM_CREATION: 'kastanje-12',
      ORGANISATION_FILE: file('organisation.json', JSON.stringify(organisation)),
      THEME_CSS: file('theme.css', '.west {}'),
      TLS_CERT: file('cert', 'c'),
      TLS_KEY: file('key', 'k'),
      LAN: '1',
    },
    '/web',
  );
  expect(config).toMatchObject({
    ok: true,
    value: {
      port: 0,
      publicUrl: 'https://leerkring.example',
      creationCode: 'kastanje-12',
      organisation,
      themeCss: '.west {}',
      tls: { cert: 'c', key: 'k' },
      isLan: true,
    },
  });
});

it.each([
  ['PORT', { PORT: 'abc' }],
  ['PORT', { PORT: '70000' }],
  ['TRUST_PROXY', { TRUST_PROXY: 'yes' }],
  ['RETENTION_DAYS', { RETENTION_DAYS: '0' }],
  ['RETENTION_DAYS', { RETENTION_DAYS: '91' }],
  ['MAX_RETENTION_DAYS', { MAX_RETENTION_DAYS: '-1' }],
  ['PUBLIC_URL', { PUBLIC_URL: 'leerkring.example' }],
  ['PUBLIC_URL', { PUBLIC_URL: 'https://leerkring.example/app' }],
  ['ROOM_CREATION', { ROOM_CREATION: 'kort' }],
  ['ORGANISATION_FILE', { ORGANISATION_FILE: '/nowhere/file.json' }],
  ['ORGANISATION_FILE', { ORGANISATION_FILE: file('broken.json', '{') }],
  ['ORGANISATION_FILE', { ORGANISATION_FILE: file('wrong.json', '{"aftercare":[{"name":"Anna"}]}') }],
  ['THEME_CSS', { THEME_CSS: '/nowhere/theme.css' }],
  ['TLS_CERT', { TLS_CERT: file('alone', 'c') }],
  ['TLS_KEY', { TLS_CERT: file('alone', 'c'), TLS_KEY: '/nowhere/key' }],
])('says in one line what is wrong with %s: %o', (name, environment) => {
  const config = readConfig(environment, '/web');
  expect(config).toEqual({ ok: false, error: [expect.stringMatching(new RegExp(`^${name}.*[^\\n]$`))] });
});

it('names every wrong value, and never the code itself', () => {
  const config = readConfig({ PORT: 'x', TRUST_PROXY: 'x', ROOM_CREATION: 'geheim' }, '/web');
  expect(config.ok ? [] : config.error).toHaveLength(3);
  expect(JSON.stringify(config)).not.toContain('geheim');
});
