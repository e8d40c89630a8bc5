import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    'src/server/main.ts',
    'src/simulate/main.ts',
    'src/web/recognise/recognise-worker.ts',
    'src/**/*.contract.ts',
    'src/conversation/activities/*/events.example.ts',
    'tools/*.{ts,mjs}',
    'tests/**/*.ts',
  ],
  project: ['{src,tools,tests}/**/*.{ts,tsx,mjs,css}', '*.{ts,mjs}'],
  // Started by tools/run-command.ts, by a name that is put together.
  ignoreDependencies: ['dependency-cruiser', 'html-validate'],
  // A type in the signature of an exported function belongs to what others may name.
  ignoreExportsUsedInFile: { interface: true, type: true },
  // Stylesheets bring in packages with @import, and fonts with url().
  compilers: {
    css: (text: string) =>
      [...text.matchAll(/(?:@import\s+(?:url\()?|url\()['"](?!data:)([^'"]+)['"]/g)]
        .map(([, path]) => `import '${path}';`)
        .join('\n'),
  },
};

export default config;
