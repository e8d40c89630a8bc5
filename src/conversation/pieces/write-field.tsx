// A field on a card: lined paper, how much still fits, and a hint where something may point at one person or
// sounds like blame.
import { useWords } from '../../ui/language.tsx';
import { TextArea } from '../../ui/field.tsx';
import { BlameHint } from './blame/blame-hint.tsx';
import { RecognisableHint } from './recognisable-hint.tsx';

interface WriteFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** Bytes left in the slot; undefined where nothing is counted. */
  readonly left?: number | undefined;
  readonly rows?: number;
  readonly onInput: (text: string) => void;
}

/** From here on it is said how much still fits. */
const nearlyFull = 240;

export const WriteField = ({ label, hint, value, left, rows = 4, onInput }: WriteFieldProps) => {
  const words = useWords();
  const isNearlyFull = left !== undefined && left >= 0 && left < nearlyFull;
  return (
    <>
      <TextArea
        label={label}
        hint={isNearlyFull ? words('write.left', { left }) : hint}
        value={value}
        rows={rows}
        lined
        onInput={onInput}
        error={left !== undefined && left < 0 ? words('write.too-long') : undefined}
      />
      <RecognisableHint text={value} onInput={onInput} />
      <BlameHint text={value} />
    </>
  );
};
