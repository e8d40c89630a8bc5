// What headless people write: repeatable from a seed, with a marker in every text, name and title if asked.

export interface Say {
  /** At most `most` characters, with the marker in it. */
  text(about: string, most?: number): string;
  name(role: string): string;
  /** 0 ≤ number < below. */
  number(below: number): number;
  /** 0 ≤ chance < 1. */
  chance(): number;
}

const starts = ['Ik merk dat', 'Volgende keer', 'We zien vaak dat', 'Het helpt als', 'Ik twijfel of'];
const middles = ['we te snel', 'iemand eerst', 'het kind zelf', 'een collega', 'we samen'];
const ends = [
  'invullen wat er speelt.',
  'vraagt wat er nodig is.',
  'vertelt hoe het was.',
  'meekijkt.',
  'de tijd nemen.',
];
const names = ['Sanne', 'Youssef', 'Marieke', 'Dewi', 'Tom', 'Fatma', 'Joris', 'Anouk', 'Kofi', 'Ingrid'];

/** mulberry32: small and repeatable; nothing secret comes from it. */
const createChance = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

export const createSay = (seed: number, marker: string): Say => {
  const chance = createChance(seed);
  const number = (below: number): number => Math.floor(chance() * below);
  const pick = (words: readonly string[]): string => words[number(words.length)] ?? '';
  const mark = (text: string): string => (marker === '' ? text : `${text} ${marker}`);
  return {
    chance,
    number,
    text: (_about, most = 2000) => {
      const text = mark(`${pick(starts)} ${pick(middles)} ${pick(ends)}`);
      if (text.length <= most) return text;
      return marker === '' ? text.slice(0, most) : mark(pick(names)).slice(-most).trim();
    },
    name: (role) => mark(`${pick(names)} ${role}`.trim()),
  };
};
