import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDeck } from '../../../tools/deck-modules.ts';
import { renderPages } from './render-pages.tsx';

// The pages are only read here: nothing they link to is fetched.
Object.assign((globalThis as unknown as { happyDOM: { settings: object } }).happyDOM.settings, {
  handleDisabledFileLoadingAsSuccess: true,
});

const assets = {
  styles: ['/assets/everyone.css'],
  scripts: ['/assets/main.js'],
  modules: [],
  font: '/assets/font.woff2',
};
const decks = { nl: readDeck('samen-leren', 'nl'), en: readDeck('samen-leren', 'en') };
const pages = renderPages(decks, () => assets);
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const documents = pages.map((page) => ({ ...page, document: parse(page.html) }));
const pageAt = (address: string): Document => {
  const found = documents.find((page) => page.address === address);
  if (!found) throw new Error(`no page at ${address}`);
  return found.document;
};
const addresses = new Set(pages.map(({ address }) => address));

it('robots are told to leave every page of a conversation alone, in both languages', () => {
  const robots = readFileSync('src/web/public/robots.txt', 'utf8');
  const closed = [...robots.matchAll(/^Disallow: (\S+)$/gmu)].map(([, path = '']) => path);
  for (const { address, document } of documents) {
    const isUnlisted = document.querySelector('meta[name=robots]') !== null;
    const isPage = !address.endsWith('/404');
    if (isUnlisted && isPage)
      expect(
        closed.some((path) => address.startsWith(path)),
        address,
      ).toBe(true);
  }
  for (const open of ['/', '/kaarten/1', '/en/kaarten/4', '/over', '/privacy', '/toegankelijkheid'])
    expect(
      closed.some((path) => open.startsWith(path)),
      open,
    ).toBe(false);
});

describe('every page', () => {
  it.each(documents)(
    '$address keeps to the CSP: no inline style, no inline script, no handler',
    ({ html, document }) => {
      expect(document.querySelectorAll('[style]').length).toBe(0);
      expect(document.querySelectorAll('style, script:not([src])').length).toBe(0);
      expect(html).not.toMatch(/<[^>]+\son[a-z]+=/);
      expect(html).not.toContain('javascript:');
    },
  );

  it.each(documents)('$address says where to call and what this is not', ({ document }) => {
    const foot = document.querySelector('.danger');
    expect(foot?.querySelector('a[href="tel:112"]')?.textContent).toBe('112');
    expect(foot?.querySelector('a[href="tel:08002000"]')?.textContent).toBe('0800-2000');
    expect(foot?.querySelectorAll('li').length).toBe(3);
  });

  it.each(documents)(
    '$address has a language, one title, one h1 and a place to skip to',
    ({ address, document }) => {
      expect(document.documentElement.lang).toBe(/^\/en(\/|$)/.test(address) ? 'en' : 'nl');
      expect(document.title).toMatch(/ – Leerkring$/);
      expect(document.querySelectorAll('h1').length).toBe(1);
      expect(document.querySelector('#inhoud')?.tagName).toBe('MAIN');
      expect(document.querySelector('a[href="#inhoud"]')).not.toBeNull();
    },
  );

  it.each(documents)(
    '$address names itself in both languages, and a switch keeps the place',
    ({ name, document }) => {
      const alternates = [...document.querySelectorAll('link[rel="alternate"]')];
      expect(alternates.map((link) => link.getAttribute('hreflang'))).toEqual(['nl', 'en']);
      const pair = documents.filter((page) => page.name === name).map(({ address }) => address);
      expect(alternates.map((link) => link.getAttribute('href'))).toEqual(pair);
    },
  );

  it.each(documents)('$address fetches nothing from elsewhere', ({ document }) => {
    const fetched = [...document.querySelectorAll('link, script, img, source, iframe, object, use')].flatMap(
      (element) => ['href', 'src', 'srcset', 'data'].flatMap((name) => element.getAttribute(name) ?? []),
    );
    expect(fetched.filter((address) => !/^\/(?!\/)/.test(address))).toEqual([]);
    expect(fetched).toContain('/theme.css');
  });

  it.each(documents)('$address leads to pages that exist', ({ document }) => {
    const inside = [...document.querySelectorAll('a[href^="/"]')].map(
      (link) => link.getAttribute('href') ?? '',
    );
    const paths = inside.map((address) => new URL(address, 'http://here').pathname);
    expect(paths.filter((path) => !addresses.has(path))).toEqual([]);
  });

  it.each(documents)(
    '$address has no two elements with one id, and every reference finds its element',
    ({ document }) => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      const wanted = [
        ...document.querySelectorAll('[aria-labelledby], [aria-describedby], label[for]'),
      ].flatMap((element) =>
        ['aria-labelledby', 'aria-describedby', 'for'].flatMap(
          (name) => element.getAttribute(name)?.split(' ') ?? [],
        ),
      );
      expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
    },
  );
});

describe('the cards', () => {
  it('have all their parts, readable without script', () => {
    for (const [language, deck] of Object.entries(decks)) {
      for (const card of deck.cards) {
        const page = pageAt(`${language === 'en' ? '/en' : ''}/kaarten/${card.number}`);
        const text = page.body.textContent;
        const parts = [
          card.title,
          card.line,
          card.whyHardTitle,
          card.tipsTitle,
          card.source,
          ...card.tips.map((tip) => tip.text),
          ...card.questions.map((question) => question.text),
          ...card.links.map((link) => link.title),
          ...(card.sideBox ? [card.sideBox.title] : []),
        ];
        expect(parts.filter((part) => !text.includes(part))).toEqual([]);
      }
    }
  });

  it('offer to think alone and to talk at each question', () => {
    const page = pageAt('/kaarten/1');
    for (const question of decks.nl.cards[0]?.questions ?? []) {
      expect(page.querySelector(`a[href="/notities#${question.id}"]`)).not.toBeNull();
      expect(page.querySelector(`a[href="/nieuw?vraag=${question.id}"]`)).not.toBeNull();
    }
  });

  it('filter by the audiences they have', () => {
    const audiences = [...pageAt('/kaarten/4').querySelectorAll('input[name="voor"]')].map((input) =>
      input.getAttribute('value'),
    );
    expect(audiences).toEqual(['', 'professional', 'director', 'policy-maker']);
  });

  it('stand on the home page with their place in the row', () => {
    const cards = [...pageAt('/en').querySelectorAll('.hand a')].map((link) => link.getAttribute('href'));
    expect(cards).toEqual(['/en/kaarten/1', '/en/kaarten/2', '/en/kaarten/3', '/en/kaarten/4']);
  });
});
