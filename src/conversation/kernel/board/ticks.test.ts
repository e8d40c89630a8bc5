import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostTicked, optionOf, optionsOver, thingsOver, tickCounts, ticksOf, votesOfTicks } from './ticks.ts';

const three = ['a', 'b', 'c'];

describe('ticks in one ballot', () => {
  it('[CO58] every set of things is one option, and blank is the empty one', () => {
    const sets = Array.from({ length: optionsOver(3) }, (_, option) => ticksOf(three, option).join(''));
    expect(sets).toEqual(['a', 'b', 'ab', 'c', 'ac', 'bc', 'abc']);
    expect(ticksOf(three, optionsOver(3))).toEqual([]);
    expect(ticksOf(three, undefined)).toEqual([]);
    expect(optionOf(three, ['c', 'a'])).toBe(4);
    expect(optionOf(three, [])).toBe(optionsOver(3));
    for (const things of [1, 2, 3, 4, 5, 6]) expect(thingsOver(optionsOver(things))).toBe(things);
  });

  it('[CO58] six things fit a ballot of 64 options, a seventh is left out', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    expect(optionsOver(many.length)).toBe(63);
    expect(ticksOf(many, 62)).toEqual(many.slice(0, mostTicked));
    expect(optionOf(many, ['g'])).toBe(63);
  });

  it('[CO58] what people ticked is counted thing by thing, and who ticked none', () => {
    const ticked = fc.array(fc.subarray(three), { maxLength: 20 });
    fc.assert(
      fc.property(ticked, (people) => {
        const votes = Array.from({ length: optionsOver(3) + 1 }, () => 0);
        for (const one of people) {
          const at = optionOf(three, one);
          votes[at] = (votes[at] ?? 0) + 1;
        }
        expect(tickCounts(3, votes)).toEqual([
          ...three.map((thing) => people.filter((one) => one.includes(thing)).length),
          people.filter((one) => one.length === 0).length,
        ]);
      }),
    );
  });

  it('[CO58] ticks counted on paper become votes of no more people than there were', () => {
    const counted = fc.array(fc.nat(20), { minLength: 2, maxLength: mostTicked });
    fc.assert(
      fc.property(counted, fc.nat(20), (counts, none) => {
        const votes = votesOfTicks(counts, none);
        expect(tickCounts(counts.length, votes)).toEqual([...counts, none]);
        expect(votes.reduce((sum, count) => sum + count, 0)).toBe(Math.max(...counts) + none);
      }),
    );
  });
});
