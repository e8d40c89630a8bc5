// The door: who comes in, who waits, and what a link or a code says that does not work.
import { describe, expect, it } from 'vitest';
import { inviteCode, readInviteCode } from '../../src/sealed/invite-code.ts';
import {
  codeOf,
  isInside,
  joinByCode,
  joinByLink,
  knock,
  knockByLink,
  admit,
  makeRoom,
  until,
} from './kit/room.ts';
import { useStage } from './kit/stage.ts';

/** Well-formed, of the same room, with another secret: only the room itself can tell that it is wrong. */
const wrongCode = (right: string, change: number): string => {
  const read = readInviteCode(right);
  if (!read.ok) throw new Error(read.error.type);
  const secret = new Uint8Array(read.value.secret);
  secret[0] = (secret[0] ?? 0) ^ change;
  return inviteCode({ ...read.value, secret });
};

describe('the door', () => {
  const stage = useStage();

  it('takes the secret out of the address bar before the page is drawn', async () => {
    const room = await makeRoom(stage());
    const page = await stage().open(room.link);
    await page.getByText('Je link klopt.').waitFor();
    expect(page.url()).toBe(`${stage().server.address}/j`);
    expect(await page.evaluate(() => document.referrer)).toBe('');
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
    await page.getByText('Team Noord').waitFor();
    await page.reload();
    await page.getByText('Je link klopt.').waitFor();
  });

  it('opens in the language of the conversation, and in the other one for who asks', async () => {
    const room = await makeRoom(stage(), { language: 'en' });
    expect(new URL(room.link).pathname).toBe('/en/j');
    const page = await stage().open(room.link);
    await page.getByText(room.words('room.join.link.whole')).waitFor();
    await page.getByRole('link', { name: 'Nederlands' }).click();
    await page.getByText('Je link klopt.').waitFor();
    expect(page.url()).toBe(`${stage().server.address}/j`);
  });

  it('closes by itself when as many came as were expected, and two more', async () => {
    const room = await makeRoom(stage(), { expected: 1 });
    const code = await codeOf(room);
    for (const name of ['Noor', 'Iris', 'Bram']) await joinByCode(room, name);
    await room.host.getByText('De deur is dicht').waitFor();
    const late = await stage().open('/j');
    await knock(late, room.words, 'Youssef', code);
    await late.getByRole('heading', { name: 'Deze uitnodiging of code werkt niet meer' }).waitFor();
  });

  it('ajar: whoever knocks waits until let in, and may be sent away', async () => {
    const room = await makeRoom(stage());
    const { host } = room;
    await host.getByText('Deur, link en wie er komt').click();
    await host.getByRole('radio', { name: 'Op een kier' }).check();
    await until(() => host.getByText('De deur staat op een kier').count()).toBeGreaterThan(0);
    expect(await host.locator('.door-code').count()).toBe(0);
    const noor = await knockByLink(room, 'Noor');
    const stranger = await knockByLink(room, 'Onbekend');
    await noor.getByRole('heading', { name: 'Je naam ligt bij de gespreksleider' }).waitFor();
    await host
      .locator('.lobby li')
      .filter({ hasText: 'Onbekend' })
      .getByRole('button', { name: /^Laat niet binnen/u })
      .click();
    await admit(room, ['Noor']);
    await isInside(noor, room.words, 'Noor');
    await stranger.getByRole('heading', { name: 'Je bent niet binnengelaten' }).waitFor();
  });

  it('closed: says so before anybody gives a name, and who was inside comes back', async () => {
    const room = await makeRoom(stage());
    const [noor] = await joinByLink(room, ['Noor']);
    await room.host.getByRole('button', { name: 'Sluit de deur' }).click();
    await room.host.getByText('De deur is dicht').first().waitFor();
    const late = await stage().open(room.link);
    await late.getByText('De deur is dicht').waitFor();
    await knock(late, room.words, 'Youssef');
    await late.getByRole('heading', { name: 'De deur is dicht' }).waitFor();
    await noor?.reload();
    if (noor) await isInside(noor, room.words, 'Noor');
  });

  it('revoked: the old link ends, the code goes on', async () => {
    const room = await makeRoom(stage());
    await room.host.getByText('Deur, link en wie er komt').click();
    await room.host.getByRole('button', { name: 'Trek de link in' }).click();
    await room.host.getByText('Er is geen uitnodigingslink.').waitFor();
    stage().watch.allow(/404 .*\/note/u);
    const late = await stage().open(room.link);
    await late.getByText('Deze uitnodiging of code werkt niet meer').waitFor();
    await joinByCode(room, 'Noor');
  });

  it('recovers links that mail programmes damage, and explains those that it cannot', async () => {
    const room = await makeRoom(stage());
    for (const sign of ['%23', '%2523']) {
      const page = await stage().open(room.link.replace('#', sign));
      await page.getByText('Je link klopt.').waitFor();
      expect(page.url()).toBe(`${stage().server.address}/j`);
    }
    const cut = await stage().open(room.link.slice(0, -8));
    await cut.getByText('Een stuk van de link mist.').waitFor();
    const [start, secret = ''] = room.link.split('#');
    const altered = secret.at(-1) === 'A' ? 'B' : 'A';
    const other = await stage().open(`${start ?? ''}#${secret.slice(0, -1)}${altered}`);
    await other.getByText('Er is een teken in de link veranderd.').waitFor();
    await knock(other, room.words, 'Noor', await codeOf(room));
    await isInside(other, room.words, 'Noor');
  });

  it('changes the code after ten wrong ones, and tells the facilitator', async () => {
    const room = await makeRoom(stage());
    const right = await codeOf(room);
    const page = await stage().open('/j');
    for (let guess = 1; guess <= 10; guess += 1) {
      await knock(page, room.words, 'Gokker', wrongCode(right, guess));
      await page.getByRole('heading', { name: 'Deze code klopt niet (meer)' }).waitFor();
      await page.getByRole('button', { name: 'Probeer het opnieuw' }).click();
    }
    await room.host.getByText('Er is te vaak een verkeerde code geprobeerd.').waitFor();
    await until(() => codeOf(room)).not.toBe(right);
  });

  it('takes names of any kind, shows them as the text they are, and stays as wide as the window', async () => {
    const room = await makeRoom(stage(), { expected: 8 });
    const names = ['n'.repeat(10_000), 'Noor 🧡', 'נועה \u202Eabc', '<script>alert(1)</script>'];
    const pages = await Promise.all(names.map(() => stage().open(room.link)));
    for (const [index, page] of pages.entries()) {
      const field = page.getByLabel('Hoe noemen ze je?');
      await field.focus();
      // As typed or pasted: the field takes no more than fits.
      await page.keyboard.insertText(names[index] ?? '');
      await page.getByRole('button', { name: 'Schuif aan' }).click();
    }
    await until(() => room.host.locator('.lobby li').count()).toBe(4);
    await room.host.getByRole('button', { name: 'Laat iedereen binnen' }).click();
    for (const page of pages) await page.getByRole('heading', { name: /^Fijn dat je er bent/u }).waitFor();
    await until(() => room.host.locator('.names li').count()).toBe(4);
    const shown = await room.host.locator('.names li').allInnerTexts();
    expect(shown.toSorted()).toEqual(
      ['n'.repeat(80), 'Noor 🧡', 'נועה abc', '<script>alert(1)</script>'].toSorted(),
    );
    for (const page of [room.host, ...pages]) {
      const overflow = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(overflow).toBeLessThanOrEqual(1);
    }
  });
});
