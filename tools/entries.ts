// What a page may ask for by name; vite.config.ts builds them, tools/page-assets.ts finds what became of them.
import type { EntryName } from '../src/web/pages/page.ts';

export const entries: Readonly<Record<EntryName, string>> = {
  main: 'src/web/main.tsx',
  'card-notes': 'src/web/notes/card-notes.tsx',
  'notes-page': 'src/web/notes/notes-page.tsx',
  organisation: 'src/web/organisation-contacts.ts',
  everyone: 'src/ui/styles/everyone.css',
  home: 'src/web/styles/home.css',
  'card-page': 'src/web/styles/card-page.css',
  'text-page': 'src/web/styles/text-page.css',
  paper: 'src/web/styles/paper.css',
};
