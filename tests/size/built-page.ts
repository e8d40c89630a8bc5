// A page as it was built: what it asks for before it can show itself.
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';

export const webFolder = 'dist/web';

export type Resource = { readonly kind: 'script' | 'style'; readonly address: string };

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

/** Scripts, modules fetched early, and stylesheets that a page names. */
export const resourcesOf = (html: string): readonly Resource[] =>
  [...html.matchAll(/<(?:script|link)\s[^>]*>/g)].flatMap(([tag]): readonly Resource[] => {
    const source = attribute(tag, 'src');
    if (source !== undefined) return [{ kind: 'script', address: source }];
    const address = attribute(tag, 'href');
    if (address === undefined) return [];
    const relation = attribute(tag, 'rel');
    if (relation === 'modulepreload') return [{ kind: 'script', address }];
    return relation === 'stylesheet' ? [{ kind: 'style', address }] : [];
  });

/** What a built script imports before it runs: static imports only, since the others wait until they are wanted. */
export const staticImports = (script: string): readonly string[] =>
  [...script.matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{}\s,]+?\s*from\s*)?["'](\.[^"']+)["']/g)].map(
    ([, path = '']) => path,
  );

const textAt = (address: string): string => readFileSync(`${webFolder}${address}`, 'utf8');

const withImports = (address: string, seen: Set<string>): void => {
  if (seen.has(address)) return;
  seen.add(address);
  for (const path of staticImports(textAt(address))) {
    withImports(posix.join(posix.dirname(address), path), seen);
  }
};

/**
 * Addresses of all scripts and styles of a page, imports included. The server's own `/theme.css`, which is empty
 * unless an organisation fills it, is not built and does not count.
 */
export const filesOf = (page: string): readonly string[] => {
  const seen = new Set<string>();
  for (const { kind, address } of resourcesOf(textAt(page))) {
    if (address === '/theme.css') continue;
    if (kind === 'script') withImports(address, seen);
    else seen.add(address);
  }
  return [...seen];
};

/** What a built script fetches when it is wanted. */
export const lazyImports = (script: string): readonly string[] =>
  [...script.matchAll(/\bimport\(\s*["'`](\.[^"'`]+)["'`]/g)].map(([, path = '']) => path);

/** Styles that come with what a built script fetches later: Vite lists them at its beginning. */
const lazyStyles = (script: string): readonly string[] =>
  [...script.matchAll(/"(assets\/[^"]+\.css)"/g)].map(([, path = '']) => `/${path}`);

/** These files and all that they may fetch later, and so on, as far as `isWanted` says of what is fetched. */
export const withLazy = (
  start: readonly string[],
  isWanted: (address: string) => boolean,
): readonly string[] => {
  const seen = new Set(start);
  // A set gives what is added while it is walked, too.
  for (const address of seen) {
    if (!address.endsWith('.js')) continue;
    const text = textAt(address);
    const fetched = lazyImports(text).map((path) => posix.join(posix.dirname(address), path));
    for (const next of [...fetched, ...lazyStyles(text)].filter(isWanted)) {
      if (next.endsWith('.js')) withImports(next, seen);
      else seen.add(next);
    }
  }
  return [...seen];
};

/** Bytes of files as they travel, each by itself. */
export const compressedSize = (addresses: readonly string[]): number =>
  addresses
    .map((address) => gzipSync(readFileSync(`${webFolder}${address}`), { level: 9 }).length)
    .reduce((sum, size) => sum + size, 0);

export const isBuilt = (): boolean => existsSync(`${webFolder}/index.html`);
