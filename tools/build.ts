// Makes the web part: words, the browser's files, and every public page as text (dist/web).
// Does nothing when nothing changed since the last time.
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';

const stamp = 'dist/.built';

const inputs = [
  'src/**/*.{ts,tsx,css,po,svg,txt,webmanifest}',
  'content/**/*.md',
  'tools/{build,build-web,deck-modules,entries,page-assets,unused-rules,words}.ts',
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

const isBuilt = (hash: string): boolean =>
  existsSync('dist/web/index.html') &&
  existsSync('src/i18n/compiled/nl.ts') &&
  existsSync(stamp) &&
  readFileSync(stamp, 'utf8') === hash;

/** One line that grows: what is being done now. */
const say = (text: string): void => void process.stdout.write(text);

const run = async (): Promise<void> => {
  const hash = hashInputs();
  if (isBuilt(hash)) return;
  const started = performance.now();
  await rm(stamp, { force: true });
  say('Building the web part: ');
  const { buildWeb } = await import('./build-web.ts');
  await buildWeb(say);
  await mkdir('dist', { recursive: true });
  await writeFile(stamp, hash);
  say(` – done in ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
};

try {
  await run();
} catch (error) {
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
