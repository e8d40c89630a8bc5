// Writes src/sealed/vectors.json anew: after a change of the protocol on purpose, never to make a test pass.
import { writeFileSync } from 'node:fs';
import { buildVectors } from '../src/sealed/vectors.fixture.ts';

const target = new URL('../src/sealed/vectors.json', import.meta.url);
writeFileSync(target, `${JSON.stringify(await buildVectors(), null, 2)}\n`);
