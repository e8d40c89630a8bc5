// Looks at once, for view tests.
import { recognise } from '../../recognise/recognise.ts';
import type { Span } from '../../recognise/span.ts';

export const lookNow = (
  text: string,
  { language, words }: { readonly language: 'nl' | 'en'; readonly words: readonly string[] },
  found: (spans: readonly Span[]) => void,
): (() => void) => {
  found(recognise(text, { language, words }));
  return () => undefined;
};
