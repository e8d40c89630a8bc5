import { describe, expect, it } from 'vitest';
import { retentionSpans } from './retention.ts';

describe('how long a room stays', () => {
  it('offers what the server allows, its usual and longest among them', () => {
    expect(retentionSpans({ retentionDays: 30, maxRetentionDays: 90 })).toEqual([7, 14, 30, 60, 90]);
    expect(retentionSpans({ retentionDays: 20, maxRetentionDays: 45 })).toEqual([7, 14, 20, 30, 45]);
    expect(retentionSpans({ retentionDays: 3, maxRetentionDays: 3 })).toEqual([3]);
    expect(retentionSpans({ retentionDays: 30, maxRetentionDays: 400 }).at(-1)).toBe(400);
  });
});
