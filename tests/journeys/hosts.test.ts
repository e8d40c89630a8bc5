// Who leads: a second host by pairing, a member who takes over, somebody who has to leave.
import { describe, expect, it } from 'vitest';
import {
  goOn,
  goTo,
  isInside,
  joinByLink,
  makeRoom,
  openScreen,
  pairPhone,
  stepOf,
  until,
} from './kit/room.ts';
import { useStage } from './kit/stage.ts';
import { writeCard } from './kit/writing.ts';

describe('leading a room', () => {
  const stage = useStage();

  it("steers from the facilitator's own phone while the laptop shows the beamer", async () => {
    const room = await makeRoom(stage());
    const { host } = room;
    const [noor] = await joinByLink(room, ['Noor', 'Iris']);
    const screen = await openScreen(room);
    const second = await pairPhone(room, 'Sam op de telefoon');

    await goOn({ ...room, host: second });
    await until(() => stepOf(host)).toBe('Waarom we hier zijn');
    await noor?.getByRole('heading', { name: 'We leren samen' }).waitFor();
    await screen.getByRole('heading', { name: 'We leren samen' }).waitFor();
    expect(await second.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

    // The laptop goes; the phone leads on, and lets the laptop catch up later.
    const address = host.url();
    await host.goto('about:blank');
    await goTo({ ...room, host: second }, 'write-show-round.write.name');
    await noor?.getByLabel('Jouw kaart').fill('Zonder laptop geschreven');
    await noor?.getByRole('button', { name: 'Leg mijn kaart klaar' }).click();
    await goOn({ ...room, host: second });
    await noor?.getByText('Zonder laptop geschreven').waitFor();
    // The beamer goes on without the window that opened it, and gives way when that is back.
    await screen.getByText('Zonder laptop geschreven').waitFor();
    await host.goto(address);
    await until(() => stepOf(host)).toBe('Tonen');
    await host.getByText('Zonder laptop geschreven').waitFor();
    await goOn({ ...room, host: second });
    await screen.getByRole('heading', { name: 'Om de beurt' }).waitFor();
  });

  it('hands the room over: one becomes host, the first stops being one', async () => {
    const room = await makeRoom(stage());
    const { host } = room;
    const [noor, iris] = await joinByLink(room, ['Noor', 'Iris']);
    if (!noor || !iris) throw new Error('nobody came');
    await host.getByText('Wie is er? (3)').click();
    const rowOf = (page: typeof host, name: string) => page.locator('.people li').filter({ hasText: name });
    await rowOf(host, 'Noor').locator('summary').click();
    await rowOf(host, 'Noor').getByRole('button', { name: 'Maak gespreksleider' }).click();
    await host.getByRole('dialog').getByRole('button', { name: 'Maak gespreksleider' }).click();
    await noor.getByRole('button', { name: 'Begin', exact: true }).waitFor();

    await noor.getByText('Wie is er? (3)').click();
    await rowOf(noor, 'Sam').locator('summary').click();
    await rowOf(noor, 'Sam').getByRole('button', { name: 'Geen gespreksleider meer' }).click();
    await isInside(host, room.words, 'Sam');
    await goOn({ ...room, host: noor });
    for (const page of [host, iris]) await page.getByRole('heading', { name: 'We leren samen' }).waitFor();
  });

  it('removes a member, who reads no further and does not come back; the others go on', async () => {
    const room = await makeRoom(stage());
    const { host } = room;
    const [noor, iris] = await joinByLink(room, ['Noor', 'Iris']);
    if (!noor || !iris) throw new Error('nobody came');
    await host.getByText('Wie is er? (3)').click();
    const row = host.locator('.people li').filter({ hasText: 'Noor' });
    await row.locator('summary').click();
    await row.getByRole('button', { name: 'Haal uit het gesprek' }).click();
    await host.getByRole('dialog').getByRole('button', { name: 'Haal eruit' }).click();
    await noor.getByRole('heading', { name: 'Je bent uit dit gesprek gehaald' }).waitFor();
    await noor.reload();
    await noor.getByRole('heading', { name: 'Je bent uit dit gesprek gehaald' }).waitFor();
    stage().watch.allow(/404 .*\/note/u);
    const again = await stage().open(room.link);
    await again.getByText(room.words('room.join.invite-ended')).waitFor();

    await goTo(room, 'write-show-round.write.name');
    await writeCard(iris, room.words, 'We gaan door');
    await goOn(room);
    await until(() => iris.getByText('We gaan door').count()).toBeGreaterThan(0);
    expect(await noor.getByText('We gaan door').count()).toBe(0);
  });
});
