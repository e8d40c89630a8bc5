// Packs src/recognise/lists/*.txt, a name a line, into src/recognise/packed-names.ts. A test sees that it was done.
import { readFileSync, writeFileSync } from 'node:fs';
import { packNames } from '../src/recognise/pack-names.ts';

const folder = 'src/recognise';

const listOf = (name: string): readonly string[] =>
  [...new Set(readFileSync(`${folder}/lists/${name}.txt`, 'utf8').trim().split(/\s+/))].toSorted();

const constant = (name: string, list: string): string =>
  `export const ${name} =\n  '${packNames(listOf(list))}';\n`;

const packed = [
  '// Made by tools/pack-names.ts from lists/*.txt.\n',
  constant('packedFirstNames', 'first-names'),
  constant('packedSurnames', 'surnames'),
].join('\n');

writeFileSync(`${folder}/packed-names.ts`, packed);
