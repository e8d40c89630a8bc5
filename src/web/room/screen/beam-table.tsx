/** The edge of the table with its chairs: linen, oak, nothing to read. */
export const BeamTable = () => (
  <svg class="beam__table" viewBox="0 0 600 360" aria-hidden="true">
    <circle cx="20" cy="180" r="250" />
    <path d="M281 83A278 278 0 0 1 296 133M299 148A278 278 0 0 1 298 221M295 237A278 278 0 0 1 278 288" />
  </svg>
);
