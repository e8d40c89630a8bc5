// Before the first step at one device: who sits there, and what to lay ready.
import { useWords } from '../../../ui/language.tsx';
import { useTable } from '../table-context.tsx';

export const BeforePaper = () => {
  const words = useWords();
  const { view, isWhole } = useTable();
  const { conversation, me } = view.value;
  const others = Object.values(conversation.members).filter(({ ref }) => ref !== me.ref);
  return (
    <section class="stage" aria-labelledby="paper-title">
      <div class="stage-text stack">
        <h2 id="paper-title">{words('one-device.at-table')}</h2>
        <ul class="names">
          {others.map(({ ref, name }) => (
            <li key={ref} dir="auto">
              {name}
            </li>
          ))}
        </ul>
        <p>{words('one-device.start')}</p>
        <p class="soft small">{words('one-device.kept')}</p>
        <p class="soft small" role="status">
          {words(isWhole ? 'one-device.whole' : 'one-device.fetching')}
        </p>
      </div>
    </section>
  );
};
