import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldAll, peopleEvents, say, wholeConversation } from '../conversation/example-conversation.ts';
import { foldConversation } from '../conversation/conversation.ts';
import { loadWords } from '../i18n/load-words.ts';
import { escapeCalendarText, foldLine, lookBackCalendar } from './look-back-calendar.ts';
import { parseReportFile, reportFileName, reportToFile } from './report-file.ts';
import { escapeMarkdown, reportToMarkdown } from './report-to-markdown.ts';
import { composeReport, sectionOrder, type Report } from './report.ts';
import { exampleDeck } from '../conversation/example-card-deck.ts';

const nl = await loadWords('nl');
const day = '2027-03-12';
const whole = composeReport(wholeConversation(), nl, { day, deck: exampleDeck });

const linesOf = (report: Report, kind: string): readonly string[] =>
  report.sections.flatMap((section) => (section.kind === kind ? section.lines.map(({ text }) => text) : []));

describe('the report', () => {
  it('[RP1] one page in one order, with title, day, minutes, people and cards', () => {
    expect(whole).toMatchObject({
      title: 'Team Noord',
      language: 'nl',
      day,
      minutes: 7,
      people: 6,
      lookBack: '2027-04-23',
      cards: [{ number: 1, title: 'Luisteren', question: 'Wat doe je als je twijfelt?' }],
    });
    const kinds = whole.sections.map(({ kind }) => kind);
    expect(kinds).toEqual(sectionOrder.filter((kind) => kinds.includes(kind)));
    expect(kinds).toEqual(['insight', 'lessons', 'agreements', 'needs', 'minority', 'open', 'look-back']);
    expect(composeReport(wholeConversation(), nl, { day, minutes: 41.6 })).toMatchObject({
      minutes: 42,
      cards: [],
    });
  });

  it('[RP1] the other view of a question and that of the harvest stand together', () => {
    const both = foldConversation(
      wholeConversation(),
      say('s9', 'host', 'harvest', { type: 'minority-worded', text: 'Niet iedereen wil wachten.' }),
    );
    expect(linesOf(composeReport(both, nl, { day }), 'minority')).toEqual([
      'Soms wacht een kind nu op een antwoord.',
      'Niet iedereen wil wachten.',
    ]);
  });

  it('[RP2] no card and no writer, only owners', () => {
    const text = JSON.stringify(whole);
    expect(text).not.toContain('Ik vraag een collega mee te kijken.');
    for (const name of ['Joris', 'Sanne', 'Bilal', 'Anna', 'm1']) expect(text).not.toContain(name);
    expect(whole.sections.find(({ kind }) => kind === 'agreements')?.lines[0]).toMatchObject({
      owner: 'Mira',
      level: 'team',
      day: '2027-04-01',
    });
  });

  it('[RP3] accepted corrections stand in it, others do not', () => {
    const propose = (id: string, text: string) => ({
      type: 'said' as const,
      id,
      by: 'm1',
      host: false,
      data: { type: 'correction-proposed', text },
    });
    const settle = (id: string, accepted: boolean) => ({
      type: 'said' as const,
      id: `settle-${id}`,
      by: 'host',
      host: true,
      data: { type: 'correction-settled', id, accepted },
    });
    const corrected = foldAll(
      [
        propose('a', 'Het was woensdag.'),
        propose('b', 'Ik zei dat niet.'),
        propose('c', 'Nog niet bekeken.'),
        { type: 'stopped' },
        settle('a', true),
        settle('b', false),
      ],
      wholeConversation(),
    );
    expect(linesOf(composeReport(corrected, nl, { day }), 'additions')).toEqual(['Het was woensdag.']);
  });

  it('[RP4] an empty conversation gives no sections', () => {
    const empty = composeReport(foldAll(peopleEvents(2)), nl, { day });
    expect(empty.sections).toEqual([]);
    expect(empty.lookBack).toBeUndefined();
    expect(empty.minutes).toBeGreaterThan(0);
    expect(lookBackCalendar(empty, { words: nl, uid: 'x', stamp: '20270312T141000Z' })).toBeUndefined();
    expect(reportToMarkdown(empty, nl)).toContain('# Team Noord');
  });
});

/** Titles, lines and owners that try to be more than text. */
const hostile = fc.oneof(
  fc.constantFrom(
    '<script>alert(1)</script>',
    '| a | b |\n| --- | --- |',
    '# Kop\n- punt\n1. een',
    '[klik](javascript:alert(1))',
    '![x](http://example.org/x.png)',
    '```\ncode',
    'a\u202eb',
    '- streep',
    'https://example.org www.example.org',
    '<!-- weg -->&amp;',
  ),
  fc.string({ minLength: 1, maxLength: 80 }),
);

const hostileReport = (title: string, text: string): Report => ({
  ...whole,
  title,
  sections: [
    { kind: 'lessons', title: 'Lessen', lines: [{ text }] },
    { kind: 'agreements', title: 'Afspraken', lines: [{ text, owner: text, level: 'team' }] },
  ],
});

describe('as Markdown', () => {
  it('[RP1] holds all sections, agreements as a table', () => {
    const text = reportToMarkdown(whole, nl);
    for (const { title } of whole.sections) expect(text).toContain(`## ${title}`);
    expect(text).toContain('| Mira | 1 april 2027 | Team |');
    expect(text).toContain('We kijken terug op vrijdag 23 april 2027');
    expect(text).toContain('0800-2000');
  });

  it('[RP5] what others wrote stays text', () => {
    fc.assert(
      fc.property(hostile, hostile, (title, text) => {
        const markdown = reportToMarkdown(hostileReport(title, text), nl);
        const plain = reportToMarkdown(hostileReport('T', 't'), nl);
        expect(markdown.split('\n')).toHaveLength(plain.split('\n').length);
        const row = markdown.split('\n').find((line) => line.endsWith('| Team |')) ?? '';
        expect(row.replaceAll(/\\./gu, '').match(/\|/gu)).toHaveLength(5);
        expect(markdown.replaceAll(/\\./gu, '')).not.toMatch(/[<>`]/u);
      }),
    );
    expect(escapeMarkdown('1. een')).toBe('1\\. een');
    expect(escapeMarkdown('- een')).toBe('\\- een');
    expect(escapeMarkdown('gewone zin, met 3 dingen - en een streep.')).toBe(
      'gewone zin, met 3 dingen - en een streep.',
    );
  });
});

describe('as a file', () => {
  it('[RP6] comes back as the same report', () => {
    expect(parseReportFile(reportToFile(whole))).toEqual({ ok: true, value: whole });
    expect(parseReportFile(`\ufeff${reportToFile(whole)}`).ok).toBe(true);
    expect(reportFileName(whole, 'json')).toBe('leerkring-verslag-2027-03-12.json');
    expect(reportFileName({ ...whole, language: 'en' }, 'md')).toBe('leerkring-report-2027-03-12.md');
  });

  it('[RP7] says what is wrong', () => {
    const file = (change: object) => JSON.stringify({ ...JSON.parse(reportToFile(whole)), ...change });
    expect(parseReportFile('{')).toEqual({ ok: false, error: { type: 'not-json' } });
    expect(parseReportFile('x'.repeat(600_000))).toEqual({ ok: false, error: { type: 'too-large' } });
    for (const other of ['null', '[]', '{}', '"leerkring-report"']) {
      expect(parseReportFile(other)).toEqual({ ok: false, error: { type: 'not-a-report' } });
    }
    expect(parseReportFile(file({ version: 2 }))).toEqual({
      ok: false,
      error: { type: 'later-version', version: 2 },
    });
    expect(parseReportFile(file({ report: { ...whole, lookBack: '2027-02-30' } }))).toEqual({
      ok: false,
      error: { type: 'damaged', path: 'lookBack' },
    });
    expect(parseReportFile(file({ report: { ...whole, sections: [{ kind: 'dader' }] } }))).toMatchObject({
      error: { type: 'damaged', path: 'sections.0.kind' },
    });
  });

  it('[RP7] never throws, and what it reads is clean', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify({ format: 'leerkring-report', version: 1, report: value });
        expect(() => parseReportFile(text)).not.toThrow();
      }),
    );
    const turned = parseReportFile(reportToFile(hostileReport('a\u202eb', 'c\u200bd')));
    expect(turned).toMatchObject({ ok: true, value: { title: 'ab' } });
  });
});

describe('as a day in the calendar', () => {
  const options = { words: nl, uid: '0f9d@leerkring', stamp: '20270312T141000Z' };

  it('[RP8] is what RFC 5545 asks', () => {
    const text = lookBackCalendar(whole, options) ?? '';
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    for (const line of text.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    const unfolded = text.replaceAll('\r\n ', '').split('\r\n');
    expect(unfolded).toEqual(
      expect.arrayContaining([
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'UID:0f9d@leerkring',
        'DTSTAMP:20270312T141000Z',
        'DTSTART;VALUE=DATE:20270423',
        'DTEND;VALUE=DATE:20270424',
      ]),
    );
    expect(unfolded.find((line) => line.startsWith('DESCRIPTION:'))).toContain(
      'leerkring-verslag-2027-03-12.json',
    );
  });

  it('[RP8] holds nothing of what was said', () => {
    const text = (lookBackCalendar(whole, options) ?? '').replaceAll('\r\n ', '');
    const secrets = [whole.title, ...whole.sections.flatMap(({ lines }) => lines.map((line) => line.text))];
    const ours = new Set(linesOf(whole, 'look-back'));
    for (const secret of secrets.filter((one) => !ours.has(one))) expect(text).not.toContain(secret);
    expect(text).not.toContain('Mira');
  });

  it('[RP8] folds and escapes any text, and unfolds to it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const line = `SUMMARY:${escapeCalendarText(text)}`;
        const folded = foldLine(line);
        expect(folded.replaceAll('\r\n ', '')).toBe(line);
        for (const part of folded.split('\r\n')) {
          expect(new TextEncoder().encode(part).length).toBeLessThanOrEqual(75);
        }
      }),
    );
    expect(escapeCalendarText('a;b,c\\d\r\ne')).toBe('a\\;b\\,c\\\\d\\ne');
  });
});
