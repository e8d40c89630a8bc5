// Puts the areas' words together: src/**/words/{nl,en}.po becomes, in src/i18n/compiled,
//   {nl,en}.ts         all words that appear while the program runs (for Node and tests),
//   first-, rest-…ts   the same for a browser: what a first screen in a conversation needs, and the rest,
//   activity-…ts       each activity's own, fetched by who takes part in it; activity-words.ts lists them,
//   site-…ts           the few that come alive on the public pages, so that a card stays light,
//   pages-…ts          what is printed into the public pages at build, so that nobody downloads it.
// A sentence that one language lacks, an id in two catalogues or a broken message ends the build.
import { globSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createCompiledCatalog } from '@lingui/cli/api';
import { formatter } from '@lingui/format-po';
import { languages, type Language } from '../src/i18n/words.ts';

const po = formatter({ explicitIdAsDefault: true, origins: false, lineNumbers: false });
const target = 'src/i18n/compiled';

const sitePlaces = ['src/ui/words', 'src/web/words'];
const firstPlaces = [...sitePlaces, 'src/web/room/join/words'];
const printedPlaces = ['src/web/pages/words'];

/** An activity's name, where a place belongs to one. */
const activityAt = (place: string): string | undefined =>
  /^src\/conversation\/activities\/([a-z-]+)\/words$/.exec(place)?.[1];

/** Which places go into each bundle; the name gets a language in front or behind. */
const bundles: Readonly<Record<string, (place: string) => boolean>> = {
  '': (place) => !printedPlaces.includes(place),
  first: (place) => firstPlaces.includes(place),
  rest: (place) =>
    !firstPlaces.includes(place) && !printedPlaces.includes(place) && activityAt(place) === undefined,
  site: (place) => sitePlaces.includes(place),
  pages: (place) => printedPlaces.includes(place),
};

interface Entry {
  readonly folder: string;
  readonly text: string;
}

const readCatalogue = async (file: string, language: Language): Promise<ReadonlyMap<string, string>> => {
  const catalogue = await po.parse(await readFile(file, 'utf8'), {
    locale: language,
    sourceLocale: 'nl',
    filename: file,
  });
  return new Map(Object.entries(catalogue).map(([id, message]) => [id, message?.translation ?? '']));
};

const readWords = async (language: Language, faults: string[]): Promise<ReadonlyMap<string, Entry>> => {
  const entries = new Map<string, Entry>();
  for (const file of globSync(`src/**/words/${language}.po`).toSorted()) {
    const folder = file.replaceAll('\\', '/').replace(`/${language}.po`, '');
    for (const [id, text] of await readCatalogue(file, language)) {
      const other = entries.get(id);
      if (other) faults.push(`${file}: ${id} stands in ${other.folder} too`);
      if (text.trim() === '') faults.push(`${file}: ${id} is empty`);
      entries.set(id, { folder, text });
    }
  }
  return entries;
};

const writeBundle = async (
  name: string,
  language: Language,
  entries: ReadonlyMap<string, Entry>,
  faults: string[],
) => {
  const messages = Object.fromEntries([...entries].map(([id, { text }]) => [id, text]));
  const { source, errors } = createCompiledCatalog(language, messages, { strict: true, namespace: 'ts' });
  for (const { id, error } of errors)
    faults.push(`${entries.get(id)?.folder}/${language}.po: ${id}: ${error.message}`);
  await writeFile(`${target}/${name}.ts`, source);
};

const activityNames = (): readonly string[] =>
  globSync('src/conversation/activities/*/words').flatMap(
    (place) => activityAt(place.replaceAll('\\', '/')) ?? [],
  );

/** A module that says how each activity's words are fetched, by language. */
const listActivities = (): string => {
  const lines = languages.map((language) => {
    const each = activityNames().map(
      (name) => `    '${name}': () => import('./activity-${name}-${language}.ts'),`,
    );
    return [`  ${language}: {`, ...each, '  },'].join('\n');
  });
  const type = 'Record<string, Record<string, () => Promise<{ messages: Messages }>>>';
  return [
    "import type { Messages } from '@lingui/core';",
    `export const activityWords: ${type} = {`,
    ...lines,
    '};',
    '',
  ].join('\n');
};

/** Compiles all words; gives what is wrong with them, one line each, or nothing. */
export const compileWords = async (): Promise<readonly string[]> => {
  const faults: string[] = [];
  await mkdir(target, { recursive: true });
  const words = {} as Record<Language, ReadonlyMap<string, Entry>>;
  for (const language of languages) words[language] = await readWords(language, faults);
  for (const language of languages) {
    const other = language === 'nl' ? 'en' : 'nl';
    for (const [id, { folder }] of words[other]) {
      if (!words[language].has(id)) faults.push(`${folder}/${language}.po: ${id} is missing`);
    }
    for (const [bundle, holds] of Object.entries(bundles)) {
      const name = bundle === '' ? language : `${bundle}-${language}`;
      const entries = [...words[language]].filter(([, { folder }]) => holds(folder));
      await writeBundle(name, language, new Map(entries), faults);
    }
    for (const activity of activityNames()) {
      const own = [...words[language]].filter(([, { folder }]) => activityAt(folder) === activity);
      await writeBundle(`activity-${activity}-${language}`, language, new Map(own), faults);
    }
  }
  await writeFile(`${target}/activity-words.ts`, listActivities());
  return [...new Set(faults)];
};

if (import.meta.main) {
  const faults = await compileWords();
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
