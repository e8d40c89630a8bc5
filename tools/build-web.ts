// The work behind tools/build.ts, apart so that a start without changes loads no build tool.
import { globSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Manifest } from 'vite';
import type { RenderPages } from '../src/web/pages/page.ts';
import { readDeck } from './deck-modules.ts';
import { pageAssets } from './page-assets.ts';
import { compileWords } from './words.ts';

const target = 'dist/web';
const viteManifest = `${target}/built.json`;

const fileOf = (address: string): string => (address === '/' ? 'index.html' : `${address.slice(1)}.html`);

/** Writes each page at its address: `/kaarten/1` becomes `kaarten/1.html`. */
const writePages = async (): Promise<void> => {
  const manifest = JSON.parse(await readFile(viteManifest, 'utf8')) as Manifest;
  await rm(viteManifest);
  const { renderPages } = (await import(pathToFileURL(resolve('dist/pages/render-pages.js')).href)) as {
    renderPages: RenderPages;
  };
  const decks = { nl: readDeck('samen-leren', 'nl'), en: readDeck('samen-leren', 'en') };
  const pages = renderPages(decks, (page, language) => pageAssets(manifest, page, language));
  for (const page of pages) {
    const file = `${target}/${fileOf(page.address)}`;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, page.html);
  }
};

const compressed = /\.(?:html|js|css|svg)$/;

/** `x.gz` beside each file that gets smaller by it, so that the server need not compress. */
const writeCompressed = async (): Promise<void> => {
  const files = globSync(`${target}/**/*`).filter((file) => compressed.test(file));
  await Promise.all(
    files.map(async (file) => writeFile(`${file}.gz`, gzipSync(await readFile(file), { level: 9 }))),
  );
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
  await writeCompressed();
};
