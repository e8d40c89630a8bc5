/** The edge of the table with its chairs, one place open: linen, oak, nothing to read. */
export const BeamTable = () => (
  <svg class="beam__table" viewBox="0 0 600 360" aria-hidden="true">
    <circle cx="-330" cy="180" r="600" />
    <path d="M269.4 14A622 622 0 0 1 278.3 50M281.5 66A622 622 0 0 1 287.1 102M288.9 118A622 622 0 0 1 291.5 154M291.5 206A622 622 0 0 1 288.9 242M287.1 258A622 622 0 0 1 281.5 294M278.3 310A622 622 0 0 1 273.6 330" />
  </svg>
);
