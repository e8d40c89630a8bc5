// `npm run pictures`: the journeys once more, leaving pictures of the conversation in docs/pictures/.
import { runJourneys } from './checks.ts';
import { checkLine } from './run-checks.ts';
import { runCommand } from './run-command.ts';

const build = await runCommand([process.execPath, 'tools/build.ts'], 300_000);
if (!build.ok) {
  console.error(build.output);
  process.exit(1);
}
const began = performance.now();
const outcome = await runJourneys(console.log, { environment: { LEERKRING_PICTURES: '1' } });
console.log(checkLine('pictures', outcome, performance.now() - began));
if (!outcome.ok) console.error(outcome.detail);
process.exitCode = outcome.ok ? 0 : 1;
