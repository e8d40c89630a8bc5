import { useWords } from '../../ui/language.tsx';

const papers = ['a6', 'a5', 'a4'] as const;

/** Chooses the paper; the style sheet does the rest, so the browser's own print command is enough. */
export const PrintChoice = () => {
  const words = useWords();
  return (
    <details class="screen-only printing">
      <summary>{words('pages.print')}</summary>
      <fieldset>
        <legend class="sr">{words('pages.print.paper')}</legend>
        <div class="pills">
          {papers.map((paper) => (
            <label class="pill" key={paper}>
              <input
                type="radio"
                name="papier"
                id={`papier-${paper}`}
                value={paper}
                checked={paper === 'a6'}
              />
              <span>{words(`pages.print.${paper}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <p class="hint">{words('pages.print.how')}</p>
    </details>
  );
};
