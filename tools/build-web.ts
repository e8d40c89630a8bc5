// The work behind tools/build.ts, apart so that a start without changes loads no build tool.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Manifest } from 'vite';
import { readDeck } from './deck-modules.ts';
import { pageAssets } from './page-assets.ts';
import { compileWords } from './words.ts';

type Renderer = typeof import('../src/web/pages/render-pages.tsx');

const target = 'dist/web';
const viteManifest = `${target}/built.json`;

const fileOf = (address: string): string => (address === '/' ? 'index.html' : `${address.slice(1)}.html`);

/** Writes the pages and `pages.json`, which tells the server which file answers which address. */
const writePages = async (): Promise<void> => {
  const manifest = JSON.parse(await readFile(viteManifest, 'utf8')) as Manifest;
  await rm(viteManifest);
  const { renderPages } = (await import(
    pathToFileURL(resolve('dist/pages/render-pages.js')).href
  )) as Renderer;
  const decks = { nl: readDeck('samen-leren', 'nl'), en: readDeck('samen-leren', 'en') };
  const pages = renderPages(decks, (page, language) => pageAssets(manifest, page, language));
  for (const page of pages) {
    const file = `${target}/${fileOf(page.address)}`;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, page.html);
  }
  const files = Object.fromEntries(pages.map(({ address }) => [address, fileOf(address)]));
  await writeFile(`${target}/pages.json`, `${JSON.stringify(files, undefined, 1)}\n`);
};

/** `say` hears what is being done. Throws with everything that is wrong, one line each. */
export const buildWeb = async (say: (text: string) => void): Promise<void> => {
  say('words');
  const faults = await compileWords();
  if (faults.length > 0) throw new Error(faults.join('\n'));
  say(', scripts');
  await build({ logLevel: 'warn' });
  say(', pages');
  await build({ logLevel: 'warn', build: { ssr: 'src/web/pages/render-pages.tsx' } });
  await writePages();
};
