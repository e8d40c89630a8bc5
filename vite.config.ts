import { defineConfig } from 'vite';
import { deckModules } from './tools/deck-modules.ts';
import { entries } from './tools/entries.ts';
import { dropUnusedRules } from './tools/unused-rules.ts';

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [deckModules()],
  publicDir: isSsrBuild ? false : 'src/web/public',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  css: { transformer: 'lightningcss', lightningcss: { visitor: dropUnusedRules() } },
  build: {
    target: ['chrome111', 'firefox114', 'safari16.4'],
    outDir: isSsrBuild ? 'dist/pages' : 'dist/web',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: isSsrBuild ? false : 'built.json',
    reportCompressedSize: false,
    rolldownOptions: isSsrBuild ? {} : { input: { ...entries } },
  },
}));
