// Every page that the conversation itself does not pass, in both languages: is it accessible in each of its states.
import { describe, expect, it } from 'vitest';
import { loadWords } from '../../src/i18n/load-words.ts';
import type { Language } from '../../src/i18n/words.ts';
import { createLook } from './kit/look.ts';
import { goOn, joinByLink, makeRoom, pathOf } from './kit/room.ts';
import { laptop, useStage, type Stage } from './kit/stage.ts';

const paths = [
  '/kaarten/1',
  '/kaarten/2',
  '/kaarten/3',
  '/kaarten/4',
  '/over',
  '/privacy',
  '/toegankelijkheid',
  '/notities',
  '/gesprekken',
  '/gesprek',
  '/scherm',
  '/j',
  '/papier',
  '/een-scherm',
  '/alleen',
  '/nieuw',
];

/** The stands of the facilitator's dialogs, by the words of the button that opens them. */
const fromHeader = ['room.host.rescue-card', 'room.host.touched'];
const fromMore = [
  'room.more.pairing',
  'room.more.person',
  'room.more.recovery',
  'room.more.stop',
  'room.more.erase',
];

const lookAtPages = async (stage: Stage, language: Language): Promise<readonly string[]> => {
  const look = createLook({ pictures: false });
  const page = await stage.open(language === 'nl' ? '/' : '/en', { language });
  await look.at('home', { page });
  for (const path of paths) {
    await page.goto(pathOf(language, path));
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await look.at(path, { page });
  }
  const words = await loadWords(language);
  await page.getByRole('button', { name: words('room.new.do') }).click();
  await page.getByText(words('room.new.fault.name')).waitFor();
  await page.getByRole('radio', { name: words('programmes.zelf.name') }).check();
  await look.at('put together, with what is missing', { page });
  await page.goto(pathOf(language, '/kaarten/1'));
  await page
    .getByRole('button', { name: words('web.note.think') })
    .first()
    .click();
  await look.at('a note', { page });
  stage.watch.allow(/404/u);
  await page.goto('/nergens');
  await look.at('not found', { page });
  return look.faults;
};

const lookAtRoom = async (stage: Stage, language: Language): Promise<readonly string[]> => {
  const look = createLook({ pictures: false });
  const room = await makeRoom(stage, { language, device: { size: laptop } });
  const { host, words } = room;
  const [member] = await joinByLink(room, ['Noor', 'Iris']);
  if (!member) throw new Error('nobody came');
  await goOn(room);
  for (const summary of ['room.door.more', 'room.more.title'])
    await host
      .locator('.panel summary:not([aria-label])', { hasText: new RegExp(`^${words(summary)}$`, 'u') })
      .click();
  await host.getByText(words('room.people.title', { count: 3 })).click();
  await look.at('all that folds open', { host });
  for (const id of [...fromHeader, ...fromMore]) {
    await host.getByRole('button', { name: words(id), exact: true }).click();
    await host.getByRole('dialog').waitFor();
    await look.at(id, { host });
    await host.keyboard.press('Escape');
    await host.getByRole('dialog').waitFor({ state: 'detached' });
  }
  await host.getByRole('button', { name: words('room.host.pause'), exact: true }).click();
  await member.getByText(words('room.banner.paused')).waitFor();
  await member.getByRole('button', { name: words('room.card.open') }).click();
  await look.at('pause, and the card', { host, member });
  const other = await member.context().newPage();
  await other.goto(member.url());
  await other.getByRole('heading', { name: words('room.no-table.other-tab') }).waitFor();
  await look.at('another tab', { other });
  return look.faults;
};

describe.each(['nl', 'en'] as const)('every page in %s', (language) => {
  const stage = useStage();

  it('has nothing that keeps people out', async () => {
    const faults = await lookAtPages(stage(), language);
    expect(faults, faults.join('\n')).toEqual([]);
  });

  it('has nothing in its dialogs and asides that keeps people out', async () => {
    const faults = await lookAtRoom(stage(), language);
    expect(faults, faults.join('\n')).toEqual([]);
  });
});
