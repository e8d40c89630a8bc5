// One panel, read from top to bottom: what to say, how many are ready, the one button, the door, the rest.
import { useWords } from '../../../ui/language.tsx';
import { useTable } from '../table-context.tsx';
import { Door } from './door.tsx';
import { BeamMoves } from './beam-moves.tsx';
import { Lobby } from './lobby.tsx';
import { MoreActions } from './more-actions.tsx';
import { PeopleList } from './people-list.tsx';
import { PrimaryAction } from './primary-action.tsx';

const WhatToSay = () => {
  const words = useWords();
  const { view } = useTable();
  const { step, host } = view.value;
  if (step === undefined)
    return (
      <div class="stack">
        <h2 class="label">{words('room.host.say')}</h2>
        <p class="say">{words('room.host.say.before')}</p>
      </div>
    );
  const { plan } = step;
  return (
    <div class="stack">
      <h2 class="label">{words('room.host.say')}</h2>
      <p class="say">{words('room.host.quote', { text: words(plan.say) })}</p>
      <h2 class="label">{words('room.host.rescue')}</h2>
      <p>{words('room.host.quote', { text: words(plan.rescue) })}</p>
      {plan.warning !== undefined && (
        <>
          <h2 class="label">{words('room.host.warning')}</h2>
          <p>{words(plan.warning)}</p>
        </>
      )}
      {host !== undefined && host.smallGroup !== 'large-enough' && (
        <p class="small soft">{words(`room.host.small.${host.smallGroup}`)}</p>
      )}
    </div>
  );
};

export const Panel = ({ onReport }: { readonly onReport: () => void }) => {
  const words = useWords();
  return (
    <section class="panel" aria-label={words('room.host.panel')}>
      <WhatToSay />
      <PrimaryAction onReport={onReport} />
      <Lobby />
      <BeamMoves />
      <Door />
      <PeopleList />
      <MoreActions />
    </section>
  );
};
