// What may make somebody recognisable, and what could stand there instead. Help, not a guarantee: it stops nobody.
import { replaceSpan, type Span } from '../../recognise/span.ts';
import { useWords } from '../../ui/language.tsx';
import { useMarks } from './recogniser.tsx';

interface RecognisableHintProps {
  readonly text: string;
  /** Where the text can be changed here; without it the marks are only shown. */
  readonly onInput?: (text: string) => void;
}

/** As many as can be looked at calmly; the next ones come when these are gone. */
const mostShown = 3;

export const RecognisableHint = ({ text, onInput }: RecognisableHintProps) => {
  const words = useWords();
  const marks = useMarks(text);
  const shown = marks.spans.slice(0, mostShown);
  const replace = (span: Span): void => {
    if (marks.text === text) onInput?.(replaceSpan(text, span));
  };
  return (
    <div class="recognisable small" aria-live="polite">
      {shown.length > 0 && (
        <>
          <p>{words('recognisable.title')}</p>
          <ul class="recognisable__list">
            {shown.map((span) => {
              const found = marks.text.slice(span.start, span.end);
              const { suggestion } = span;
              return (
                <li key={`${span.start} ${found}`}>
                  <span dir="auto">{words('recognisable.mark', { found })}</span>
                  {onInput ? (
                    <button
                      type="button"
                      class="recognisable__replace"
                      aria-label={words('recognisable.replace.full', { found, suggestion })}
                      onClick={() => replace(span)}
                    >
                      {words('recognisable.replace', { suggestion })}
                    </button>
                  ) : (
                    <span>{words('recognisable.instead', { suggestion })}</span>
                  )}
                </li>
              );
            })}
          </ul>
          <p class="recognisable__note">{words('recognisable.note')}</p>
        </>
      )}
    </div>
  );
};
