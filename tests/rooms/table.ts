// People at a table: a host and members, and what they do in a round.
import { createWorld, type Device, type World, type WorldParts } from './bench.ts';
import { joinByQr, openHost } from './devices.ts';

export const WRITE = 'question-1/write';
export const SHOW = 'question-1/show';
export const AGREEMENTS = 'opening/agreements';
export const READINESS = 'opening/readiness';
export const HARVEST = 'harvest/write';

export interface Table {
  readonly world: World;
  readonly host: Device;
  readonly members: Device[];
  readonly all: readonly Device[];
}

const names = ['Noor', 'Sam', 'Ilse', 'Bas', 'Femke', 'Youssef', 'Daan', 'Roos'];

/** A host and so many members, all inside and seen by the host. */
export const openTable = async (members: number, parts: WorldParts = {}): Promise<Table> => {
  const world = createWorld(parts);
  const host = await openHost(world, members + 1);
  const devices = await joinByQr(
    world,
    host,
    Array.from({ length: members }, (_, index) => names[index] ?? `Lid ${index + 1}`),
  );
  const table = { world, host, members: devices, all: [host, ...devices] };
  await everybodyPresent(table);
  return table;
};

export const everybodyPresent = ({ world, host, all }: Table): Promise<void> =>
  world.until(
    () => (host.view().host?.online.length ?? 0) >= all.length && all.every((device) => device.view().synced),
    'everybody to be present',
  );

/** The first member becomes a host and sees who is online. */
export const steersToo = async ({ world, host, members, all }: Table): Promise<Device> => {
  const [second] = members;
  if (second === undefined) throw new Error('nobody');
  host.act().makeHost(second.ref);
  await world.until(() => second.view().me.host, 'the second host');
  await world.until(() => (second.view().host?.online.length ?? 0) === all.length, 'who is online');
  return second;
};

/** The host goes to a step, and everybody sees the round or ballot that it opens. */
export const openStep = async (table: Table, step: string): Promise<void> => {
  table.host.act().goTo(step);
  await roundOpen(table, step);
};

export const roundOpen = ({ world, all }: Table, step: string): Promise<void> =>
  world.until(
    () =>
      all.every((device) => {
        const view = device.view();
        return view.step?.id === step && (view.round?.step === step || view.ballot?.step === step);
      }),
    `the round at ${step} to be open everywhere`,
  );

export const stepReached = ({ world, all }: Table, step: string): Promise<void> =>
  world.until(() => all.every((device) => device.view().step?.id === step), `${step} everywhere`);

/** Typed, and not laid ready. */
export const typeText = (device: Device, text: string, field = 'answer'): void =>
  device.act().write(field, text);

/** Typed, and the card laid ready. */
export const write = (device: Device, text: string): void => {
  typeText(device, text);
  device.act().ready(true);
};

/** The cards of the write step as this device has them on the table: `name: text`, sorted. */
export const cardsAt = (device: Device, part = 'question-1'): readonly string[] => {
  const state = device.view().conversation.parts[part];
  const found: string[] = [];
  const look = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(look);
    else if (typeof value === 'object' && value !== null) {
      if ('fields' in value && typeof value.fields === 'object' && value.fields !== null) {
        const person = 'person' in value && typeof value.person === 'string' ? value.person : undefined;
        const member = 'member' in value && typeof value.member === 'string' ? value.member : undefined;
        const texts = Object.values(value.fields).filter((text) => typeof text === 'string');
        found.push([person ?? member, texts.join(' / ')].filter((each) => each !== undefined).join(': '));
      } else Object.values(value).forEach(look);
    }
  };
  look(state);
  return found.toSorted();
};

export const roundsAt = (device: Device, step: string): readonly string[] =>
  Object.values(device.view().conversation.rounds)
    .filter((round) => round.step === step)
    .map((round) => round.phase);
