import { useWords } from './language.tsx';

export interface AgendaItem {
  readonly id: string;
  readonly name: string;
  /** "18 min" */
  readonly minutes: string;
  /** "3 min gepland, 5 gebruikt": under the name, where it is done and known. */
  readonly used?: string;
  readonly state: 'done' | 'now' | 'next';
  /** A step inside the part above it. */
  readonly step?: boolean;
}

/** The programme with its times; where we are is marked by shape and weight, not by colour alone. */
export const AgendaList = ({ items }: { readonly items: readonly AgendaItem[] }) => {
  const words = useWords();
  return (
    <ol class="agenda">
      {items.map((item) => (
        <li
          key={item.id}
          class={[item.step ? 'sub' : '', item.state === 'done' ? 'done' : ''].join(' ').trim() || undefined}
          aria-current={item.state === 'now' ? 'step' : undefined}
        >
          <span>
            {item.name} {item.state === 'done' && <span class="sr">{words('ui.agenda.done')}</span>}
            {item.used !== undefined && <span class="agenda__used">{item.used}</span>}
          </span>
          {item.used === undefined && <span>{item.minutes}</span>}
        </li>
      ))}
    </ol>
  );
};
