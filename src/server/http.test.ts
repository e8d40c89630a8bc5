import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { createFolder, createTestRoom, startTestServer, testConfig } from './server.fixture.ts';
import type { RunningServer } from './start-server.ts';

const [folder, web] = [createFolder(), createFolder()];
let server: RunningServer;
let base = '';

beforeAll(async () => {
  mkdirSync(join(web.path, 'assets'));
  mkdirSync(join(web.path, 'en'));
  writeFileSync(join(web.path, 'index.html'), '<p>thuis');
  writeFileSync(join(web.path, 'j.html'), '<p>meedoen');
  writeFileSync(join(web.path, 'en/j.html'), '<p>join');
  writeFileSync(join(web.path, 'mark.svg'), '<svg/>');
  writeFileSync(join(web.path, '404.html'), '<p>niets');
  writeFileSync(join(web.path, 'assets/main-1a2b.js'), 'let x;');
  writeFileSync(join(web.path, 'assets/main-1a2b.js.gz'), gzipSync('let x;'));
  server = await startTestServer(testConfig({ DATA_DIR: folder.path }, web.path));
  base = server.address;
});
afterAll(async () => {
  await server.stop();
  folder.remove();
  web.remove();
});

const get = (path: string, headers = {}) => fetch(base + path, { headers });

/** A path exactly as it stands, which fetch would tidy first. */
const rawGet = (path: string, headers = {}): Promise<number> =>
  new Promise((resolve, reject) => {
    request({ port: server.port, host: '127.0.0.1', path, headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });

it('is well', async () => {
  const answer = await get('/healthz');
  expect([answer.status, await answer.text()]).toEqual([200, '{"status":"ok"}']);
});

it('sends the headers that public bodies test, on pages, files and errors', async () => {
  for (const path of ['/', '/assets/main-1a2b.js', '/nothing', '/v1/nothing', '/v1/settings']) {
    const { headers } = await get(path);
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types leerkring",
    );
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('strict-transport-security')).toBeNull();
    expect(headers.get('x-powered-by')).toBeNull();
  }
});

it.each([
  [{ PUBLIC_URL: 'https://leerkring.example' }, /max-age=31536000/],
  [{ PUBLIC_URL: 'http://leerkring.example' }, /^none$/],
  [{ PUBLIC_URL: 'https://leerkring.example', LAN: '1' }, /^none$/],
])('promises https only where it is served for good: %o', async (environment, expected) => {
  const own = createFolder();
  const other = await startTestServer(testConfig({ DATA_DIR: own.path, ...environment }));
  const { headers } = await fetch(`${other.address}/healthz`);
  expect(headers.get('strict-transport-security') ?? 'none').toMatch(expected);
  await other.stop();
  own.remove();
});

it('keeps hashed files for ever, pages never', async () => {
  const file = await get('/assets/main-1a2b.js');
  expect(file.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(file.headers.get('content-type')).toMatch(/javascript/);
  expect(file.headers.get('content-encoding')).toBe('gzip');
  expect(await file.text()).toBe('let x;');
  const plain = await get('/assets/main-1a2b.js', { 'Accept-Encoding': 'identity' });
  expect(plain.headers.get('content-encoding')).toBeNull();
  const page = await get('/');
  expect(page.headers.get('cache-control')).toBe('no-cache');
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await page.text()).toBe('<p>thuis');
  const again = await get('/', { 'If-None-Match': page.headers.get('etag') ?? '' });
  expect(again.status).toBe(304);
});

it('answers what mail scanners make of a link with the join page', async () => {
  for (const path of ['/j', '/j%23r1ABC', '/j%2523r1ABC', '/j/', '/J%23r1abc', '/j?x=1']) {
    const answer = await get(path);
    expect([path, answer.status, await answer.text()]).toEqual([path, 200, '<p>meedoen']);
  }
  expect(await (await get('/en/j%23r1ABC')).text()).toBe('<p>join');
  expect((await get('/jaar')).status).toBe(404);
});

it('does not lead out of its folder', async () => {
  for (const path of [
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '//etc/passwd',
    '/assets/',
  ]) {
    expect([path, await rawGet(path)]).toEqual([path, 404]);
  }
});

it('answers unknown pages with a page, and unknown calls with a problem', async () => {
  const page = await get('/nothing');
  expect([page.status, await page.text()]).toEqual([404, '<p>niets']);
  const call = await get('/v1/nothing');
  expect(call.headers.get('content-type')).toBe('application/problem+json');
  expect(await call.json()).toMatchObject({ status: 404, reason: 'not-found' });
});

it('answers calls that make no sense with a problem that quotes nothing', async () => {
  const { id } = await createTestRoom(base);
  const calls: readonly [string, string, string, number][] = [
    ['POST', '/v1/rooms', '{"room":"MARKER"}', 400],
    ['POST', '/v1/rooms', 'MARKER', 400],
    ['POST', '/v1/rooms', `{"x":"${'MARKER'.repeat(1000)}"}`, 413],
    ['POST', `/v1/rooms/${id}/note`, `{"inviteToken":"${'ab'.repeat(32)}"}`, 404],
    ['POST', `/v1/rooms/${id}/note`, '{}', 400],
    ['POST', `/v1/rooms/${id}/withdrawals`, `{"cap":"${'ab'.repeat(16)}"}`, 404],
    ['POST', `/v1/rooms/MARKER/recoveries`, '', 404],
    ['PUT', `/v1/rooms/${id}/recoveries`, '{}', 400],
    ['PUT', '/v1/rooms', '', 404],
  ];
  for (const [method, path, body, status] of calls) {
    const answer = await fetch(base + path, { method, body });
    expect([method, path, answer.status]).toEqual([method, path, status]);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.text()).not.toContain('MARKER');
  }
});

it('gives a challenge for recovery and refuses a wrong signature', async () => {
  const { id, host } = await createTestRoom(base);
  const address = `${base}/v1/rooms/${id}/recoveries`;
  const { challenge } = (await (await fetch(address, { method: 'POST' })).json()) as { challenge: string };
  expect(challenge).toMatch(/^[0-9a-f]{64}$/);
  const body = { challenge, signature: '00'.repeat(64), member: host.member, bearerHash: host.bearerHash };
  const answer = await fetch(address, { method: 'PUT', body: JSON.stringify(body) });
  expect([answer.status, await answer.json()]).toEqual([
    403,
    expect.objectContaining({ reason: 'signature' }),
  ]);
});

it('shows the organisation, its theme and where to report a leak', async () => {
  const own = createFolder();
  const file = join(own.path, 'organisation.json');
  writeFileSync(file, JSON.stringify({ name: 'Jeugdteam', securityContact: 'veilig@example.org' }));
  const theme = join(own.path, 'theme.css');
  writeFileSync(theme, '.jeugdteam { --x: 1 }');
  const other = await startTestServer(
    testConfig({ DATA_DIR: join(own.path, 'data'), ORGANISATION_FILE: file, THEME_CSS: theme }),
  );
  const read = async (path: string) => (await fetch(other.address + path)).text();
  expect(JSON.parse(await read('/organisation.json'))).toMatchObject({ name: 'Jeugdteam' });
  expect(await read('/theme.css')).toBe('.jeugdteam { --x: 1 }');
  expect(await read('/.well-known/security.txt')).toMatch(
    /^Contact: mailto:veilig@example.org\nExpires: \d{4}-/,
  );
  await other.stop();
  own.remove();
  expect(await (await get('/organisation.json')).text()).toBe('{}');
  expect((await get('/.well-known/security.txt')).status).toBe(404);
});

it('has an icon for who asks by the usual name', async () => {
  const icon = await get('/favicon.ico');
  expect([icon.status, icon.headers.get('content-type'), await icon.text()]).toEqual([
    200,
    'image/svg+xml; charset=utf-8',
    '<svg/>',
  ]);
});

it('asks for a code where rooms are not open to all', async () => {
  const own = createFolder();
  const other = await startTestServer(testConfig({ DATA_DIR: own.path, ROOM_CREATION: 'kastanje-12' }));
  await expect(createTestRoom(other.address)).rejects.toThrow('403');
  expect(await (await fetch(`${other.address}/v1/settings`)).json()).toEqual({
    roomCreation: 'code',
    retentionDays: 30,
    maxRetentionDays: 90,
  });
  const hex = (bytes: number) => 'ab'.repeat(bytes);
  const room = { room: hex(16), rootPub: hex(32), nonce: hex(16), member: hex(8), bearerHash: hex(32) };
  const tryCode = async (creationCode: string) => {
    const body = JSON.stringify({ ...room, creationCode });
    return (await fetch(`${other.address}/v1/rooms`, { method: 'POST', body })).status;
  };
  expect(await tryCode('kastanje-12')).toBe(400);
  const tries = [];
  for (let index = 0; index < 31; index += 1) tries.push(await tryCode(`beuk-${index}`));
  expect([tries[0], tries[29], tries[30]]).toEqual([403, 403, 429]);
  await other.stop();
  own.remove();
});

it('lets a network make twenty rooms at once where they are open to all, each network for itself', async () => {
  const own = createFolder();
  const other = await startTestServer(testConfig({ DATA_DIR: own.path, TRUST_PROXY: '1' }));
  const hex = (bytes: number) => 'ab'.repeat(bytes);
  const room = { room: hex(16), rootPub: hex(32), nonce: hex(16), member: hex(8), bearerHash: hex(32) };
  const make = (network: string) =>
    fetch(`${other.address}/v1/rooms`, {
      method: 'POST',
      body: JSON.stringify(room),
      headers: { 'X-Forwarded-For': network },
    });
  // Not a room's hash, so none is made; it counts all the same.
  for (let index = 0; index < 20; index += 1) expect((await make('203.0.113.5')).status).toBe(400);
  const refused = await make('203.0.113.5');
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '180']);
  expect(await refused.json()).toMatchObject({ reason: 'rate' });
  expect((await make('203.0.113.6')).status).toBe(400);
  await other.stop();
  own.remove();
});

it('writes nothing about what is asked', async () => {
  const lines = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await get('/j%23r1GEHEIM');
  await get('/nothing?GEHEIM');
  expect(await rawGet('/', { Host: 'GEHEIM/@:x' })).toBe(400);
  expect([lines.mock.calls, errors.mock.calls]).toEqual([[], []]);
  vi.restoreAllMocks();
});
