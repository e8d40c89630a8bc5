// Reads the sentences that tools/recognise.ts looks at.
import { err, ok, type Result } from '../src/basics/result.ts';

export interface Sentence {
  readonly id: string | number;
  readonly text: string;
}

/** `line` counts from 1. */
export interface BadLine {
  readonly line: number;
  readonly reason: string;
}

const parseSentence = (text: string): Result<Sentence, string> => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return err('is no JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return err('is no object with id and text');
  const { id, text: own } = value as { readonly id?: unknown; readonly text?: unknown };
  if (typeof id !== 'string' && typeof id !== 'number') return err('has no id');
  if (typeof own !== 'string') return err('has no text');
  return ok({ id, text: own });
};

/** One JSON object a line; empty lines are skipped, other fields are let be. All bad lines are named. */
export const parseSentences = (content: string): Result<readonly Sentence[], readonly BadLine[]> => {
  const sentences: Sentence[] = [];
  const bad: BadLine[] = [];
  for (const [index, text] of content
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (text.trim() === '') continue;
    const sentence = parseSentence(text);
    if (sentence.ok) sentences.push(sentence.value);
    else bad.push({ line: index + 1, reason: sentence.error });
  }
  return bad.length > 0 ? err(bad) : ok(sentences);
};
