// The report is put right by several: a member proposes, the second host takes it over on a phone, the first closes.
import { describe, expect, it } from 'vitest';
import { openReport } from './kit/report.ts';
import { goTo, joinByLink, makeRoom, pairPhone, until } from './kit/room.ts';
import { useStage } from './kit/stage.ts';

const correction = 'Zet erbij dat de gedragswetenschapper kan meedenken.';

describe('a report with two hosts', () => {
  const stage = useStage();

  it('is corrected by a member, accepted on the second phone, closed by the first, and the same for all', async () => {
    const room = await makeRoom(stage());
    const { host, words } = room;
    const members = await joinByLink(room, ['Noor', 'Iris']);
    const [noor] = members;
    if (!noor) throw new Error('nobody came');
    const second = await pairPhone(room, 'Sam op de telefoon');
    await goTo(room, 'harvest.leaving.name');
    await openReport(room, [host, second], members);

    await noor.getByLabel(words('room.correction.label')).fill(correction);
    await noor.getByRole('button', { name: words('room.correction.propose') }).click();
    await second.getByRole('button', { name: words('room.correction.accept'), exact: true }).click();
    for (const page of [host, second, ...members])
      await page.locator('article').getByText(correction).waitFor();
    await host.getByRole('button', { name: words('room.desk.close') }).click();
    for (const page of members) await page.getByText(words('room.report.closed')).first().waitFor();
    await second.getByRole('button', { name: words('room.desk.stop') }).waitFor();
    expect(await noor.getByLabel(words('room.correction.label')).count()).toBe(0);
    const first = await host.locator('article').innerText();
    for (const page of [second, ...members])
      await until(() => page.locator('article').innerText()).toBe(first);
  });
});
