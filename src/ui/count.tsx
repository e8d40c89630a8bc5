interface CountProps {
  readonly value: number;
  /** What follows the number: "van 7 kaarten liggen klaar". */
  readonly text: string;
  /** Announce each change; at most one count per screen does. */
  readonly live?: boolean;
}

/** A number, never boxes or marks: a mark could be read as one person. */
export const Count = ({ value, text, live = false }: CountProps) => (
  <p class="count" role={live ? 'status' : undefined}>
    <b>{value}</b> {text}
  </p>
);

/** An unbroken bar: how far along, 0 to 1. `label` says it in words. */
export const Bar = ({ share, label }: { readonly share: number; readonly label: string }) => (
  <svg class="bar" viewBox="0 0 100 2" preserveAspectRatio="none" role="img" aria-label={label}>
    <rect width="100" height="2" />
    <rect width={Math.round(Math.min(1, Math.max(0, share)) * 100)} height="2" />
  </svg>
);
