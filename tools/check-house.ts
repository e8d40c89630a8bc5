// House rules about files: length, names, links between documents, and nothing that names a developer's machine.
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { linkFaults } from './document-links.ts';
import { pathFaults, textFaults } from './house-rules.ts';

const skipped = new Set([
  'node_modules',
  '.git',
  'dist',
  'data',
  'test-results',
  'compiled',
  'package-lock.json',
]);
const texts =
  /[.](tsx?|mjs|css|json|jsonc|md|po|ya?ml|html|svg|txt)$|(^|\/)(\.ci\/run|LICENSE|\.[a-z]+(ignore|rc))$/;

const files = globSync('{*,.*}', { exclude: (path) => skipped.has(path) })
  .flatMap((top) =>
    statSync(top).isDirectory()
      ? globSync(`${top}/**/{*,.*}`, { exclude: (path) => path.split('/').some((part) => skipped.has(part)) })
      : [top],
  )
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => statSync(path).isFile());

const read = (path: string) => readFileSync(path, 'utf8');
const faults = files.flatMap((path) => [
  ...pathFaults(path),
  ...(texts.test(path) ? textFaults(path, read(path)) : []),
  ...(path.endsWith('.md') && !path.startsWith('content/')
    ? linkFaults(path, read(path), existsSync, read)
    : []),
]);
if (files.length < 100) faults.push(`only ${files.length} files were looked at: is this the right folder?`);
for (const fault of faults) console.error(fault);
console.log(`${files.length} files, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
