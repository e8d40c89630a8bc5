// Breaks by chance over a short conversation. A failing run prints its seed and its schedule.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { expectSameRecord, type Device } from './bench.ts';
import { everybodyPresent, cardsAt, openTable, SHOW, typeText, WRITE, write, type Table } from './table.ts';

const MEMBERS = 5;

type Break = {
  readonly what: 'cut' | 'offline' | 'stall' | 'reload' | 'die' | 'server';
  readonly who: number;
};
type Act = { readonly what: 'write' | 'type' | 'post' | 'next' | 'wait'; readonly who: number };
type Happening = (Break | Act) & { readonly after: number };

const happening: fc.Arbitrary<Happening> = fc.record({
  what: fc.constantFrom(
    'cut',
    'offline',
    'stall',
    'reload',
    'die',
    'server',
    'write',
    'type',
    'post',
    'next',
    'wait',
  ),
  who: fc.nat(MEMBERS),
  after: fc.integer({ min: 0, max: 4000 }),
});

interface Said {
  readonly posts: string[];
  /** The last text of each member in the round. */
  readonly texts: Map<Device, string>;
  /** Of those, what was not laid ready. */
  readonly unlaid: Set<string>;
}

const happen = async (table: Table, each: Happening, said: Said, number: number): Promise<void> => {
  const { world, host, all } = table;
  const device = all[each.who] ?? host;
  const member = table.members[each.who % table.members.length] ?? host;
  switch (each.what) {
    case 'cut':
      return device.wire.cut();
    case 'offline':
      device.wire.offline();
      world.clock.after(each.after * 2, () => device.wire.online());
      return;
    case 'stall':
      return device.wire.stall();
    case 'reload':
      return device.reload();
    case 'die':
      device.session.hide();
      await world.settle();
      device.die();
      return device.open();
    case 'server':
      return world.restart();
    case 'write':
    case 'type':
      // Only while the round is open for this member: a text of another step would be another text.
      if (member.view().step?.id !== WRITE || member.view().round?.phase !== 'open') return;
      said.texts.set(member, `tekst ${number}`);
      if (each.what === 'write') return write(member, `tekst ${number}`);
      said.unlaid.add(`tekst ${number}`);
      return typeText(member, `tekst ${number}`);
    case 'post':
      said.posts.push(`post ${number}`);
      device.act().proposeCorrection(`post ${number}`);
      return world.settle();
    case 'next':
      return host.view().step?.id === WRITE ? host.act().next() : undefined;
    case 'wait':
      return world.pass(each.after);
  }
};

/** Everything is mended, and the facilitator presses next until the table has moved on. */
const comeToRest = async (table: Table): Promise<void> => {
  const { world, host, all } = table;
  for (const device of all) {
    device.wire.online();
    device.session.nudge();
  }
  await world.pass(6000);
  await everybodyPresent(table);
  let wait = 0;
  await world.until(() => {
    wait -= 1;
    const view = host.view();
    if (wait <= 0 && view.step?.id !== SHOW && view.synced && view.pending === 0) {
      if (view.step?.id === WRITE) host.act().next();
      else host.act().goTo(WRITE);
      wait = 60;
    }
    return all.every((device) => device.view().step?.id === SHOW && device.view().pending === 0);
  }, 'the table to move on');
  await world.pass(3000);
};

it(
  '[SS80] whatever breaks and whenever, nothing is lost and nothing doubled',
  { timeout: 600_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(happening, { minLength: 4, maxLength: 14 }),
        fc.integer({ min: 1, max: 1000 }),
        async (happenings, seed) => {
          const table = await openTable(MEMBERS, { seed });
          const said: Said = { posts: [], texts: new Map(), unlaid: new Set() };
          table.host.act().goTo(WRITE);
          await table.world.until(
            () => table.members.every((member) => member.view().round?.phase === 'open'),
            'the round',
          );
          for (const [number, each] of happenings.entries()) {
            await happen(table, each, said, number);
            await table.world.pass(each.after / 4);
          }
          await comeToRest(table);
          await expectSameRecord(table.world, table.all);
          const { corrections } = table.host.view().conversation;
          expect(corrections.map(({ text }) => text).toSorted()).toEqual(said.posts.toSorted());
          const late = table.members.flatMap((member) => member.view().late.map(({ text }) => text));
          const kept = [...cardsAt(table.host), ...late];
          for (const text of said.texts.values()) {
            expect(kept.filter((each) => each === text)).toEqual([text]);
          }
          for (const text of said.unlaid) expect(cardsAt(table.host)).not.toContain(text);
          for (const device of table.all) expect(cardsAt(device)).toEqual(cardsAt(table.host));
          table.world.close();
        },
      ),
      { numRuns: Number(process.env.ROOM_SCHEDULES ?? 6) },
    );
  },
);
