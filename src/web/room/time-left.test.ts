import { describe, expect, it } from 'vitest';
import { shareLeft, timeLeft } from './time-left.ts';

describe('time that is left', () => {
  it('is told in whole minutes, then not at all', () => {
    expect(timeLeft(150)).toEqual({ type: 'minutes', minutes: 3 });
    expect(timeLeft(60)).toEqual({ type: 'minutes', minutes: 1 });
    expect(timeLeft(59)).toEqual({ type: 'nearly' });
    expect(timeLeft(0)).toEqual({ type: 'round-off' });
    expect(timeLeft(-500)).toEqual({ type: 'round-off' });
  });
  it('empties the ring in parts and never fills it over', () => {
    expect(shareLeft(90, 180)).toBe(0.5);
    expect(shareLeft(89, 180)).toBe(0.5);
    expect(shareLeft(-5, 180)).toBe(0);
    expect(shareLeft(400, 180)).toBe(1);
    expect(shareLeft(10, 0)).toBe(0);
  });
});
