import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scoreOf, type Labelled } from './labelled.ts';

const read = (name: string): readonly Labelled[] =>
  readFileSync(new URL(`labelled/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Labelled);

const structured = ['citizen-number', 'phone', 'mail', 'address', 'birth-date', 'iban', 'age'];
const sets = { development: read('development'), 'held-out': read('held-out') };

describe('the labelled sentences', () => {
  it('[RC1] are at least 400, of which 100 have nothing in them', () => {
    const all = Object.values(sets).flat();
    expect(all.length).toBeGreaterThanOrEqual(400);
    expect(all.filter(({ spans }) => spans.length === 0).length).toBeGreaterThanOrEqual(100);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
    for (const { text, spans } of all)
      for (const { start, end } of spans) expect(text.slice(start, end).trim()).toHaveLength(end - start);
  });

  it.each(['development', 'held-out'] as const)('[RC2] %s: recall and precision', (name) => {
    const score = scoreOf(sets[name]);
    const lines = score.kinds.map(
      ({ kind, labels, found, marks, right }) =>
        `${kind.padEnd(15)} ${labels} labels, recall ${(found / labels).toFixed(3)}, precision ${(right / marks).toFixed(3)}`,
    );
    console.log(
      `${name}\n${lines.join('\n')}\nclean: ${score.wronglyMarked.length} of ${score.cleanSentences} marked`,
    );
    for (const { kind, labels, found } of score.kinds) {
      const least = structured.includes(kind) ? 0.95 : 0.8;
      expect({ kind, isEnough: found / labels >= least }).toEqual({ kind, isEnough: true });
    }
    expect(score.wronglyMarked.length * 10).toBeLessThanOrEqual(score.cleanSentences);
  });
});
