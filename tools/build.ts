// Makes the web part: words, the browser's files, and every public page as text (dist/web).
// Does nothing when nothing changed since the last time.
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Manifest } from 'vite';
import { readDeck } from './deck-modules.ts';
import { pageAssets } from './page-assets.ts';
import { compileWords } from './words.ts';

type Renderer = typeof import('../src/web/pages/render-pages.tsx');

const target = 'dist/web';
const stamp = 'dist/.built';
const viteManifest = `${target}/built.json`;

const inputs = [
  'src/**/*.{ts,tsx,css,po,svg,webmanifest}',
  'content/**/*.md',
  'tools/{build,deck-modules,entries,page-assets,unused-rules,words}.ts',
  'vite.config.ts',
  'package-lock.json',
];
const outside = /^src\/(i18n\/compiled|relay|server|simulate|storage)\/|\.(test|contract)\.tsx?$/;

const hashInputs = (): string => {
  const hash = createHash('sha256').update(process.version);
  for (const file of globSync(inputs)
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted()) {
    if (!outside.test(file)) hash.update(file).update('\0').update(readFileSync(file));
  }
  return hash.digest('hex');
};

const isBuilt = async (hash: string): Promise<boolean> => {
  try {
    await readFile(`${target}/pages.json`);
    return (await readFile(stamp, 'utf8')) === hash;
  } catch {
    return false;
  }
};

/** One line that grows: what is being done now. */
const say = (text: string): void => void process.stdout.write(text);

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

const run = async (): Promise<void> => {
  const hash = hashInputs();
  if (await isBuilt(hash)) return;
  const started = performance.now();
  say('Building the web part: words');
  const faults = await compileWords();
  if (faults.length > 0) throw new Error(faults.join('\n'));
  await rm(stamp, { force: true });
  say(', scripts');
  await build({ logLevel: 'warn' });
  say(', pages');
  await build({ logLevel: 'warn', build: { ssr: 'src/web/pages/render-pages.tsx' } });
  await writePages();
  await writeFile(stamp, hash);
  say(` – done in ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
};

try {
  await run();
} catch (error) {
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
