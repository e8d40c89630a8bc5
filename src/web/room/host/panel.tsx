// One panel, read from top to bottom: what to say, how many are ready, the one button, the door, the rest.
import { isHalted } from '../../../conversation/is-halted.ts';
import { stepWords } from '../../../conversation/step-words.ts';
import { useWords } from '../../../ui/language.tsx';
import { useTable } from '../table-context.tsx';
import { BeamMoves } from './beam-moves.tsx';
import { Door } from './door.tsx';
import { Lobby } from './lobby.tsx';
import { MoreActions } from './more-actions.tsx';
import { PeopleList } from './people-list.tsx';
import { PrimaryAction } from './primary-action.tsx';

const WhatToSay = () => {
  const words = useWords();
  const { view } = useTable();
  const { conversation, step, host } = view.value;
  if (step === undefined)
    return (
      <div class="stack">
        <h2 class="label">{words('room.host.say')}</h2>
        <p class="say">{words('room.host.say.before')}</p>
      </div>
    );
  const said = stepWords(conversation, step, isHalted(conversation, step.part));
  return (
    <div class="stack">
      <h2 class="label">{words('room.host.say')}</h2>
      <p class="say">{words('room.host.quote', { text: words(said.say) })}</p>
      <h2 class="label">{words('room.host.rescue')}</h2>
      <p>{words('room.host.quote', { text: words(said.rescue) })}</p>
      {said.warning !== undefined && (
        <>
          <h2 class="label">{words('room.host.warning')}</h2>
          <p>{words(said.warning)}</p>
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
  const { view } = useTable();
  const isOneDevice = view.value.oneDevice === true;
  return (
    <section class="panel" aria-label={words('room.host.panel')}>
      <WhatToSay />
      <PrimaryAction onReport={onReport} />
      <BeamMoves />
      {!isOneDevice && (
        <>
          <Lobby />
          <Door />
        </>
      )}
      <PeopleList />
      <MoreActions />
    </section>
  );
};
