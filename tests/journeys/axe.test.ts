import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from './axe.ts';
import { launchBrowser } from './launch.ts';

const page = (main: string) =>
  `<!doctype html><html lang="en"><head><title>A page</title></head><body><main><h1>A page</h1>${main}</main></body></html>`;

describe('the accessibility check itself', () => {
  let browser: Browser;
  let tab: Page;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    const context = await browser.newContext({ viewport: { width: 1024, height: 700 } });
    tab = await context.newPage();
  });

  it('accepts a sound page and leaves the window as it was', async () => {
    await tab.setContent(page('<p>Hello</p>'));
    await expectAccessible(tab);
    expect(tab.viewportSize()).toEqual({ width: 1024, height: 700 });
  });

  it('finds a field without a label', async () => {
    await tab.setContent(page('<input type="text">'));
    await expect(expectAccessible(tab)).rejects.toThrow('label');
  });

  it('finds text that is too faint', async () => {
    await tab.setContent(page('<p style="color: #bbb">Hello</p>'));
    await expect(expectAccessible(tab)).rejects.toThrow('color-contrast');
  });

  it('finds a page that is wider than a phone', async () => {
    await tab.setContent(page('<div style="width: 500px">Wide</div>'));
    await expect(expectAccessible(tab)).rejects.toThrow('wider than the window');
  });
});
