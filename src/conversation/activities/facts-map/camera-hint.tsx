import { useWords } from '../../../ui/language.tsx';
import { findLabelWord } from './label-words.ts';

/** A label asks kindly what a camera would see. It stops nobody. */
export const CameraHint = ({ text }: { readonly text: string }) => {
  const words = useWords();
  const label = findLabelWord(text);
  return (
    <p class="recognisable small" aria-live="polite">
      {label !== undefined && words('facts-map.camera-hint', { label })}
    </p>
  );
};
