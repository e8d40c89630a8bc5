// The report as Markdown. Texts by others stay text: whatever signs they hold.
import { levelWords } from '../conversation/kernel/level-words.ts';
import type { ReportLine } from '../conversation/kernel/activity.ts';
import { formatDay, formatMinutes } from '../i18n/days.ts';
import type { Words } from '../i18n/words.ts';
import { agreementHead, whoAndWhen, type Report, type SectionOfReport } from './report.ts';

/** One line of text, with every sign that Markdown or HTML would act on escaped. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>()#!|~&$^=:@]/gu, '\\$&')
    .replace(/^([-+])/u, '\\$1')
    .replace(/^(\d+)([.)])/u, '$1\\$2')
    .replace(/www\./giu, 'www\\.');

const cell = (text: string | undefined): string => (text === undefined ? '' : escapeMarkdown(text));

const agreementRow = (line: ReportLine, report: Report, words: Words): string =>
  `| ${[
    cell(line.text),
    cell(line.owner),
    line.day === undefined ? '' : cell(formatDay(report.language, line.day, 'with-year')),
    line.level === undefined ? '' : cell(words(levelWords[line.level])),
  ].join(' | ')} |`;

const agreements = ({ lines }: SectionOfReport, report: Report, words: Words): readonly string[] => [
  `| ${agreementHead.map((head) => words(head)).join(' | ')} |`,
  '| --- | --- | --- | --- |',
  ...lines.map((line) => agreementRow(line, report, words)),
];

const body = (section: SectionOfReport, report: Report, words: Words): readonly string[] => {
  if (section.kind === 'agreements') return agreements(section, report, words);
  if (section.kind === 'look-back')
    return section.lines.flatMap(({ text, day }) => [
      ...(day === undefined
        ? []
        : [words('report.look-back.on', { day: formatDay(report.language, day, 'long') }), '']),
      cell(text),
    ]);
  return section.lines.map((line) => {
    const who = whoAndWhen(line, report.language);
    return `- ${cell(line.text)}${who === '' ? '' : ` (${cell(who)})`}`;
  });
};

export const reportToMarkdown = (report: Report, words: Words): string =>
  [
    `# ${escapeMarkdown(report.title)}`,
    '',
    words('report.about', {
      day: formatDay(report.language, report.day, 'long'),
      minutes: formatMinutes(report.language, report.minutes),
      people: report.people,
    }),
    ...report.cards.flatMap(({ number, title, question }) => [
      '',
      `${words('report.card', { number, title: escapeMarkdown(title) })}${question === undefined ? '' : ` ${escapeMarkdown(question)}`}`,
    ]),
    ...report.sections.flatMap((section) => [
      '',
      `## ${escapeMarkdown(section.title)}`,
      '',
      ...body(section, report, words),
    ]),
    '',
    '---',
    '',
    words('report.foot'),
    '',
    words('report.danger'),
    '',
  ].join('\n');
