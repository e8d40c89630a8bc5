// The built pages, read into memory at the start: what is not in this table does not exist, so no path can
// lead out of the folder.
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from 'hono';
import { getMimeType } from 'hono/utils/mime';

interface StaticFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly gzip?: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly etag: string;
  /** Its name changes with its content. */
  readonly isHashed: boolean;
}

export interface StaticFiles {
  /** The file at an address (`/kaarten/1` is `kaarten/1.html` or `kaarten/1/index.html`), if there is one. */
  answer(context: Context, address: string, status?: 200 | 404): Response | undefined;
}

const bytesOf = (path: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(path));

const readFile = (folder: string, name: string, names: ReadonlySet<string>): StaticFile => {
  const bytes = bytesOf(join(folder, name));
  const gzip = names.has(`${name}.gz`) ? { gzip: bytesOf(join(folder, `${name}.gz`)) } : {};
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  const type = getMimeType(name) ?? 'application/octet-stream';
  return { bytes, ...gzip, type, etag, isHashed: name.startsWith('assets/') };
};

const addressesOf = (name: string): readonly string[] => {
  if (!name.endsWith('.html')) return [`/${name}`];
  const bare = `/${name.slice(0, -'.html'.length)}`;
  const folder = bare.replace(/(^|\/)index$/, '$1');
  return [`/${name}`, bare, folder, folder === '/' ? '/' : folder.replace(/\/$/, '')];
};

const readFiles = (folder: string): ReadonlyMap<string, StaticFile> => {
  const found = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = new Set(
    found.map((entry) =>
      join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'),
    ),
  );
  const files = new Map<string, StaticFile>();
  for (const name of names) {
    if (name.endsWith('.gz')) continue;
    const file = readFile(folder, name, names);
    for (const address of addressesOf(name)) files.set(address, file);
  }
  return files;
};

const IMMUTABLE = 'public, max-age=31536000, immutable';

/** A folder that is not there serves nothing. */
export const createStaticFiles = (folder: string): StaticFiles => {
  const files = readFiles(folder);
  return {
    answer: (context, address, status = 200) => {
      const file = files.get(address);
      if (file === undefined) return undefined;
      context.header('ETag', file.etag);
      context.header('Cache-Control', file.isHashed ? IMMUTABLE : 'no-cache');
      context.header('Vary', 'Accept-Encoding');
      if (context.req.header('If-None-Match') === file.etag) return context.body(null, 304);
      context.header('Content-Type', file.type);
      const takesGzip = /\bgzip\b/.test(context.req.header('Accept-Encoding') ?? '');
      if (file.gzip === undefined || !takesGzip) return context.body(file.bytes, status);
      context.header('Content-Encoding', 'gzip');
      return context.body(file.gzip, status);
    },
  };
};
