import type { Manifest } from 'vite';
import type { Language } from '../src/i18n/words.ts';
import type { Assets, Page } from '../src/web/pages/page.ts';
import { entries } from './entries.ts';

const addressOf = (file: string): string => `/${file}`;

/** A chunk and all it needs at once, itself last. */
const chunksOf = (manifest: Manifest, source: string, seen: Set<string>): readonly string[] => {
  const chunk = manifest[source];
  if (!chunk || seen.has(source)) return [];
  seen.add(source);
  return [...(chunk.imports ?? []).flatMap((needed) => chunksOf(manifest, needed, seen)), source];
};

/**
 * The addresses a page links to, out of Vite's manifest: its styles and scripts, and the modules that the
 * browser would otherwise hear of too late (what the scripts import, the screen to come, the page's words).
 */
export const pageAssets = (manifest: Manifest, page: Page, language: Language): Assets => {
  const sources = page.entries.map((name) => entries[name]);
  const styles = sources.filter((source) => source.endsWith('.css'));
  const scripts = sources.filter((source) => !source.endsWith('.css'));
  const bundles = { site: ['site'], first: ['first'], all: ['first', 'rest'] }[page.words ?? 'site'];
  const words = bundles.map((bundle) => `src/i18n/compiled/${bundle}-${language}.ts`);
  const early = scripts.length === 0 ? [] : [...words, ...(page.early ? [page.early] : [])];
  const seen = new Set<string>();
  const all = [...scripts, ...early].flatMap((source) => chunksOf(manifest, source, seen));
  const fileOf = (source: string): string => {
    const chunk = manifest[source];
    if (!chunk) throw new Error(`the build made nothing of ${source}`);
    return chunk.file;
  };
  const font = Object.values(manifest).find((chunk) => chunk.file.endsWith('.woff2'));
  if (!font) throw new Error('the build made no font');
  const chunkStyles = all.flatMap((source) => manifest[source]?.css ?? []);
  return {
    styles: [...new Set([...styles.map(fileOf), ...chunkStyles])].map(addressOf),
    scripts: scripts.map(fileOf).map(addressOf),
    modules: all
      .filter((source) => !scripts.includes(source))
      .map(fileOf)
      .map(addressOf),
    font: addressOf(font.file),
  };
};
