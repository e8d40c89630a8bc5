// Time as people at a table say it: whole minutes, then "nog geen minuut", then "tijd om af te ronden". Never late.

export type TimeLeft =
  | { readonly type: 'minutes'; readonly minutes: number }
  | { readonly type: 'nearly' }
  | { readonly type: 'round-off' };

/** `seconds` left; negative when the step takes longer than planned. */
export const timeLeft = (seconds: number): TimeLeft => {
  if (seconds <= 0) return { type: 'round-off' };
  if (seconds < 60) return { type: 'nearly' };
  return { type: 'minutes', minutes: Math.round(seconds / 60) };
};

/** How much of the planned time is left, 0 to 1, in the ring's 24 parts so that it is drawn anew only then. */
export const shareLeft = (seconds: number, planned: number): number =>
  planned <= 0 ? 0 : Math.ceil(Math.min(1, Math.max(0, seconds / planned)) * 24) / 24;
