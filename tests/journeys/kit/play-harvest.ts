// The harvest: written, chosen, looked along, dated, and left.
import { addDays, formatDay } from '../../../src/i18n/days.ts';
import { allRead, allReady, memberAt, passPen, putDown, step, takeTurns, type Party } from './party.ts';
import { until } from './room.ts';

/** ISO day. */
export const today = (): string => new Date().toLocaleDateString('sv-SE');

const write = async (party: Party): Promise<void> => {
  const { words, texts } = party;
  const first = memberAt(party, 0);
  const fill = (field: string, text: string) => first.getByLabel(words(`harvest.${field}.label`)).fill(text);
  await fill('lesson', texts.lesson);
  await fill('agreement', texts.agreement);
  await fill('needs', texts.needs);
  await fill('unsolved', texts.unsolved);
  await party.atState('harvest-write');
  await allReady(party, words('harvest.send'));
};

const choose = async (party: Party): Promise<void> => {
  const { host, words, texts, names, screen } = party;
  await host
    .getByRole('button', { name: words('harvest.choose-this') })
    .first()
    .click();
  await host.getByLabel(words('harvest.owner')).selectOption({ label: names[1] ?? '' });
  await host.getByLabel(words('harvest.day')).fill(addDays(today(), 14));
  await host.getByRole('radio', { name: words('level.organisation'), exact: true }).check();
  await party.atState('harvest-agreement');
  await host.getByRole('button', { name: words('harvest.save') }).click();
  for (const text of [texts.lesson, texts.unsolved])
    await host
      .getByRole('listitem')
      .filter({ hasText: text })
      .getByRole('button', { name: words('harvest.keep') })
      .click();
  for (const text of [texts.agreement, texts.lesson, texts.unsolved])
    await allRead([screen, ...party.members], text);
  await party.atState('harvest-choose');
};

const otherVoice = async (party: Party): Promise<void> => {
  const { host, words, texts } = party;
  await passPen(party, 3);
  const writer = memberAt(party, 3);
  await writer.getByText(words('pen.yours')).waitFor();
  await putDown(writer, words, words('harvest.minority.field'), texts.minority);
  await allRead([host, party.screen, memberAt(party, 0)], texts.minority);
  await party.atState('harvest-minority');
};

const lookAlong = async (party: Party): Promise<void> => {
  const { host, words } = party;
  for (const place of [0, 1])
    await memberAt(party, place)
      .getByRole('button', { name: words('harvest.details.confirm') })
      .click();
  await until(() => host.locator('main').innerText()).toMatch(/\b2 (?:van|of|out of) \d/u);
  await party.atState('harvest-details');
};

const chooseDay = async (party: Party): Promise<void> => {
  const { host, words, room } = party;
  await host.getByRole('radio', { name: words('harvest.look-back.weeks', { weeks: 8 }) }).check();
  await host.getByRole('button', { name: words('harvest.look-back.set') }).click();
  const day = formatDay(room.language, addDays(today(), 56), 'long');
  await allRead([host, party.screen, ...party.members], words('harvest.look-back.chosen', { day }));
  await party.atState('harvest-look-back');
};

/** From writing to leaving. */
export const playHarvest = async (party: Party): Promise<void> => {
  const { words, texts } = party;
  await step(party);
  await write(party);
  await step(party);
  await choose(party);
  await step(party);
  await otherVoice(party);
  await step(party);
  await lookAlong(party);
  await step(party);
  await chooseDay(party);
  await step(party);
  await takeTurns(party);
  await party.atState('harvest-check-out');
  await step(party);
  await memberAt(party, 0).getByLabel(words('harvest.leaving.label')).fill(texts.leaving);
  await party.atState('harvest-leaving');
};
