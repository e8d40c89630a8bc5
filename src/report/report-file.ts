// The report as a file that Leerkring reads again, also years later: versioned, with its own parser.
import * as v from 'valibot';
import { err, ok, type Result } from '../basics/result.ts';
import { levels } from '../conversation/kernel/activity.ts';
import { textSchema } from '../conversation/kernel/plain-text.ts';
import { isDay } from '../i18n/days.ts';
import { sectionOrder, type Report } from './report.ts';

const format = 'leerkring-report';
const version = 1;

/** Characters. A page of text is far below it. */
const mostCharacters = 500_000;

const day = v.pipe(v.string(), v.check(isDay));
const count = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));

const lineSchema = v.object({
  text: textSchema(2000),
  owner: v.optional(textSchema(80)),
  day: v.optional(day),
  level: v.optional(v.picklist(levels)),
  needs: v.optional(textSchema(2000)),
});

const reportSchema = v.object({
  title: textSchema(200),
  language: v.picklist(['nl', 'en']),
  day,
  minutes: count(100_000),
  people: count(10_000),
  cards: v.pipe(
    v.array(
      v.object({ number: count(1000), title: textSchema(200), question: v.optional(textSchema(2000)) }),
    ),
    v.maxLength(100),
  ),
  sections: v.pipe(
    v.array(
      v.object({
        kind: v.picklist(sectionOrder),
        title: textSchema(200),
        lines: v.pipe(v.array(lineSchema), v.maxLength(500)),
      }),
    ),
    v.maxLength(20),
  ),
  lookBack: v.optional(day),
});

const fileSchema = v.object({ format: v.literal(format), version: v.number(), report: v.unknown() });

export type ReportFileFault =
  | { readonly type: 'too-large' }
  | { readonly type: 'not-json' }
  | { readonly type: 'not-a-report' }
  /** Made by a later Leerkring. */
  | { readonly type: 'later-version'; readonly version: number }
  /** The first place where something is wrong: `sections.0.lines.2.day`. */
  | { readonly type: 'damaged'; readonly path: string };

export const reportToFile = (report: Report): string =>
  `${JSON.stringify({ format, version, report }, undefined, 2)}\n`;

/** Name under which it is saved; the calendar refers to it. */
export const reportFileName = (report: Report, extension: 'json' | 'md' | 'ics'): string =>
  `leerkring-${report.language === 'nl' ? 'verslag' : 'report'}-${report.day}.${extension}`;

const parseJson = (text: string): Result<unknown, ReportFileFault> => {
  try {
    return ok(JSON.parse(text) as unknown);
  } catch {
    return err({ type: 'not-json' });
  }
};

export const parseReportFile = (text: string): Result<Report, ReportFileFault> => {
  if (text.length > mostCharacters) return err({ type: 'too-large' });
  const data = parseJson(text.replace(/^\ufeff/u, ''));
  if (!data.ok) return data;
  const file = v.safeParse(fileSchema, data.value);
  if (!file.success) return err({ type: 'not-a-report' });
  if (file.output.version > version) return err({ type: 'later-version', version: file.output.version });
  const report = v.safeParse(reportSchema, file.output.report);
  if (!report.success) return err({ type: 'damaged', path: v.getDotPath(report.issues[0]) ?? 'report' });
  // A field that is absent and one that is undefined are the same in JSON.
  return ok(JSON.parse(JSON.stringify(report.output)) as Report);
};
