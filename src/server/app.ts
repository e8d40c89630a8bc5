// Everything that is asked by HTTP: pages, the organisation's files, and the API. No access log.
import type { HttpBindings } from '@hono/node-server';
import { Hono, type Context } from 'hono';
import type { Relay } from '../relay/relay.ts';
import { createApi } from './api.ts';
import { clientKey } from './client-address.ts';
import type { Config } from './config.ts';
import { headers } from './headers.ts';
import { securityText } from './organisation.ts';
import { problem } from './problem.ts';
import { reportError } from './report-error.ts';
import { createStaticFiles } from './static-files.ts';

/** `/j`, and what mail scanners make of `/j#…`: `/j%23…`, `/j%2523…`. */
const joinPage = /^(\/en)?\/j(?![a-z])/i;

export const createApp = (
  relay: Relay,
  config: Config,
  now: () => number,
): Hono<{ Bindings: HttpBindings }> => {
  const app = new Hono<{ Bindings: HttpBindings }>();
  const files = createStaticFiles(config.webFolder);
  const addressOf = (context: Context): string =>
    clientKey((context.env as HttpBindings).incoming, config.trustedProxies);

  app.use(headers(config));
  app.onError((error, context) => {
    reportError(error);
    return problem(context, 500, 'server');
  });
  app.get('/healthz', (context) => context.json({ status: 'ok' }, 200, { 'Cache-Control': 'no-store' }));
  app.get('/organisation.json', (context) =>
    context.json(config.organisation, 200, { 'Cache-Control': 'no-cache' }),
  );
  app.get('/theme.css', (context) =>
    context.body(config.themeCss, 200, {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': 'no-cache',
    }),
  );
  app.get('/.well-known/security.txt', (context) => {
    const text = securityText(config.organisation, now());
    return text === undefined ? problem(context, 404, 'not-found') : context.text(text);
  });
  // Asked by name, without a page that links to another one.
  app.get(
    '/favicon.ico',
    (context) => files.answer(context, '/mark.svg') ?? problem(context, 404, 'not-found'),
  );
  app.route('/', createApi(relay, config, addressOf));
  app.all('/v1/*', (context) => problem(context, 404, 'not-found'));
  app.get('*', (context) => {
    // The raw path: a decoded one would turn %23 into a fragment's sign and %2e%2e into a way out.
    const { pathname } = new URL(context.req.url);
    const join = joinPage.exec(pathname);
    return (
      files.answer(context, pathname) ??
      (join === null ? undefined : files.answer(context, `${join[1] ?? ''}/j`)) ??
      files.answer(context, pathname.startsWith('/en/') ? '/en/404' : '/404', 404) ??
      problem(context, 404, 'not-found')
    );
  });
  app.notFound((context) => problem(context, 404, 'not-found'));
  return app;
};
