// What the recogniser says about a piece of text.

export const kinds = [
  'citizen-number',
  'iban',
  'mail',
  'phone',
  'address',
  'birth-date',
  'school',
  'institution',
  'age',
  'room-word',
  'name',
] as const;

export type Kind = (typeof kinds)[number];

/** Offsets in UTF-16 units, the end exclusive, as `String.slice` takes them. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Something that may make a person recognisable. */
export interface Span extends Stretch {
  readonly kind: Kind;
  /** What could stand there instead; it fits in the place of `replaces`. */
  readonly suggestion: string;
  /** The span with the words around it that go when it is replaced: an article, a title, the age behind a name. */
  readonly replaces: Stretch;
}

/** A span whose suggestion takes the place of the span alone. */
export const spanOf = (kind: Kind, start: number, end: number, suggestion: string): Span => ({
  start,
  end,
  kind,
  suggestion,
  replaces: { start, end },
});

export const overlaps = (one: Stretch, other: Stretch): boolean =>
  one.start < other.end && other.start < one.end;

/** Where two overlap the one that comes first in the list stays. In the order of the text. */
export const withoutOverlap = (spans: readonly Span[]): readonly Span[] => {
  const kept: Span[] = [];
  for (const span of spans) if (!kept.some((other) => overlaps(span, other))) kept.push(span);
  return kept.toSorted((one, other) => one.start - other.start);
};

/** The text with the suggestion in place of the span. */
export const replaceSpan = (text: string, { suggestion, replaces }: Span): string => {
  const before = text.slice(0, replaces.start);
  const atStart = /(?:^|[.!?\n]\s*['"‘“(]?)$/u.test(before);
  const [first = ''] = suggestion;
  const fitting = atStart ? first.toUpperCase() + suggestion.slice(first.length) : suggestion;
  return before + fitting + text.slice(replaces.end);
};
