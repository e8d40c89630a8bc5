import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, formatDay, formatMinutes, formatNumber, isDay } from './days.ts';

describe('days', () => {
  it('adds days over months, leap days and summer time', () => {
    expect(addDays('2027-02-27', 2)).toBe('2027-03-01');
    expect(addDays('2028-02-27', 2)).toBe('2028-02-29');
    expect(addDays('2027-03-27', 2)).toBe('2027-03-29');
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
  });

  it('counts back what it added', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4000, max: 4000 }), (days) => {
        expect(daysBetween('2027-03-12', addDays('2027-03-12', days))).toBe(days);
      }),
    );
  });

  it('refuses what is not a day', () => {
    expect(['2027-02-30', '2027-13-01', '12-03-2027', 'x', ''].map(isDay)).toEqual(Array(5).fill(false));
    expect(isDay('2027-02-28')).toBe(true);
    expect(() => addDays('2027-02-30', 1)).toThrow('not an ISO day');
  });
});

describe('as people read them', () => {
  it('writes a day, short and long', () => {
    expect(formatDay('nl', '2027-03-12')).toBe('12 maart');
    expect(formatDay('nl', '2027-03-12', 'with-year')).toBe('12 maart 2027');
    expect(formatDay('nl', '2027-03-12', 'long')).toBe('vrijdag 12 maart 2027');
    expect(formatDay('en', '2027-03-12', 'long')).toBe('Friday, 12 March 2027');
  });

  it('writes minutes and hours', () => {
    expect(formatMinutes('nl', 1)).toBe('1 minuut');
    expect(formatMinutes('nl', 40)).toBe('40 minuten');
    expect(formatMinutes('nl', 75)).toBe('1 uur en 15 minuten');
    expect(formatMinutes('en', 120)).toBe('2 hours');
    expect(formatMinutes('nl', 0)).toBe('0 minuten');
  });

  it('writes numbers', () => {
    expect(formatNumber('nl', 1234.5)).toBe('1.234,5');
  });
});
