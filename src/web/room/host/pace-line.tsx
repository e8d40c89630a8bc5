import { minutesBehind, proposeShorter } from '../../../conversation/shorten.ts';
import { Button } from '../../../ui/button.tsx';
import { useWords } from '../../../ui/language.tsx';
import { useTable } from '../table-context.tsx';

/** One quiet line where the end runs over, and one button that makes it fit. Nobody is called late. */
export const PaceLine = () => {
  const words = useWords();
  const { view, act } = useTable();
  const { conversation, host, clock } = view.value;
  if (clock.seconds === undefined || host === undefined) return null;
  const time = { spent: host.spent, here: host.here, left: clock.seconds };
  const behind = minutesBehind(conversation, time);
  const proposal = proposeShorter(conversation.agenda, conversation.step?.id, behind);
  if (!proposal) return null;
  return (
    <div class="stack pace">
      <p class="small">{words('room.pace.behind', { minutes: Math.round(behind) })}</p>
      {proposal.skip && (
        <p class="small">{words('room.pace.skip', { step: words(proposal.skip.plan.name) })}</p>
      )}
      <p>
        <Button look="quiet" onClick={() => act.changeAgenda(proposal.agenda)}>
          {words('room.pace.fit')}
        </Button>
      </p>
    </div>
  );
};
