// Starting safely, as five members and a facilitator go through it.
import { allRead, allReady, allSee, memberAt, step, takeTurns, type Party } from './party.ts';

/** What each member answers to "kan ik hier zeggen wat ik denk?", from 1 to 5. */
const readiness = [2, 4, 3, 5, 4];

const readinessOption = ({ words }: Party, number: number): string => {
  const ends: Readonly<Record<number, string>> = {
    1: ` – ${words('opening.readiness.lowest')}`,
    5: ` – ${words('opening.readiness.highest')}`,
  };
  return `${String(number)}${ends[number] ?? ''}`;
};

const passTheGate = async (party: Party): Promise<void> => {
  const { host, words } = party;
  await host.getByRole('button', { name: words('opening.danger.yes') }).click();
  await allSee(party, words('opening.danger.stop.title'));
  await party.atState('opening-danger-stop');
  await host.getByRole('button', { name: words('opening.danger.stop.over') }).click();
  // Going on after all is one press: everybody is at the agreements.
  await allRead(party.members, words('opening.agreements.title'));
};

const agree = async (party: Party): Promise<void> => {
  const { host, words, texts } = party;
  await memberAt(party, 0).getByLabel(words('opening.missing.label')).fill(texts.missing);
  await party.atState('opening-agreements');
  await allReady(party, words('opening.agreements.send'));
  await party.atState('opening-agreements-ready');
  await step(party);
  await allRead([host, party.screen, ...party.members], texts.missing);
  await host.getByRole('button', { name: words('opening.additions.take-over') }).click();
  for (const page of party.members) await page.locator('.rules').getByText(texts.missing).waitFor();
  await party.atState('opening-additions');
};

const choose = async (party: Party): Promise<void> => {
  for (const [place, number] of readiness.entries()) {
    const name = readinessOption(party, number);
    await memberAt(party, place).getByRole('radio', { name, exact: true }).check();
  }
  await allRead(party.members, party.words('opening.readiness.cast'));
  await party.atState('opening-readiness');
};

/** From before the first step to the end of the check-in. */
export const playOpening = async (party: Party): Promise<void> => {
  const { host, screen, members, words } = party;
  await party.atState('before');
  await step(party);
  await allSee(party, words('opening.aim.title'));
  await party.atState('opening-aim');
  await step(party);
  await party.atState('opening-danger');
  await passTheGate(party);
  await agree(party);
  await step(party);
  await choose(party);
  await step(party);
  await allRead([host, screen, ...members], words('opening.readiness.band', { low: 2, high: 5 }));
  await party.atState('opening-check-in');
  await takeTurns(party);
};
