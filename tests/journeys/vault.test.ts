// The vault in Chromium: the same contract as in Node, and what only a browser can show.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from './launch.ts';

const note = { question: '1-P1', card: 'card', text: 'MARKERZIN', changed: '2027-03-12' };

const buildPage = async (): Promise<ReadonlyMap<string, string>> => {
  const entry = new URL('vault-page.ts', import.meta.url).pathname;
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry, formats: ['es'], fileName: 'page' } },
  });
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  return new Map(
    outputs.flatMap((file): [string, string][] =>
      file.type === 'chunk' ? [[`/${file.fileName}`, file.code]] : [],
    ),
  );
};

const servePage = async (files: ReadonlyMap<string, string>): Promise<Server> => {
  const [first] = files.keys();
  const html = `<!doctype html><title>Vault</title><script type="module" src="${String(first)}"></script>`;
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? '');
    response.setHeader('Content-Type', file === undefined ? 'text/html' : 'text/javascript');
    response.end(file ?? html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
};

describe('the vault in a browser', () => {
  let browser: Browser;
  let server: Server;
  let context: BrowserContext;
  let address: string;
  beforeAll(async () => {
    server = await servePage(await buildPage());
    address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });
  beforeEach(async () => {
    context = await browser.newContext();
  });
  afterEach(() => context.close());

  const openVaultIn = async (tab: Page): Promise<void> => {
    await tab.goto(address);
    await tab.waitForFunction('globalThis.page !== undefined');
    await tab.evaluate('page.open().then((opened) => { globalThis.vault = opened })');
  };
  const openTab = async (): Promise<Page> => {
    const tab = await context.newPage();
    await openVaultIn(tab);
    return tab;
  };
  /** Runs an expression in the tab, with `vault`, `page` and `note` at hand. */
  const ask = (tab: Page, expression: string): Promise<unknown> =>
    tab.evaluate(`(async () => { const note = ${JSON.stringify(note)}; return ${expression} })()`);

  it('keeps every rule of the contract', async () => {
    const tab = await openTab();
    const result = (await ask(tab, 'page.runContract()')) as { kinds: string[]; failed: string[] };
    expect(result.failed).toEqual([]);
    expect(new Set(result.kinds)).toEqual(new Set(['kept']));
  });

  it('keeps notes, drafts and keys after the page was left, and shows nothing of them to who reads the database', async () => {
    const tab = await openTab();
    await ask(tab, 'vault.notes.put(note)');
    await ask(tab, "page.createDeviceKeys().then((keys) => vault.putKeys('room', keys))");
    await ask(tab, "void keeperOf(vault).write('room/step', 'MARKERZIN in een kladje')");
    await tab.waitForTimeout(500);
    await openVaultIn(tab);
    expect(await ask(tab, 'vault.notes.list()')).toEqual([note]);
    expect(await ask(tab, "keeperOf(vault).read('room/step')")).toBe('MARKERZIN in een kladje');
    expect(await ask(tab, "vault.getKeys('room').then((keys) => keys.agreement.publicBytes.length)")).toBe(
      32,
    );
    const raw = (await ask(tab, 'page.rawText()')) as string;
    expect(raw).toContain('drafts');
    expect(raw).not.toContain('MARKERZIN');
    expect(raw).not.toContain('1-P1');
  });

  it('shares the vault between two tabs, and takes it from both when one forgets everything', async () => {
    const [first, second] = await Promise.all([openTab(), openTab()]);
    await ask(first, 'vault.notes.put(note)');
    expect(await ask(second, 'vault.notes.list()')).toEqual([note]);
    await ask(first, 'vault.forgetAll()');
    expect(await ask(second, 'page.lost')).toEqual(['erased']);
    expect(await ask(second, 'page.faultOf(vault.notes.put(note))')).toBe('erased');
    expect(await ask(first, 'vault.notes.list()')).toEqual([]);
  });

  it('says that the device is full and keeps what was there', async () => {
    const tab = await context.newPage();
    const session = await context.newCDPSession(tab);
    // Before the vault opens: Chromium remembers for a while how much room there is.
    await session.send('Storage.overrideQuotaForOrigin', { origin: address, quotaSize: 1_000_000 });
    await openVaultIn(tab);
    await ask(tab, 'vault.notes.put(note)');
    const long = "{ ...note, text: 'x'.repeat(3_000_000) }";
    expect(await ask(tab, `page.faultOf(vault.notes.put(${long}))`)).toBe('full');
    expect(await ask(tab, 'vault.notes.list()')).toEqual([note]);
    // Room again; Chromium counts what it refused for a while, and notices new room after a moment.
    await session.send('Storage.overrideQuotaForOrigin', { origin: address });
    const short = "page.faultOf(vault.notes.put({ ...note, text: 'kort' }))";
    await expect.poll(() => ask(tab, short), { timeout: 30_000, interval: 250 }).toBe('none');
    expect(await ask(tab, 'vault.notes.list()')).toEqual([{ ...note, text: 'kort' }]);
  });
});
