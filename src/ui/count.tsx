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
