// Finds what may point at one person: help while writing, not a guarantee. Nothing is refused or changed.

const patterns = {
  date: /\b\d{1,2}[-/. ](?:\d{1,2}|[a-z]{3,9})[-/. ](?:19|20)\d{2}\b/iu,
  postcode: /\b[1-9]\d{3}\s?[A-Z]{2}\b/u,
  phone: /(?:\+31|\b0)[\d\s-]{8,12}\d\b/u,
  mail: /[^\s@]+@[^\s@]+\.[a-z]{2,}/iu,
  /** Roles carry meaning, titles before a capital do not. */
  name: /\b(?:[Mm]evrouw|[Mm]eneer|[Mm]evr\.|[Dd]hr\.|[Mm]w\.|M[rs]s?\.|[Ff]amil(?:ie|y))\s+(?:van\s+|de\s+|der\s+)*\p{Lu}/u,
} as const;

export type Recognisable = keyof typeof patterns | 'citizen-number';

/** Ids of words. */
export const recognisableWords: Readonly<Record<Recognisable, string>> = {
  date: 'recognisable.date',
  postcode: 'recognisable.postcode',
  phone: 'recognisable.phone',
  mail: 'recognisable.mail',
  name: 'recognisable.name',
  'citizen-number': 'recognisable.citizen-number',
};

/** The eleven test: 9·a + 8·b + … + 2·h − i is a multiple of 11. */
const isCitizenNumber = (digits: string): boolean => {
  const sum = [...digits].reduce(
    (total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index),
    0,
  );
  return sum !== 0 && sum % 11 === 0;
};

export const findRecognisable = (text: string): readonly Recognisable[] => {
  const numbers = text.match(/\b\d{9}\b/gu) ?? [];
  const found = (Object.keys(patterns) as (keyof typeof patterns)[]).filter((kind) =>
    patterns[kind].test(text),
  );
  return numbers.some(isCitizenNumber) ? [...found, 'citizen-number'] : found;
};
