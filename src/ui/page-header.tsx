import type { ComponentChildren } from 'preact';
import { useWords } from './language.tsx';
import { Mark } from './mark.tsx';

export const SkipLink = () => {
  const words = useWords();
  return (
    <a class="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">
      {words('ui.skip')}
    </a>
  );
};

export interface MenuItem {
  readonly href: string;
  readonly text: string;
  readonly current?: boolean;
  /** Language of the page behind it, where that is another one. */
  readonly language?: string;
}

/** Header of the public pages: the mark leads home, the menu to the rest. */
export const PageHeader = ({ home, menu }: { readonly home: string; readonly menu: readonly MenuItem[] }) => {
  const words = useWords();
  return (
    <header class="top">
      <a class="brand" href={home}>
        <Mark />
        Leerkring
      </a>
      <nav aria-label={words('ui.menu')}>
        <ul class="nav">
          {menu.map((item) => (
            <li key={item.href} class={item.language === undefined ? undefined : 'top__language'}>
              <a
                href={item.href}
                aria-current={item.current ? 'page' : undefined}
                lang={item.language}
                hreflang={item.language}
              >
                {item.text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
};

interface RoomHeaderProps {
  /** The conversation's title. */
  readonly title: string;
  /** Where we are: a step's name or the time left. */
  readonly step?: string;
  readonly children?: ComponentChildren;
}

/** Header of a screen in a conversation. */
export const RoomHeader = ({ title, step, children }: RoomHeaderProps) => (
  <header class="roomtop">
    <p class="brand">
      <Mark />
      <span class="sr">Leerkring: </span>
      <span dir="auto">{title}</span>
    </p>
    {step !== undefined && <p class="roomtop__step">{step}</p>}
    {children}
  </header>
);
