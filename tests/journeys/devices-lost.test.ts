// A device that is emptied, and one that keeps nothing: what can be brought back, and what is said beforehand.
import { loadWords } from '../../src/i18n/load-words.ts';
import { describe, expect, it } from 'vitest';
import { enterRoom, goOn, joinByLink, knock, makeConversation, makeRoom, stepOf, until } from './kit/room.ts';
import { laptop, useStage } from './kit/stage.ts';

const phrase = 'regen op het dak van de schuur';

const refuseDatabase = (): void => {
  IDBFactory.prototype.open = () => {
    throw new DOMException('refused', 'SecurityError');
  };
};

describe('lost devices', () => {
  const stage = useStage();

  it('leads the room again with the recovery file after the only device was emptied', async () => {
    const words = await loadWords('nl');
    const host = await stage().open('/nieuw?vraag=2-P1', { size: laptop });
    const link = await makeConversation(host, words, {});
    await host.getByLabel('Wachtzin', { exact: true }).fill(phrase);
    await host.getByLabel('Nog een keer').fill(phrase);
    const [file] = await Promise.all([
      host.waitForEvent('download'),
      host.getByRole('button', { name: 'Bewaar het herstelbestand' }).click(),
    ]);
    await host.getByText(words('room.recovery.saved', { file: 'leerkring-herstel.age' })).waitFor();
    await enterRoom(host, words);
    const room = { stage: stage(), host, words, language: 'nl' as const, link };
    const [noor] = await joinByLink(room, ['Noor', 'Iris']);
    await goOn(room);
    const saved = await file.path();
    await host.close();

    const fresh = await stage().open('/gesprekken', { size: laptop });
    await fresh.getByText('Een gesprek terughalen met een herstelbestand').click();
    await fresh.getByLabel('Herstelbestand', { exact: true }).setInputFiles(saved);
    await fresh.getByLabel('Wachtzin').fill('een andere zin die niet past');
    await fresh.getByLabel('Hoe heet jij?').fill('Sam op een nieuw toestel');
    await fresh.getByRole('button', { name: 'Haal het gesprek terug' }).click();
    await fresh.getByText('De wachtzin past niet bij dit bestand.').waitFor();
    await fresh.getByLabel('Wachtzin').fill(phrase);
    await fresh.getByRole('button', { name: 'Haal het gesprek terug' }).click();
    await until(() => stepOf(fresh)).toBe('Waarom we hier zijn');
    await goOn({ ...room, host: fresh });
    await noor?.getByRole('heading', { name: 'Is er nu een kind acuut in gevaar?' }).waitFor();
  });

  it('warns a facilitator in a private window, and lets a member take part in one', async () => {
    const room = await makeRoom(stage());
    const noor = await stage().open(room.link, { before: refuseDatabase });
    await knock(noor, room.words, 'Noor');
    await room.host.locator('.lobby li button').first().click();
    await noor.getByText('Dit venster bewaart niets.').waitFor();
    await goOn(room);
    await noor.getByRole('heading', { name: 'We leren samen' }).waitFor();

    const host = await stage().open('/nieuw?vraag=2-P1', { size: laptop, before: refuseDatabase });
    await host.getByText('Let op: dit venster bewaart niets, ook niet de sleutel van het gesprek.').waitFor();
    await makeConversation(host, room.words, {});
    expect(await host.getByLabel('Wachtzin', { exact: true }).count()).toBe(1);
  });
});
