// The day on which the group looks back, for a calendar (RFC 5545). A calendar is often an employer's: so it says
// the day and where the report is, and no title, name, text or address.
import { textToBytes } from '../basics/bytes.ts';
import { addDays, formatDay } from '../i18n/days.ts';
import type { Words } from '../i18n/words.ts';
import type { Report } from './report.ts';
import { reportFileName } from './report-file.ts';

export interface CalendarOptions {
  readonly words: Words;
  /** Unique in the world and without meaning: a random id at `leerkring`. */
  readonly uid: string;
  /** When the file was made, UTC: `20270312T141000Z`. */
  readonly stamp: string;
}

/** RFC 5545 §3.3.11. */
export const escapeCalendarText = (text: string): string =>
  text
    .replace(/[\\;,]/gu, '\\$&')
    .replace(/\r\n|\r|\n/gu, '\\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/gu, '');

/** §3.1: at most 75 octets a line; a letter of several octets is never cut. */
export const foldLine = (line: string): string => {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const letter of line) {
    const size = textToBytes(letter).length;
    if (octets + size > 75) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += letter;
    octets += size;
  }
  return [...lines, current].join('\r\n');
};

const toDate = (day: string): string => day.replaceAll('-', '');

/** Undefined where the group chose no day. */
export const lookBackCalendar = (
  report: Report,
  { words, uid, stamp }: CalendarOptions,
): string | undefined => {
  if (report.lookBack === undefined) return undefined;
  const where = words('report.calendar.where', {
    day: formatDay(report.language, report.day, 'long'),
    file: reportFileName(report, 'json'),
  });
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Leerkring//Leerkring//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${escapeCalendarText(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${toDate(report.lookBack)}`,
    `DTEND;VALUE=DATE:${toDate(addDays(report.lookBack, 1))}`,
    `SUMMARY:${escapeCalendarText(words('report.calendar.summary'))}`,
    `DESCRIPTION:${escapeCalendarText(where)}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
};
