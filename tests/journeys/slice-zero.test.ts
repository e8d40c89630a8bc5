// The risky path in one go: four phones, a sleeper, a power cut in the middle of a round, and nothing lost.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { goTo, joinByLink, makeRoom, until } from './kit/room.ts';
import { TICK } from './kit/server.ts';
import { useStage } from './kit/stage.ts';
import { openCards, writeCard } from './kit/writing.ts';

const names = ['Noor', 'Iris', 'Bram', 'Youssef'];
const texts = names.map((name, index) => `Ik twijfelde en zei niets (${name.length * 7 + index})`);

const freeze = async (page: Page): Promise<() => Promise<void>> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });
  return async () => {
    await session.send('Page.setWebLifecycleState', { state: 'active' });
  };
};

describe('the first slice', () => {
  const stage = useStage();

  it('keeps every card, once and in the same order on all devices, when one sleeps and the server is killed', async () => {
    stage().watch.allowLosses();
    const room = await makeRoom(stage(), { expected: 4 });
    const { host, words } = room;
    const members = await joinByLink(room, names);
    await goTo(room, 'write-show-round.write.name');
    await Promise.all(members.map((page, index) => writeCard(page, words, texts[index] ?? '')));
    const sleeper = members[3];
    if (sleeper === undefined) throw new Error('nobody sleeps');
    const wake = await freeze(sleeper);

    await stage().server.kill();
    await host.getByText(words('room.banner.offline')).waitFor();
    await stage().server.start();
    await until(() => host.getByText(words('room.banner.offline')).count()).toBe(0);
    // What a sleeping phone had uploaded died with the server: it brings its card again as soon as it wakes.
    await wake();
    for (const page of members) {
      await until(() => page.getByText(words('room.banner.offline')).count()).toBe(0);
    }
    await sleeper.waitForTimeout(3 * TICK + 1000);

    await goTo(room, 'write-show-round.show.name');
    const first = members[0];
    if (first === undefined) throw new Error('nobody came');
    await until(() => openCards(first)).toHaveLength(4);
    const order = await openCards(first);
    expect(order.toSorted()).toEqual(texts.toSorted());
    for (const page of [host, ...members]) await until(() => openCards(page)).toEqual(order);
  });
});
