// A kinder way to say it, beside the field. It stops nobody and says nothing to anybody else.
import { useWords } from '../../../ui/language.tsx';
import { blameWords, findBlame } from './blame.ts';

export const BlameHint = ({ text }: { readonly text: string }) => {
  const words = useWords();
  const kind = findBlame(text);
  return (
    <p class="recognisable small" aria-live="polite">
      {kind !== undefined && words(blameWords[kind])}
    </p>
  );
};
