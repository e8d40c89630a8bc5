// What goes on at a table while something dies, and how it must have ended: for the server and for a host's device.
import { expect } from 'vitest';
import { expectSameRecord, type Device } from './bench.ts';
import { inviteIn, knock, type Knocking } from './devices.ts';
import { pressNextUntil } from './mishaps.ts';
import {
  cardsAt,
  everybodyPresent,
  openStep,
  openTable,
  roundsAt,
  SHOW,
  WRITE,
  write,
  type Table,
} from './table.ts';

/** Just before what was to happen, or just after. */
export const moments = ['before', 'after'] as const;

const texts = ['een', 'twee', 'drie', 'vier'];

/** The first four write one text each, anybody else a text that must be nowhere in the end. */
export const writeTexts = ({ members }: Table): void =>
  members.forEach((member, index) => write(member, texts[index] ?? 'weg'));

/** So many at the write step, their cards laid ready. */
export const openWritten = async (members: number): Promise<Table> => {
  const table = await openTable(members);
  await openStep(table, WRITE);
  writeTexts(table);
  return table;
};

/** The four texts turned, once, for everybody, and all devices hold the same record. */
export const expectTurned = async (table: Table): Promise<void> => {
  await pressNextUntil(table, SHOW);
  for (const device of table.all) expect(cardsAt(device)).toEqual(texts.toSorted());
  expect(roundsAt(table.host, WRITE).filter((phase) => phase !== 'void')).toEqual(['turned']);
  expect(table.members.flatMap((member) => member.view().late)).toEqual([]);
  await expectSameRecord(table.world, table.all);
};

/** Five voted 0 to 4: every vote is in, once. */
export const expectCounted = async (table: Table): Promise<void> => {
  await pressNextUntil(table, 'opening/check-in');
  const { ballots, parts } = table.host.view().conversation;
  expect(Object.values(ballots).map((ballot) => ballot.phase)).toEqual(['counted']);
  expect(parts.opening).toMatchObject({ readiness: { low: 1, high: 5 } });
  await expectSameRecord(table.world, table.all);
};

export const knockAt = (table: Table): Promise<Knocking> =>
  knock(table.world, 'Laatkomer', inviteIn(table.host.view().host?.qr));

/** The newcomer at a table of one is one member, seen by all. */
export const expectInside = async (table: Table, newcomer: Device): Promise<void> => {
  const all = [...table.all, newcomer];
  await everybodyPresent({ ...table, all });
  const { members } = table.host.view().conversation;
  expect(Object.values(members).map((member) => member.name)).toEqual(['Begeleider', 'Noor', 'Laatkomer']);
  await expectSameRecord(table.world, all);
};

/** The table without its fifth member, and that member. */
export const withoutFifth = (table: Table): { readonly after: Table; readonly gone: Device } => {
  const [gone, members] = [table.members[4], table.members.slice(0, 4)];
  if (gone === undefined) throw new Error('nobody to remove');
  return { after: { ...table, members, all: [table.host, ...members] }, gone };
};

/** A new round stands where the removal made one void. */
export const reopened = (table: Table): Promise<void> =>
  table.world.until(
    () => JSON.stringify(roundsAt(table.host, WRITE)) === '["void","open"]',
    'the round to open again',
  );
