// npm run -s recognise -- --file F.jsonl: reads lines {id, text}, prints lines {id, spans}.
// With --time it says on standard error how long a sentence takes, the first ones, on which rules are compiled, apart.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { recognise } from '../src/recognise/recognise.ts';
import { parseSentences } from './recognise-lines.ts';

const usage = 'npm run -s recognise -- --file F.jsonl [--time]';

const fail = (message: string): never => {
  console.error(message);
  process.exit(2);
};

const readWish = () => {
  try {
    return parseArgs({ options: { file: { type: 'string' }, time: { type: 'boolean', default: false } } })
      .values;
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
};

const readText = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    return fail(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
};

const { file, time } = readWish();
const sentences = parseSentences(readText(file ?? fail(usage)));
if (!sentences.ok) {
  for (const { line, reason } of sentences.error) console.error(`${file}, line ${line}: ${reason}`);
  process.exit(1);
}

const times: number[] = [];
const lines = sentences.value.map(({ id, text }) => {
  const began = performance.now();
  const spans = recognise(text);
  times.push(performance.now() - began);
  return JSON.stringify({
    id,
    spans: spans.map(({ start, end, kind, suggestion }) => ({ start, end, kind, suggestion })),
  });
});
if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);

if (time && times.length > 0) {
  const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);
  const sorted = times.toSorted((one, other) => one - other);
  const at = (part: number): string => (sorted[Math.floor((sorted.length - 1) * part)] ?? 0).toFixed(3);
  console.error(
    `${times.length} sentences: ${(sum(times) / times.length).toFixed(3)} ms each, median ${at(0.5)}, 95 % under ${at(0.95)}, slowest ${at(1)} ms`,
  );
}
