// How well the recogniser does on sentences with labels.
import { recognise } from './recognise.ts';
import { kinds, overlaps, type Kind, type Stretch } from './span.ts';

export interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly (Stretch & { readonly kind: Kind })[];
}

export interface KindScore {
  readonly kind: Kind;
  readonly labels: number;
  /** Labels that a mark of their kind covers from the first letter to the last. */
  readonly found: number;
  readonly marks: number;
  /** Marks that touch a label of their kind. */
  readonly right: number;
}

export interface Score {
  readonly kinds: readonly KindScore[];
  readonly cleanSentences: number;
  /** Sentences without any label that got a mark. */
  readonly wronglyMarked: readonly string[];
  /** `id: kind “text”`, for every label that was missed. */
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

const covers = (mark: Stretch, label: Stretch): boolean => mark.start <= label.start && mark.end >= label.end;

export const scoreOf = (sentences: readonly Labelled[]): Score => {
  const seen = sentences.map((sentence) => ({ ...sentence, marks: recognise(sentence.text) }));
  const of = (kind: Kind) =>
    seen.flatMap(({ spans, marks }) => {
      const own = marks.filter((mark) => mark.kind === kind);
      const labels = spans.filter((label) => label.kind === kind);
      return [
        {
          labels: labels.length,
          found: labels.filter((label) => own.some((mark) => covers(mark, label))).length,
          marks: own.length,
          right: own.filter((mark) => labels.some((label) => overlaps(mark, label))).length,
        },
      ];
    });
  const total = (kind: Kind): KindScore =>
    of(kind).reduce<KindScore>(
      (sum, one) => ({
        kind,
        labels: sum.labels + one.labels,
        found: sum.found + one.found,
        marks: sum.marks + one.marks,
        right: sum.right + one.right,
      }),
      { kind, labels: 0, found: 0, marks: 0, right: 0 },
    );
  const clean = seen.filter(({ spans }) => spans.length === 0);
  return {
    kinds: kinds.map(total).filter(({ labels, marks }) => labels + marks > 0),
    cleanSentences: clean.length,
    wronglyMarked: clean.filter(({ marks }) => marks.length > 0).map(({ id }) => id),
    missed: seen.flatMap(({ id, text, spans, marks }) =>
      spans
        .filter((label) => !marks.some((mark) => mark.kind === label.kind && covers(mark, label)))
        .map((label) => `${id}: ${label.kind} “${text.slice(label.start, label.end)}” in ${text}`),
    ),
    wrong: seen.flatMap(({ id, text, spans, marks }) =>
      marks
        .filter((mark) => !spans.some((label) => label.kind === mark.kind && overlaps(mark, label)))
        .map((mark) => `${id}: ${mark.kind} “${text.slice(mark.start, mark.end)}” in ${text}`),
    ),
  };
};
