// How long a room stays: a few spans of time to choose from, within what this server allows.

/** Days, from the server's settings. */
export interface Retention {
  readonly retentionDays: number;
  readonly maxRetentionDays: number;
}

const spans = [7, 14, 30, 60, 90, 180, 365] as const;

/** Ascending days; the server's usual and longest are always among them. */
export const retentionSpans = ({ retentionDays, maxRetentionDays }: Retention): readonly number[] =>
  [
    ...new Set([...spans.filter((days) => days < maxRetentionDays), retentionDays, maxRetentionDays]),
  ].toSorted((one, other) => one - other);
