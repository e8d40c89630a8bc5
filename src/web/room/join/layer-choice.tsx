import { ChoiceGroup } from '../../../ui/choice.tsx';
import { useWords } from '../../../ui/language.tsx';

interface LayerChoiceProps {
  /** Empty: not said. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const layers = ['practice', 'organisation', 'policy'] as const;

/** From which place somebody takes part; saying so is free. */
export const LayerChoice = ({ value, onChange }: LayerChoiceProps) => {
  const words = useWords();
  return (
    <ChoiceGroup
      legend={words('room.join.layer')}
      value={value}
      onChange={onChange}
      options={[
        ...layers.map((layer) => ({ value: layer, label: words(`room.layer.${layer}`) })),
        { value: '', label: words('room.layer.none') },
      ]}
    />
  );
};
