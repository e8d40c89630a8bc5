// `npm test`: every check, a line each, and a total as the last line. `npm test -- unit lint` runs only those named.
import { checks } from './checks.ts';
import { runChecks } from './run-checks.ts';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !checks.some((check) => check.name === name));
if (unknown.length > 0) {
  console.error(
    `No such check: ${unknown.join(', ')}. There are: ${checks.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}

// What a wanted check needs runs too.
const needed = new Set(wanted.length === 0 ? checks.map(({ name }) => name) : wanted);
for (const { name, after = [] } of checks.toReversed())
  if (needed.has(name)) for (const one of after) needed.add(one);

const total = await runChecks(
  checks.filter(({ name }) => needed.has(name)),
  2,
  (line) => console.log(line),
  () => performance.now(),
);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
