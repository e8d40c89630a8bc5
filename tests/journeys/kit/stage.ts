// What every journey stands on: one browser, one server, contexts that are devices, and an eye on all of them.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { Language } from '../../../src/i18n/words.ts';
import { launchBrowser } from '../launch.ts';
import { startJourneyServer, type JourneyServer } from './server.ts';
import type { Wire } from './wire.ts';
import { createWatch, type Watch } from './watch.ts';

export const phone = { width: 360, height: 740 };
export const laptop = { width: 1440, height: 900 };
export const beamer = { width: 1920, height: 1080 };

/** Milliseconds that a screen may take before a journey gives up. */
const patience = 15_000;

export interface DeviceWish {
  readonly size?: { readonly width: number; readonly height: number };
  readonly language?: Language;
  /** Runs in every page before anything of it. */
  readonly before?: () => void;
  readonly scripts?: boolean;
  /** Milliseconds that its clock is ahead; negative: behind. Timers run as always. */
  readonly clockOff?: number;
  /** Its own network, to be cut. */
  readonly wire?: Wire;
}

export interface Stage {
  readonly server: JourneyServer;
  readonly watch: Watch;
  /** A device of its own: nothing shared with any other. */
  device(wish?: DeviceWish): Promise<BrowserContext>;
  /** A page on a new device, at this path. */
  open(path: string, wish?: DeviceWish): Promise<Page>;
}

/** In the page: `Date` with a clock that is set wrong. */
const setClock = (ahead: number): void => {
  const Right = Date;
  const now = (): number => Right.now() + ahead;
  globalThis.Date = new Proxy(Right, {
    construct: (_, parts: unknown[]) => new Right(...((parts.length === 0 ? [now()] : parts) as [number])),
    apply: () => new Right(now()).toString(),
    get: (_, name) => (name === 'now' ? now : (Reflect.get(Right, name) as unknown)),
  });
};

/** What a failed journey showed at the end; build output, so never committed. */
const failures = fileURLToPath(new URL('../../../dist/journeys', import.meta.url));

const keepPictures = async (contexts: readonly BrowserContext[], name: string): Promise<void> => {
  const start = name.replaceAll(/\W+/gu, '-').slice(0, 60);
  const pages = contexts.flatMap((context) => context.pages());
  for (const [index, page] of pages.entries())
    await page.screenshot({ path: join(failures, `${start}-${String(index)}.png`) }).catch(() => undefined);
};

/**
 * Call once in a describe: every test gets a fresh server and fresh devices, and fails on what `watch` saw.
 * `settings` and `window` as for the server.
 */
export const useStage = (settings: Readonly<Record<string, string>> = {}, window?: number): (() => Stage) => {
  const contexts: BrowserContext[] = [];
  let browser: Browser;
  let server: JourneyServer;
  let watch: Watch;

  const device: Stage['device'] = async (wish = {}) => {
    const { size = phone, language = 'nl', before, scripts = true, clockOff = 0, wire } = wish;
    const context = await browser.newContext({
      baseURL: server.address,
      viewport: size,
      locale: language,
      javaScriptEnabled: scripts,
      ...(wire === undefined ? {} : { proxy: { server: wire.address } }),
    });
    context.setDefaultTimeout(patience);
    contexts.push(context);
    watch.over(context, server.address);
    if (before !== undefined) await context.addInitScript(before);
    if (clockOff !== 0) await context.addInitScript(setClock, clockOff);
    return context;
  };
  const open: Stage['open'] = async (path, wish) => {
    const page = await (await device(wish)).newPage();
    await page.goto(path);
    return page;
  };

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    server = await startJourneyServer(settings, window);
    watch = createWatch();
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await keepPictures(contexts, task.name);
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    await server.stop();
    expect(watch.faults, watch.faults.join('\n')).toEqual([]);
  });
  return () => ({ server, watch, device, open });
};
