// One room in two tabs of a device, and somebody who comes when the round has begun.
import { describe, expect, it } from 'vitest';
import { goOn, goTo, joinByLink, makeRoom, stepOf } from './kit/room.ts';
import { useStage } from './kit/stage.ts';
import { openCards, writeCard } from './kit/writing.ts';

describe('two tabs and latecomers', () => {
  const stage = useStage();

  it('lets one tab of a member take part at a time, and changes over when asked', async () => {
    const room = await makeRoom(stage());
    const [first] = await joinByLink(room, ['Noor', 'Iris']);
    if (!first) throw new Error('nobody came');
    await goTo(room, 'write-show-round.write.name');
    await first.getByLabel('Jouw kaart').fill('In het eerste tabblad');
    await first.waitForTimeout(600);

    const second = await first.context().newPage();
    await second.goto(first.url());
    await second.getByRole('heading', { name: 'Dit gesprek is open in een ander tabblad' }).waitFor();
    await second.getByRole('button', { name: 'Ga hier verder' }).click();
    await first.getByRole('heading', { name: 'Dit gesprek is open in een ander tabblad' }).waitFor();
    expect(await second.getByLabel('Jouw kaart').inputValue()).toBe('In het eerste tabblad');
    await second.getByRole('button', { name: 'Leg mijn kaart klaar' }).click();
    await goOn(room);
    await second.getByText('In het eerste tabblad').waitFor();
    expect(await openCards(room.host)).toEqual(['In het eerste tabblad']);
  });

  it('moves the facilitator from one tab to another without losing the step', async () => {
    const room = await makeRoom(stage());
    await joinByLink(room, ['Noor', 'Iris']);
    await goTo(room, 'opening.danger.name');
    const second = await room.host.context().newPage();
    await second.goto(room.host.url());
    await second.getByRole('button', { name: 'Ga hier verder' }).click();
    await room.host.getByRole('heading', { name: 'Dit gesprek is open in een ander tabblad' }).waitFor();
    await second.getByRole('button', { name: 'Verder: Zo praten we' }).waitFor();
    await goOn({ ...room, host: second });
    expect(await stepOf(second)).toBe('Zo praten we');
  });

  it('tells somebody who comes during the writing to wait for the next step, and takes them along there', async () => {
    const room = await makeRoom(stage());
    const [noor, iris] = await joinByLink(room, ['Noor', 'Iris']);
    if (!noor || !iris) throw new Error('nobody came');
    const code = await room.host.locator('.door-code strong').innerText();
    await goTo(room, 'write-show-round.write.name');
    await writeCard(noor, room.words, 'Kaart van Noor');

    const late = await stage().open('/j');
    await late.getByLabel('Code van het scherm').fill(code);
    await late.getByLabel('Hoe noemen ze je?').fill('Youssef');
    await late.getByRole('button', { name: 'Schuif aan' }).click();
    await late.getByText('Je doet mee vanaf de volgende stap.').waitFor();
    expect(await late.getByLabel('Jouw kaart').count()).toBe(0);
    await goOn(room);
    await late.getByText('Kaart van Noor').waitFor();
    await goTo(room, 'harvest.write.name');
    await late.getByLabel('Eén les').fill('Ook wie later komt leert');
    await late.getByRole('button', { name: 'Leg mijn oogst klaar' }).click();
    await goOn(room);
    await room.host.getByText('Ook wie later komt leert').waitFor();
  });
});
