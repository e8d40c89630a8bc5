import { useLanguage, useWords } from '../../ui/language.tsx';
import { Mark } from '../../ui/mark.tsx';
import { addressOf, type PageName } from '../addresses.ts';

/** Header of the pages around a room: the way home, and the other language. */
export const DoorHeader = ({ page }: { readonly page: PageName }) => {
  const words = useWords();
  const language = useLanguage();
  const other = language === 'nl' ? 'en' : 'nl';
  return (
    <header class="roomtop">
      <a class="brand" href={addressOf('home', language)}>
        <Mark /> Leerkring
      </a>
      <a
        class="roomtop__link"
        href={`${addressOf(page, other)}${location.search}${location.hash}`}
        lang={other}
        hreflang={other}
      >
        {words('room.other-language')}
      </a>
    </header>
  );
};
