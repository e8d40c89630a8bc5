// Minutes over steps: halves of a minute, never below what a step needs, always adding up.

export interface Stretch {
  readonly planned: number;
  readonly least: number;
}

const toHalves = (minutes: number): number => Math.round(minutes * 2);

/**
 * Minutes per step for `total` minutes (rounded to halves). Every step gets its least, the rest is shared in the
 * proportion of what was planned. Where even the least does not fit, each gets its least: the sum is then above
 * `total`, and the caller says so.
 */
export const divideMinutes = (steps: readonly Stretch[], total: number): readonly number[] => {
  const least = steps.map((step) => toHalves(step.least));
  const spare = toHalves(total) - least.reduce((sum, halves) => sum + halves, 0);
  if (spare <= 0) return least.map((halves) => halves / 2);
  const room = steps.map((step) => Math.max(0, step.planned - step.least));
  const whole = room.reduce((sum, minutes) => sum + minutes, 0);
  const weights = whole > 0 && spare <= toHalves(whole) ? room : steps.map((step) => step.planned);
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const exact = weights.map((weight) => (sum > 0 ? (spare * weight) / sum : spare / steps.length));
  const shares = exact.map(Math.floor);
  const left = spare - shares.reduce((all, share) => all + share, 0);
  // The largest remainders get the halves that are left; the first of equals comes first.
  const next = new Set(
    exact
      .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
      .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index)
      .slice(0, left)
      .map(({ index }) => index),
  );
  return least.map((halves, index) => (halves + (shares[index] ?? 0) + (next.has(index) ? 1 : 0)) / 2);
};
