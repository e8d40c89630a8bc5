// What no page may do in any journey: ask another origin, break its own policy, or complain in the console.
import type { BrowserContext, Page } from 'playwright-core';

/** What browsers print by themselves where a connection is gone; only in journeys that take it away. */
const lossy = /net::ERR_|WebSocket connection to .* failed|Failed to load resource/u;

export interface Watch {
  /** Every page of it, also those that open later. */
  over(context: BrowserContext, address: string): void;
  /** From now on connections may break: what the browser prints about that is no fault. */
  allowLosses(): void;
  /** What belongs to this journey: an answer that says no is an error in every console. */
  allow(pattern: RegExp): void;
  readonly faults: readonly string[];
}

export const createWatch = (): Watch => {
  const faults: string[] = [];
  const allowed: RegExp[] = [];
  const watchPage = (page: Page, address: string): void => {
    page.on('console', (message) => {
      if (!['error', 'warning'].includes(message.type())) return;
      const text = `${message.type()}: ${message.text()} (${message.location().url})`;
      if (!allowed.some((pattern) => pattern.test(text))) faults.push(`${page.url()}: ${text}`);
    });
    page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.stack ?? error.message}`));
    const host = new URL(address).host;
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.host !== host && !['data:', 'blob:'].includes(url.protocol))
        faults.push(`${page.url()} asked ${url.origin}`);
    });
    page.on('websocket', (socket) => {
      if (new URL(socket.url()).host !== host) faults.push(`${page.url()} opened ${socket.url()}`);
    });
  };
  return {
    over: (context, address) => {
      for (const page of context.pages()) watchPage(page, address);
      context.on('page', (page) => watchPage(page, address));
    },
    allowLosses: () => void allowed.push(lossy),
    allow: (pattern) => void allowed.push(pattern),
    faults,
  };
};
