import { CardFront } from '../../../ui/card.tsx';
import { useWords } from '../../../ui/language.tsx';
import { cardInPlay } from '../card-in-play.ts';
import { useTable } from '../table-context.tsx';

/** Inside, before the conversation begins: nothing to do, the card to look at. */
export const Waiting = () => {
  const words = useWords();
  const { view, deck } = useTable();
  const { conversation, counts, me } = view.value;
  const name = conversation.members[me.ref]?.name;
  const inPlay = cardInPlay(view.value, deck);
  return (
    <div class="waiting stack">
      <h1>{name === undefined ? words('room.waiting.title') : words('room.waiting.title.name', { name })}</h1>
      <p role="status">{words('room.waiting.present', { present: counts.present })}</p>
      {inPlay && (
        <CardFront card={inPlay.card.number} title={inPlay.card.title} line={inPlay.card.line} heading="h2" />
      )}
      <p>{words('room.waiting.next')}</p>
      <p class="soft small">{words('room.waiting.close')}</p>
    </div>
  );
};
