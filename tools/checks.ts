// What `npm test` checks, in the order in which it starts.
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserSetting, ensureBrowser, howToGetBrowser } from './browser.ts';
import { installedTool, runCommand } from './run-command.ts';
import type { Check, Outcome } from './run-checks.ts';
import { finishedFile, parseVitestReport } from './vitest-report.ts';

const minute = 60_000;
const own = (script: string): readonly string[] => [process.execPath, join('tools', script)];
const typeCheck = (project: string): readonly string[] => [
  ...installedTool('typescript-7', 'tsc'),
  '-p',
  project,
];

const plain = (ok: boolean, detail: string): Outcome => ({ ok, passed: 0, failed: 0, detail });

/** A check that is one or more commands, all of which have to succeed. */
const commands =
  (...list: readonly (readonly string[])[]) =>
  async (): Promise<Outcome> => {
    const failed: string[] = [];
    for (const command of list) {
      const { ok, output } = await runCommand(command, 5 * minute);
      if (!ok) failed.push(output);
    }
    return plain(failed.length === 0, failed.join('\n'));
  };

/** A kind of test: the projects of vitest.config.ts it runs, and the files that have to be there for it. */
type Kind = {
  readonly projects: readonly string[];
  readonly folder: string;
  readonly files: string;
  readonly limit: number;
  /** Only files whose path holds one of these; all where there is none. */
  readonly only?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Gets a line for each file that is done. */
  readonly progress?: (line: string) => void;
};

/** Runs tests of one kind. No file at all is a failure, except while nobody has made its folder yet. */
export const runTests = async ({
  projects,
  folder,
  files,
  limit,
  only = [],
  environment = {},
  progress = () => undefined,
}: Kind): Promise<Outcome> => {
  if (!existsSync(folder)) return { ...plain(true, ''), note: `there is no ${folder} yet` };
  if (globSync(files).length === 0) return plain(false, `${folder} holds no test: ${files}`);
  const place = mkdtempSync(join(tmpdir(), 'leerkring-test-'));
  const report = join(place, 'report.json');
  try {
    const { ok, output } = await runCommand(
      [
        ...installedTool('vitest'),
        'run',
        ...only,
        ...projects.flatMap((project) => ['--project', project]),
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ],
      limit,
      environment,
      (line) => {
        const told = finishedFile(line);
        if (told !== undefined) progress(told);
      },
    );
    const count = parseVitestReport(existsSync(report) ? readFileSync(report, 'utf8') : '');
    if (!count.ok) return plain(false, `${output}\nvitest wrote no report`);
    const { passed, failed, left, brokenFiles } = count.value;
    const skipped = left === 0 ? '' : `${left} tests are skipped: mend or remove them\n`;
    const empty = passed + failed === 0 ? 'not one test ran\n' : '';
    return {
      ok: ok && skipped === '' && empty === '',
      passed,
      failed: failed + brokenFiles,
      detail: `${skipped}${empty}${output}`,
    };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
};

/** Journeys in a real browser, which is fetched when there is none. */
export const runJourneys = async (
  progress: (line: string) => void,
  { limit = 15 * minute, ...wish }: Partial<Pick<Kind, 'limit' | 'only' | 'environment'>> = {},
): Promise<Outcome> => {
  const browser = ensureBrowser();
  if (!browser.ok) return plain(false, howToGetBrowser(browser.error.tried));
  return runTests({
    projects: ['journeys'],
    folder: 'tests/journeys',
    files: 'tests/journeys/**/*.test.ts',
    ...wish,
    limit,
    environment: { ...wish.environment, [browserSetting]: browser.value },
    progress,
  });
};

const pages = async (): Promise<Outcome> => {
  const files = globSync('dist/**/*.html');
  if (files.length === 0) return plain(false, 'the build made no page under dist');
  return commands([...installedTool('html-validate'), ...files])();
};

export const checks: readonly Check[] = [
  { name: 'words', run: commands(own('words.ts')) },
  { name: 'lint', run: commands([...installedTool('oxlint')]) },
  { name: 'build', after: ['words'], run: commands(own('build.ts')) },
  {
    name: 'types',
    after: ['words'],
    run: commands(
      typeCheck('tsconfig.json'),
      typeCheck('tsconfig.pure.json'),
      typeCheck('tsconfig.sealed.json'),
    ),
  },
  { name: 'format', run: commands([...installedTool('prettier'), '--check', '.']) },
  { name: 'areas', after: ['words'], run: commands(own('check-areas.mjs')) },
  { name: 'spec', run: commands(own('check-spec.mjs')) },
  { name: 'house', run: commands(own('check-house.ts')) },
  { name: 'lock', run: commands(own('check-lock.ts')) },
  { name: 'dead-code', after: ['words'], run: commands([...installedTool('knip'), '--no-progress']) },
  {
    name: 'unit',
    after: ['words'],
    run: () =>
      runTests({
        projects: ['unit', 'views'],
        folder: 'src',
        files: 'src/**/*.test.ts',
        limit: 8 * minute,
      }),
  },
  {
    name: 'rooms',
    after: ['words'],
    run: () =>
      runTests({
        projects: ['rooms'],
        folder: 'tests/rooms',
        files: 'tests/rooms/**/*.test.ts',
        limit: 8 * minute,
      }),
  },
  { name: 'pages', after: ['build'], run: pages },
  {
    name: 'size',
    after: ['build'],
    run: () =>
      runTests({
        projects: ['size'],
        folder: 'tests/size',
        files: 'tests/size/**/*.test.ts',
        limit: 2 * minute,
      }),
  },
  // Several browser windows and a server want both cores; beside other checks they would only be slow and fragile.
  { name: 'journeys', after: ['build'], alone: true, run: (progress) => runJourneys(progress) },
];
