// `npm run axe`: the journeys that see every screen and state, checked at other widths and in other modes too.
// It takes about twenty minutes.
import { runJourneys } from './checks.ts';
import { checkLine } from './run-checks.ts';
import { runCommand } from './run-command.ts';

const build = await runCommand([process.execPath, 'tools/build.ts'], 300_000);
if (!build.ok) {
  console.error(build.output);
  process.exit(1);
}
const began = performance.now();
const outcome = await runJourneys(console.log, {
  limit: 60 * 60_000,
  only: ['every-page', 'whole-conversation', 'journeys/axe'],
  environment: { LEERKRING_AXE: 'all' },
});
console.log(checkLine('axe', outcome, performance.now() - began));
if (!outcome.ok) console.error(outcome.detail);
process.exitCode = outcome.ok ? 0 : 1;
