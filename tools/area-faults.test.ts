import { describe, expect, it } from 'vitest';
import { packageFaults, privacyFaults, pureCheckFaults, tableFaults } from './area-faults.mjs';

const table = { basics: [], relay: ['basics'] };

const module = (source: string, ...targets: string[]) => ({
  source,
  dependencies: targets.map((target) => ({
    resolved: target,
    module: target,
    dependencyTypes: [target.startsWith('node:') ? 'core' : target.startsWith('src/') ? 'local' : 'npm'],
  })),
});

describe('the direction table', () => {
  it('accepts areas that look only upwards in the table', () => {
    expect(tableFaults(table, ['basics', 'relay'])).toEqual([]);
  });

  it('refuses a folder that is no area and an area that imports downwards', () => {
    expect(tableFaults({ basics: ['relay'], relay: [] }, ['basics', 'helpers'])).toEqual([
      'src/helpers is no area of areas.mjs',
      'basics lists relay, which is not above it',
    ]);
  });
});

describe('the privacy promise', () => {
  it('finds content that the server reaches through another area', () => {
    const modules = [
      module('src/server/main.ts', 'src/relay/room.ts'),
      module('src/relay/room.ts', 'src/basics/result.ts'),
      module('src/basics/result.ts', 'src/sealed/keys.ts'),
      module('src/sealed/keys.ts'),
    ];
    expect(privacyFaults(modules, ['relay', 'server'], ['sealed'])).toEqual([
      'the server side reaches content: src/server/main.ts → src/relay/room.ts → src/basics/result.ts → src/sealed/keys.ts',
      'the server side reaches content: src/relay/room.ts → src/basics/result.ts → src/sealed/keys.ts',
    ]);
  });

  it('ends on a cycle and leaves tests alone', () => {
    const modules = [
      module('src/relay/a.ts', 'src/relay/b.ts'),
      module('src/relay/b.ts', 'src/relay/a.ts'),
      module('src/relay/a.test.ts', 'src/sealed/keys.ts'),
    ];
    expect(privacyFaults(modules, ['relay'], ['sealed'])).toEqual([]);
  });
});

describe('pure areas', () => {
  it('import no package and nothing of Node but what is listed', () => {
    const modules = [
      module('src/deck/parse.ts', 'valibot', 'src/basics/result.ts', 'node:fs', 'valibot-extra'),
      module('src/deck/face.tsx', 'preact'),
      module('src/deck/parse.test.ts', 'vitest'),
      module('src/server/main.ts', 'hono'),
    ];
    expect(packageFaults(modules, ['deck'], ['valibot'])).toEqual([
      'src/deck/parse.ts is in a pure area and imports node:fs',
      'src/deck/parse.ts is in a pure area and imports valibot-extra',
    ]);
  });

  it('are all checked without a platform', () => {
    expect(pureCheckFaults(['deck', 'relay'], ['src/deck/**/*.ts'])).toEqual([
      'tsconfig.pure.json does not include src/relay/**/*.ts',
    ]);
  });
});
