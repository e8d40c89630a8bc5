import type { TableActs } from '../../../conversation/kernel/view.ts';
import type { Deck } from '../../../deck/deck.ts';
import { useLanguage, useWords } from '../../../ui/language.tsx';
import { today } from '../../clock.ts';
import { ActivityMissing, Guarded, useActivityView } from '../activity-view.tsx';
import type { ScreenView } from './screen-view.ts';

const nothing = (): void => undefined;

/** Nobody acts on the beamer. */
const noActs: TableActs = {
  write: nothing,
  ready: nothing,
  cast: nothing,
  say: nothing,
  keep: nothing,
  withdraw: nothing,
  passPen: nothing,
  next: nothing,
};

interface ScreenActivityProps {
  readonly view: ScreenView;
  readonly deck: Deck;
}

export const ScreenActivity = ({ view, deck }: ScreenActivityProps) => {
  const words = useWords();
  const language = useLanguage();
  const loading = useActivityView(view.activity, 'screen');
  if (!view.part) return null;
  if (loading.type === 'failed') return <ActivityMissing />;
  if (loading.type === 'waiting') return null;
  const { View } = loading;
  return (
    <Guarded
      key={view.table.step?.id}
      View={View}
      props={{
        state: view.state,
        part: view.part,
        view: view.table,
        act: noActs,
        words,
        language,
        deck,
        today: today(),
        aftercare: [],
      }}
    />
  );
};
