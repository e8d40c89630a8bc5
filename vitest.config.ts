import { defineConfig } from 'vitest/config';
import { deckModules } from './tools/deck-modules.ts';

const minute = 60_000;

// One project per kind of test, so that `vitest run --project rooms` runs one kind and the runner can count each.
export default defineConfig({
  plugins: [deckModules()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      { test: { name: 'unit', include: ['{src,tools}/**/*.test.ts'] } },
      {
        test: {
          name: 'views',
          include: ['src/**/*.test.tsx'],
          environment: 'happy-dom',
          testTimeout: 20_000,
        },
      },
      { test: { name: 'rooms', include: ['tests/rooms/**/*.test.ts'], testTimeout: minute } },
      { test: { name: 'size', include: ['tests/size/**/*.test.ts'] } },
      {
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          // A journey holds a server and several browser windows: one file at a time, or two cores starve.
          fileParallelism: false,
          // Never here: a second try hides races. Machines that build for everybody give a browser now and then no turn
          // for seconds; there one of fifty may be tried once more, and a fault that is there is there twice.
          retry: process.env['CI'] === undefined ? 0 : 1,
          // Every mode of every screen takes its time.
          testTimeout: (process.env['LEERKRING_AXE'] === 'all' ? 30 : 3) * minute,
          hookTimeout: 2 * minute,
        },
      },
    ],
  },
});
