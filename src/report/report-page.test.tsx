import { afterEach, expect, it } from 'vitest';
import { exampleDeck } from '../conversation/example-card-deck.ts';
import { wholeConversation } from '../conversation/example-conversation.ts';
import { clear, find, show } from '../conversation/kernel/show.contract.tsx';
import { loadWords } from '../i18n/load-words.ts';
import { composeReport } from './report.ts';
import { ReportPage } from './report.tsx';

afterEach(clear);

for (const language of ['nl', 'en'] as const) {
  it(`[RP9] shows everything on one sheet, in ${language}`, async () => {
    const words = await loadWords(language);
    const conversation = { ...wholeConversation(), title: '<script>x</script>', language };
    const report = composeReport(conversation, words, { day: '2027-03-12', deck: exampleDeck });
    show(<ReportPage report={report} retention={30} />, words, language);
    expect(find('h1').textContent).toBe('<script>x</script>');
    expect(document.querySelector('script')).toBeNull();
    expect([...document.querySelectorAll('th')].map(({ textContent }) => textContent)).toEqual(
      ['what', 'who', 'when', 'where'].map((head) => words(`report.agreement.${head}`)),
    );
    const text = document.body.textContent ?? '';
    const shown = report.sections.flatMap(({ kind, lines }) =>
      lines.flatMap((line) => (kind === 'agreements' ? [line.text, line.owner ?? ''] : [line.text])),
    );
    for (const line of shown) expect(text).toContain(line);
    expect(text).toContain(language === 'nl' ? '1 april 2027' : '1 April 2027');
    expect(text).toContain(words('report.retention', { days: 30 }));
    expect(text).toContain('0800-2000');
  });

  it(`[RP4] says kindly that nothing was written down, in ${language}`, async () => {
    const words = await loadWords(language);
    const report = { ...composeReport(wholeConversation(), words, { day: '2027-03-12' }), sections: [] };
    show(<ReportPage report={report} />, words, language);
    expect(document.body.textContent).toContain(words('report.empty'));
  });
}
