import { defineConfig } from 'vite';
import { deckModules } from './tools/deck-modules.ts';
import { entries } from './tools/entries.ts';
import { dropUnusedRules } from './tools/unused-rules.ts';

// What every page with script uses, as one chunk: forty small ones compress worse and ask more often.
const base =
  /node_modules\/(preact|@preact|@lingui)\/|src\/(basics|i18n\/(words|load-words|days))|src\/ui\/(alert|button|danger-line|empty|field|language|mark|seen-line)[.]|vite\/preload-helper/;

/** A view of an activity is named after both: all of them are called `member`, `host` or `screen`. */
const chunkFileNames = ({ facadeModuleId }: { readonly facadeModuleId?: string | null }): string => {
  const [, activity] = /\/activities\/([a-z-]+)\/[a-z]+\.tsx$/.exec(facadeModuleId ?? '') ?? [];
  return activity === undefined ? 'assets/[name]-[hash].js' : `assets/${activity}-[name]-[hash].js`;
};

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
    rolldownOptions: isSsrBuild
      ? {}
      : {
          input: { ...entries },
          output: { codeSplitting: { groups: [{ name: 'base', test: base }] }, chunkFileNames },
        },
  },
}));
