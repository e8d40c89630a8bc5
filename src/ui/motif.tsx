// Line drawings made for this project, one per card, drawn on 120 × 120 with one weight.
import type { JSX } from 'preact';

const fieldSteps = [24, 42, 60, 78, 96];

/** A field of dots with one missing. */
const field = fieldSteps.flatMap((y) =>
  fieldSteps
    .filter((x) => !(x === 78 && y === 42))
    .map((x) => `M${x - 5} ${y}a5 5 0 1 0 10 0a5 5 0 1 0-10 0`),
);

const drawings: readonly JSX.Element[] = [
  <>
    <circle cx="60" cy="60" r="5" />
    <path d="M51.5 45.28A17 17 0 1 1 43.26 57.05M71.1 33.21A29 29 0 1 1 32.34 51.28M98.53 45.98A41 41 0 1 1 24.49 39.5M108.97 80.28A53 53 0 1 1 17.95 27.74" />
  </>,
  <path d={field.join('')} />,
  <>
    <circle cx="60" cy="31" r="17.6" />
    <circle cx="88.53" cy="51.73" r="17.6" />
    <circle cx="77.63" cy="85.27" r="17.6" />
    <circle cx="42.37" cy="85.27" r="17.6" />
    <circle cx="31.47" cy="51.73" r="17.6" />
    <circle cx="60" cy="61" r="7" />
  </>,
  <path d="M14 60 60 20M60 20l46 40M62 49c0 12 17 19 17 37a19 19 0 0 1-38 0c0-11 7-15 9-25 5 3 7 7 7 12 5-6 7-15 5-24Z" />,
];

/** The drawing of a card, by its number from 1; a deck with more cards begins again. */
export const Motif = ({ card }: { readonly card: number }) => (
  <svg class="motif" viewBox="0 0 120 120" aria-hidden="true">
    {drawings[(card - 1) % drawings.length]}
  </svg>
);
