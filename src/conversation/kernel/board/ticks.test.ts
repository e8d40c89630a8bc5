import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostTicked, optionOf, tickCounts, tickedThings, ticksOf, ticksOver } from './ticks.ts';

const three = ticksOver(['a', 'b', 'c']);

describe('ticks in one ballot', () => {
  it('[FE5] every set of things is one option, and blank is the empty one', () => {
    expect(three).toEqual(['a', 'b', 'a+b', 'c', 'a+c', 'b+c', 'a+b+c']);
    expect(tickedThings(three)).toEqual(['a', 'b', 'c']);
    expect(ticksOf(three, 4)).toEqual(['a', 'c']);
    expect(ticksOf(three, three.length)).toEqual([]);
    expect(ticksOf(three, undefined)).toEqual([]);
    expect(optionOf(three, ['c', 'a'])).toBe(4);
    expect(optionOf(three, [])).toBe(three.length);
  });

  it('[FE5] six things fit a ballot of 64 options, a seventh is left out', () => {
    const many = ticksOver(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
    expect(tickedThings(many)).toHaveLength(mostTicked);
    expect(many).toHaveLength(63);
    expect(ticksOver([])).toEqual([]);
  });

  it('[FE5] what people ticked is counted thing by thing, and who ticked none', () => {
    const ticked = fc.array(fc.subarray(['a', 'b', 'c']), { maxLength: 20 });
    fc.assert(
      fc.property(ticked, (people) => {
        const votes = Array.from({ length: three.length + 1 }, () => 0);
        for (const one of people) {
          const at = optionOf(three, one);
          votes[at] = (votes[at] ?? 0) + 1;
        }
        expect(tickCounts(three, votes)).toEqual([
          ...['a', 'b', 'c'].map((thing) => people.filter((one) => one.includes(thing)).length),
          people.filter((one) => one.length === 0).length,
        ]);
      }),
    );
  });
});
