import { useId, useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../ui/language.tsx';

interface CopyTextProps {
  readonly label: string;
  readonly text: string;
  readonly rows?: number;
  /** The one main button of its screen. */
  readonly isMain?: boolean;
}

/** A text to take along: shown whole, so that it can be copied by hand where the browser refuses. */
export const CopyText = ({ label, text, rows = 3, isMain = false }: CopyTextProps) => {
  const words = useWords();
  const id = useId();
  const [told, setTold] = useState<'copied' | 'refused'>();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setTold('copied');
    } catch {
      document.querySelector<HTMLTextAreaElement>(`#${CSS.escape(id)}`)?.select();
      setTold('refused');
    }
  };
  return (
    <div class="field">
      <label class="utrecht-form-label" for={id}>
        {label}
      </label>
      <textarea
        class="utrecht-textarea utrecht-textarea--html-textarea copy-text"
        id={id}
        rows={rows}
        readOnly
        value={text}
        spellcheck={false}
      />
      <p class="row">
        <Button look={isMain ? 'main' : 'plain'} onClick={() => void copy()}>
          {words('room.copy')}
        </Button>
        <span role="status">{told !== undefined && words(`room.copy.${told}`)}</span>
      </p>
    </div>
  );
};
