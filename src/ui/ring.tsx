const arcs = 24;
const radius = 53;

const point = (degrees: number): string => {
  const angle = (degrees * Math.PI) / 180;
  const round = (value: number) => Math.round(value * 100) / 100;
  return `${round(60 + radius * Math.sin(angle))} ${round(60 - radius * Math.cos(angle))}`;
};

/** Arcs `from` up to `to` of the circle, clockwise from the top, with a gap between them. */
const arcPath = (from: number, to: number): string => {
  const step = 360 / arcs;
  const gap = 2.6;
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => {
    const start = (from + index) * step;
    return `M${point(start + gap)}A${radius} ${radius} 0 0 1 ${point(start + step - gap)}`;
  }).join('');
};

interface RingProps {
  /** How much of the time is left, 0 to 1. */
  readonly left: number;
  /** Two lines of words: "nog 2" and "minuten". */
  readonly text: string;
  readonly under?: string;
  readonly big?: boolean;
}

/** Characters. "nog 10" would touch the ring. */
const longText = 5;

/** Time as a quiet ring: never red, no sound, and nothing happens by itself when it is empty. */
export const Ring = ({ left, text, under, big = false }: RingProps) => {
  const on = Math.ceil(Math.min(1, Math.max(0, left)) * arcs);
  return (
    <div class={big ? 'ring ring--big' : 'ring'} role="timer">
      <svg viewBox="0 0 120 120" aria-hidden="true">
        <path class="ring__off" d={arcPath(0, arcs - on)} />
        <path class="ring__on" d={arcPath(arcs - on, arcs)} />
      </svg>
      <p class="ring__text">
        <span data-long={text.length > longText}>{text}</span> {under}
      </p>
    </div>
  );
};
