const chairs =
  'M35.18 16.86A15.5 15.5 0 0 1 35.18 23.14M32.96 28.51A15.5 15.5 0 0 1 28.51 32.96M11.49 32.96A15.5 15.5 0 0 1 7.04 28.51M4.82 23.14A15.5 15.5 0 0 1 4.82 16.86M7.04 11.49A15.5 15.5 0 0 1 11.49 7.04M16.86 4.82A15.5 15.5 0 0 1 23.14 4.82M28.51 7.04A15.5 15.5 0 0 1 32.96 11.49';

/** A circle of seven chairs and one open place; `round` when the door is closed. */
export const Mark = ({ round = false }: { readonly round?: boolean }) => (
  <svg class="mark" viewBox="0 0 40 40" aria-hidden="true">
    {round ? <circle cx="20" cy="20" r="15.5" /> : <path d={chairs} />}
  </svg>
);
