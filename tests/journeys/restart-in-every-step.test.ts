// The server loses its power in every step of a conversation; the people hardly notice.
import { describe, expect, it } from 'vitest';
import { goOn, joinByLink, mainButton, makeRoom, stepOf, until } from './kit/room.ts';
import { useStage } from './kit/stage.ts';
import { writeCard } from './kit/writing.ts';

describe('a server that is killed in every step', () => {
  const stage = useStage();

  it('loses nothing of a whole conversation', async () => {
    stage().watch.allowLosses();
    const room = await makeRoom(stage(), { expected: 2 });
    const { host } = room;
    const members = await joinByLink(room, ['Noor', 'Iris']);
    const [noor, iris] = members;
    if (!noor || !iris) throw new Error('nobody came');
    const offline = (page: typeof noor) => page.getByText('De verbinding is weg.').count();

    await goOn(room);
    const seen = new Set<string>();
    for (;;) {
      const now = await stepOf(host);
      seen.add(now);
      if (now === 'Schrijven') {
        await writeCard(noor, room.words, 'Voor de stroomuitval');
        await writeCard(iris, room.words, 'Ook van voor de stroomuitval');
      }
      if (now === 'Wat neem je mee?') {
        await noor.getByLabel('Eén les').fill('Rustig blijven');
        await noor.getByRole('button', { name: 'Leg mijn oogst klaar' }).click();
      }
      if (now === 'Kiezen') await host.getByRole('button', { name: 'Houd vast' }).click();
      await stage().server.kill();
      for (const page of [host, ...members]) await until(() => offline(page)).toBe(1);
      if (now === 'Voor jezelf') await noor.getByLabel('Voor jezelf').fill('Getypt zonder server');
      await stage().server.start();
      for (const page of [host, ...members]) await until(() => offline(page)).toBe(0);
      if (now === 'Kiezen') await noor.getByText('Rustig blijven').waitFor();
      if ((await mainButton(host)) === 'Naar het verslag') break;
      await goOn(room);
      for (const page of members) {
        const step = await stepOf(host);
        await until(() => page.title()).toBe(`${step} – Leerkring`);
      }
      if (now === 'Schrijven') {
        await noor.getByText('Ook van voor de stroomuitval', { exact: true }).waitFor();
        await iris.getByText('Voor de stroomuitval', { exact: true }).waitFor();
      }
    }
    expect(seen.size).toBe(20);
    expect(await noor.getByLabel('Voor jezelf').inputValue()).toBe('Getypt zonder server');
  });
});
