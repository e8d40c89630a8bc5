// npm run -s simulate: a whole conversation through the real protocol; one JSON object on standard output.
import { parseArgs } from 'node:util';
import { err, ok, type Result } from '../basics/result.ts';
import type { Agenda } from '../conversation/agenda.ts';
import { isPlayable, playable } from './agenda-for.ts';
import { runConversation } from './run.ts';
import { startServerProcess } from './server-process.ts';
import { summarise, type Summary } from './summary.ts';

interface Wish {
  readonly members: number;
  readonly programmes: readonly Agenda['programme'][];
  /** All of them, as one list. */
  readonly isAll: boolean;
  readonly seed: number;
  readonly say: string;
  readonly url?: string;
  readonly data?: string;
  readonly keep: boolean;
}

const usage = `npm run -s simulate -- --members 12 --programme ${playable.join('|')}|all [--seed N] [--say MARKER] [--url ADDRESS] [--data DIR] [--keep] --json`;

const options = {
  members: { type: 'string', default: '6' },
  programme: { type: 'string', default: 'kort' },
  seed: { type: 'string', default: '1' },
  say: { type: 'string', default: '' },
  url: { type: 'string' },
  data: { type: 'string' },
  keep: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

const readWish = (given: readonly string[]): Result<Wish, string> => {
  let values;
  try {
    ({ values } = parseArgs({ args: [...given], options, strict: true }));
  } catch (error) {
    return err(error instanceof Error ? error.message : 'unknown option');
  }
  const members = Number(values.members);
  const seed = Number(values.seed);
  const { programme } = values;
  if (!Number.isInteger(members) || members < 2 || members > 200)
    return err('--members: a whole number from 2 to 200, the facilitator counted');
  const programmes = playable.filter((one) => programme === 'all' || one === programme);
  if (programmes.length === 0) return err(`--programme: ${playable.join(', ')} or all`);
  const missing = programmes.find((one) => !isPlayable(one));
  if (missing !== undefined)
    return err(`--programme: ${missing} has activities that are not in this version`);
  if (!Number.isSafeInteger(seed)) return err('--seed: a whole number');
  return ok({
    members,
    programmes,
    isAll: programme === 'all',
    seed,
    say: values.say,
    keep: values.keep,
    ...(values.url === undefined ? {} : { url: values.url.replace(/\/$/, '') }),
    ...(values.data === undefined ? {} : { data: values.data }),
  });
};

const play = async (
  { members, seed, say }: Wish,
  programme: Agenda['programme'],
  origin: string,
): Promise<Summary> => {
  const result = await runConversation({ origin, members, programme, seed, marker: say });
  try {
    return await summarise(result, programme, members);
  } finally {
    result.close();
  }
};

/** Devices at the same time: rounds wait for people, so several programmes go on beside each other. */
const DEVICES = 48;

const playAll = async (wish: Wish, origin: string): Promise<readonly Summary[]> => {
  const atOnce = Math.max(1, Math.floor(DEVICES / wish.members));
  const played: Summary[] = [];
  for (let first = 0; first < wish.programmes.length; first += atOnce) {
    const some = wish.programmes.slice(first, first + atOnce);
    played.push(...(await Promise.all(some.map((programme) => play(wish, programme, origin)))));
  }
  return played;
};

const isWhole = ({ lost, duplicated, outOfOrder, verified }: Summary): boolean =>
  lost + duplicated + outOfOrder === 0 && verified;

const main = async (wish: Wish): Promise<number> => {
  const server =
    wish.url === undefined
      ? await startServerProcess({
          keep: wish.keep,
          ...(wish.data === undefined ? {} : { folder: wish.data }),
        })
      : ok({ address: wish.url, stop: () => Promise.resolve() });
  if (!server.ok) {
    console.error(server.error);
    return 1;
  }
  try {
    const played = await playAll(wish, server.value.address);
    console.log(JSON.stringify(wish.isAll ? { programmes: played } : played[0]));
    return played.every(isWhole) ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  } finally {
    await server.value.stop();
  }
};

const wish = readWish(process.argv.slice(2));
if (wish.ok) process.exit(await main(wish.value));
console.error(`${wish.error}\n${usage}`);
process.exit(2);
