import { describe, expect, it } from 'vitest';
import {
  everybodyReads,
  look,
  nextStep,
  putEntry,
  readReport,
  sitDown,
  writeAndLay,
} from '../kit/play-activity.ts';
import { useStage } from '../kit/stage.ts';

const tasks = [
  'Dat ik veilig kan wonen en weet waar ik slaap',
  'Een veilige plek met mijn broertje',
  'Dat iemand naar mij luistert',
  'Rust, school en weten wie er komt',
];

describe('one task around a foster child', () => {
  const stage = useStage();

  it('four write in the child’s eyes, find one sentence, ask each other and agree who calls whom', async () => {
    const table = await sitDown(stage(), { activity: 'shared-task', form: 'short', members: 4 });
    const { host, members, screen, words } = table;
    const [noor, bilal, eva] = members;
    if (!noor || !bilal || !eva) throw new Error('nobody came');
    const label = (field: string): string => words(`shared-task.${field}.label`);
    const shared = (field: string): string => words(`board.${field}.label`);

    await nextStep(table);
    for (const [place, page] of members.entries()) {
      await writeAndLay(table, page, { [label('task')]: tasks[place] ?? '' });
      if (place === 0) await look(table, '1-eyes');
    }

    await nextStep(table);
    await everybodyReads(table, 'Rust, school');
    for (const page of [host, screen, noor]) {
      expect(await page.locator('.card mark').allInnerTexts()).toEqual(
        expect.arrayContaining(['veilig', 'veilige']),
      );
    }
    await look(table, '2-compare');

    await nextStep(table);
    await putEntry(table, host, { [label('sentence')]: 'Wij zorgen samen voor gezinsondersteuning' });
    await everybodyReads(table, 'gezinsondersteuning');
    await noor.getByText(words('shared-task.plain.long-words', { list: 'gezinsondersteuning' })).waitFor();
    await look(table, '3-plain');

    await nextStep(table);
    for (const [place, page] of members.entries()) {
      await page.getByText(words('shared-task.stuck.summary')).click();
      if (place === 0) {
        await page.getByRole('button', { name: words('shared-task.stuck.lead') }).click();
        await look(table, '4-needs');
      }
      await writeAndLay(table, page, {
        [label('need')]: `Bel mij eerst ${place}`,
        [label('offer')]: `Elke week tijd ${place}`,
      });
    }

    await nextStep(table);
    await screen.getByText(words('shared-task.need.over', { name: 'Bilal' })).waitFor();
    await look(table, '5-requests-none');
    await putEntry(table, noor, {
      [shared('request')]: 'Bel mij voor je iets verandert',
      [shared('to')]: 'Bilal',
    });
    await everybodyReads(table, words('board.request.who', { from: 'Noor', to: 'Bilal' }));
    await putEntry(table, bilal, { [shared('day')]: '2030-04-02' }, [words('board.reply.yes')]);
    await everybodyReads(table, '2 april');
    await putEntry(table, eva, { [shared('request')]: 'Een vaste begeleider', [shared('to')]: 'Pleegzorg' });
    await everybodyReads(table, words('board.request.open'));
    await look(table, '6-requests');

    await nextStep(table);
    await putEntry(table, host, {
      [label('signal')]: 'We praten steeds harder',
      [label('called-by')]: 'Iedereen',
    });
    await everybodyReads(table, 'We praten steeds harder');
    await look(table, '7-alarm');

    await nextStep(table);
    await putEntry(table, host, { [label('calls')]: 'Noor', [label('called')]: 'Bilal' }, [
      words('shared-task.within.same-day'),
    ]);
    await putEntry(table, host, { [label('differ')]: 'Een derde kijkt mee' });
    await everybodyReads(table, 'Een derde kijkt mee');
    await look(table, '8-route');

    await nextStep(table);
    await putEntry(table, host, { [label('day')]: '2030-05-06' });
    await everybodyReads(table, '6 mei');
    await everybodyReads(table, 'Een vaste begeleider');
    await look(table, '9-next');

    const report = await readReport(table);
    for (const text of [
      'gezinsondersteuning',
      'Bel mij voor je iets verandert',
      'Noor belt Bilal',
      'Een derde',
    ])
      expect(report).toContain(text);
    for (const text of ['Rust, school', 'Elke week tijd', 'steeds harder'])
      expect(report).not.toContain(text);
  });
});
