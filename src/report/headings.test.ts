import { describe, expect, it } from 'vitest';
import { wholeConversation } from '../conversation/example-conversation.ts';
import { emptyBoard } from '../conversation/kernel/board/board.ts';
import { loadWords } from '../i18n/load-words.ts';
import { composeReport } from './report.ts';
import { reportToMarkdown } from './report-to-markdown.ts';

const nl = await loadWords('nl');
const day = '2027-03-12';

describe('the headings of the report', () => {
  it('[RP11] each heading of its own, with who takes a line on and when', () => {
    const part = { id: 't', activity: 'tegenspraak', form: 'compact' };
    const fields = { check: 'De school bellen', 'checked-by': 'Mira', day: '2027-04-02' };
    const entries = [
      {
        list: 'decision',
        key: 'decision',
        id: 'a',
        by: 'host',
        fields: { decision: 'Wel of niet verhuizen' },
      },
      { list: 'counter', key: 'counter', id: 'b', by: 'host', fields: { counter: 'Het kind wil blijven' } },
      { list: 'check', key: 'k', id: 'c', by: 'host', fields },
    ];
    const report = composeReport(
      {
        ...wholeConversation(),
        agenda: { programme: 'tegenspraak', parts: [part] },
        parts: { t: { ...emptyBoard, entries } },
      },
      nl,
      { day },
    );
    expect(report.sections.map(({ title }) => title)).toEqual([
      nl('tegenspraak.report.decision'),
      nl('tegenspraak.report.counter'),
      nl('tegenspraak.report.checks'),
    ]);
    expect(reportToMarkdown(report, nl)).toContain('- De school bellen (Mira, 2 april 2027)');
  });
});
