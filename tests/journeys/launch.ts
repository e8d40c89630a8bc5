// The browser for journeys: the one that `npm test` found, or one that stands on this machine.
import { chromium, type Browser } from 'playwright-core';
import { findBrowser, howToGetBrowser } from '../../tools/browser.ts';

/** Starts Chromium without a window; close it when the journey ends. Throws, with what to do, where there is none. */
export const launchBrowser = async (): Promise<Browser> => {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error(howToGetBrowser([]));
  return chromium.launch({
    executablePath,
    args: [
      // As root, in a container, Chromium cannot make its sandbox.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
};
