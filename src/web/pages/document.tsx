import { renderToString } from 'preact-render-to-string';
import { languages, type Language } from '../../i18n/words.ts';
import { addressOf } from '../addresses.ts';
import type { Assets, Page } from './page.ts';

/** Pages that a search engine has no use for. */
const unlisted = new Set(['not-found', 'notes', 'join', 'room', 'screen', 'rooms', 'one-device', 'solo']);

/** The whole page as text. No inline style and no inline script: the CSP refuses them. */
export const renderDocument = (page: Page, language: Language, assets: Assets): string =>
  `<!doctype html>\n${renderToString(
    <html lang={language} class="organisation-theme" data-page={page.name}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{page.title}</title>
        {unlisted.has(page.name) && <meta name="robots" content="noindex" />}
        <meta name="color-scheme" content="light" />
        <meta name="theme-color" content="#fbf8f3" />
        <link rel="icon" href="/mark.svg" type="image/svg+xml" />
        <link rel="preload" href={assets.font} as="font" type="font/woff2" crossorigin="anonymous" />
        {assets.styles.map((address) => (
          <link key={address} rel="stylesheet" href={address} />
        ))}
        <link rel="stylesheet" href="/theme.css" />
        {languages.map((other) => (
          <link key={other} rel="alternate" hreflang={other} href={addressOf(page.name, other)} />
        ))}
        {assets.modules.map((address) => (
          <link key={address} rel="modulepreload" href={address} />
        ))}
        {assets.scripts.map((address) => (
          <script key={address} type="module" src={address} />
        ))}
      </head>
      <body class={page.bodyClass} data-card={page.card}>
        {page.content}
      </body>
    </html>,
  )}\n`;
