import { describe, expect, it } from 'vitest';
import { drawSeats, type Draw } from './draw-seats.ts';

const chairs = ['child', 'parent', 'network'];
const chances = (seed: number): (() => number) => {
  // Small seeds alone give small first numbers.
  let state = (seed * 48_271_337) % 2_147_483_647;
  return () => {
    state = (state * 16_807 + 11) % 2_147_483_647;
    return state / 2_147_483_647;
  };
};
const draw = (change: Partial<Draw>): Readonly<Record<string, string>> =>
  drawSeats({ people: ['aa', 'bb', 'cc'], chairs, seated: {}, left: {}, chance: chances(7), ...change });

describe('chairs drawn by chance', () => {
  it('[CO53] everybody gets a chair, each chair once before one is taken twice', () => {
    for (let seed = 1; seed < 40; seed += 1) {
      const people = ['aa', 'bb', 'cc', 'dd', 'ee'];
      const counts = Object.values(draw({ people, chance: chances(seed) }));
      expect(counts).toHaveLength(5);
      expect(chairs.map((chair) => counts.filter((one) => one === chair).length).toSorted()).toEqual([
        1, 2, 2,
      ]);
    }
  });

  it('[CO53] the first chair is taken, however few there are, and not always by the same', () => {
    const drawn = Array.from({ length: 40 }, (_, seed) =>
      draw({ people: ['aa', 'bb'], chance: chances(seed + 1) }),
    );
    for (const seats of drawn) expect(Object.values(seats)).toContain('child');
    expect(new Set(drawn.map((seats) => seats['aa'])).size).toBe(3);
  });

  it('[CO53] who sits stays, and who left a chair does not get it again', () => {
    for (let seed = 1; seed < 40; seed += 1) {
      const seats = draw({ seated: { aa: 'network' }, left: { bb: ['child'] }, chance: chances(seed) });
      expect(seats).toEqual({ aa: 'network', bb: 'parent', cc: 'child' });
    }
    expect(draw({ people: ['aa'], chairs: ['child'], left: { aa: ['child'] } })).toEqual({ aa: 'child' });
    expect(draw({ chairs: [] })).toEqual({});
  });
});
