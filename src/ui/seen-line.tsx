import { useWords } from './language.tsx';

/** Until when a text is hidden, and whose it is afterwards: a pair that is fixed before anybody types. */
interface SeenLineProps {
  readonly hidden: 'never-shown' | 'until-reveal' | 'not-hidden';
  readonly whose: 'without-name' | 'with-name' | 'together' | 'case-owner';
  /** Replaces the second sentence, e.g. after the card was laid down. */
  readonly more?: string;
}

const lower = 'M14.29 21.22A9.5 9.5 0 0 1 9.71 21.22';
const upper = 'M9.71 2.78A9.5 9.5 0 0 1 14.29 2.78';
const others =
  'M21.22 9.71A9.5 9.5 0 0 1 21.22 14.29M20.14 16.9A9.5 9.5 0 0 1 16.9 20.14M7.1 20.14A9.5 9.5 0 0 1 3.86 16.9M2.78 14.29A9.5 9.5 0 0 1 2.78 9.71M3.86 7.1A9.5 9.5 0 0 1 7.1 3.86M16.9 3.86A9.5 9.5 0 0 1 20.14 7.1';

type Circle = 'only-you' | 'case-owner' | 'all' | 'all-named' | 'together';

const circleOf = ({ hidden, whose }: SeenLineProps): Circle => {
  if (hidden === 'never-shown') return 'only-you';
  if (whose === 'case-owner') return 'case-owner';
  if (whose === 'together') return 'together';
  return whose === 'with-name' ? 'all-named' : 'all';
};

/** Who is in the circle: the chairs that see it are drawn dark. */
const Drawing = ({ circle }: { readonly circle: Circle }) => {
  const all = circle === 'all' || circle === 'all-named';
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      {circle === 'together' && <circle cx="12" cy="12" r="9.5" />}
      {circle !== 'together' && <path class={all ? undefined : 'off'} d={others} />}
      {circle === 'only-you' && <path class="off" d={upper} />}
      {(all || circle === 'case-owner') && <path d={upper} />}
      {circle !== 'together' && <path d={lower} />}
      {circle === 'all-named' && <circle class="dot" cx="12" cy="12" r="3" />}
    </svg>
  );
};

/** Stands above every field, before anybody types. */
export const SeenLine = (props: SeenLineProps) => {
  const words = useWords();
  const circle = circleOf(props);
  const text = {
    'only-you': ['ui.seen.only-you', 'ui.seen.only-you.more'],
    'case-owner': ['ui.seen.case-owner', 'ui.seen.case-owner.more'],
    all:
      props.hidden === 'until-reveal'
        ? ['ui.seen.reveal-unnamed', 'ui.seen.reveal-unnamed.more']
        : ['ui.seen.now-unnamed', 'ui.seen.now-unnamed.more'],
    'all-named':
      props.hidden === 'until-reveal'
        ? ['ui.seen.reveal-named', 'ui.seen.reveal-named.more']
        : ['ui.seen.now-named', 'ui.seen.now-named.more'],
    together: ['ui.seen.together', 'ui.seen.together.more'],
  }[circle];
  return (
    <p class="seen">
      <Drawing circle={circle} />
      <span>
        <span class="sr">{words('ui.seen.who')} </span>
        <strong>{words(text[0] ?? '')}</strong>{' '}
        <span class="seen__more">{props.more ?? words(text[1] ?? '')}</span>
      </span>
    </p>
  );
};
