import { Button } from '../../../ui/button.tsx';
import { useLanguage, useWords } from '../../../ui/language.tsx';
import { addressOf } from '../../addresses.ts';
import { useTable } from '../table-context.tsx';
import { useOpenDialog, type HostDialog } from './host-dialogs.tsx';

/** What a facilitator needs once, or never. */
export const MoreActions = () => {
  const words = useWords();
  const language = useLanguage();
  const ask = useOpenDialog();
  const { room, view } = useTable();
  const { host } = view.value;
  const isOneDevice = view.value.oneDevice === true;
  const paper = `${addressOf('paper', language)}#${view.value.step?.activity ?? 'opening'}`;
  const item = (dialog: HostDialog, id: string) => (
    <li key={id}>
      <Button look="quiet" onClick={() => ask(dialog)}>
        {words(id)}
      </Button>
    </li>
  );
  return (
    <details>
      <summary>{words('room.more.title')}</summary>
      <ul class="acts">
        <li>
          <Button
            look="quiet"
            onClick={() => open(`${addressOf('screen', language)}#${room}`, 'leerkring-screen', 'popup')}
          >
            {words('room.more.screen')}
          </Button>
        </li>
        {!isOneDevice && item({ type: 'pairing' }, 'room.more.pairing')}
        {!isOneDevice && item({ type: 'write-for' }, 'room.more.person')}
        {item({ type: 'words-to-mark' }, 'room.more.words')}
        {host?.canSaveRecovery === true && item({ type: 'recovery' }, 'room.more.recovery')}
        <li>
          <Button look="quiet" onClick={() => open(paper, '_blank', 'noopener')}>
            {words('room.more.paper')}
          </Button>
        </li>
        {item({ type: 'stop' }, 'room.more.stop')}
        {!isOneDevice && item({ type: 'erase' }, 'room.more.erase')}
      </ul>
    </details>
  );
};
