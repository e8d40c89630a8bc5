import type { ComponentChildren } from 'preact';
import { DangerLine } from '../../ui/danger-line.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { Mark } from '../../ui/mark.tsx';
import { PageHeader, SkipLink } from '../../ui/page-header.tsx';
import { addressOf, type PageName } from '../addresses.ts';

interface LayoutProps {
  readonly page: PageName;
  readonly mainClass?: string;
  readonly children: ComponentChildren;
}

const Footer = () => {
  const words = useWords();
  const language = useLanguage();
  return (
    <footer class="foot">
      <DangerLine />
      <p class="foot__about">
        <Mark /> {words('pages.footer')} <a href={addressOf('privacy', language)}>{words('pages.privacy')}</a>{' '}
        <a href={addressOf('accessibility', language)}>{words('pages.accessibility')}</a>{' '}
        <a href={`${addressOf('about', language)}#bron`}>{words('pages.source')}</a>
      </p>
    </footer>
  );
};

/** Header, menu, content and footer of a public page. */
export const Layout = ({ page, mainClass, children }: LayoutProps) => {
  const words = useWords();
  const language = useLanguage();
  const other = language === 'nl' ? 'en' : 'nl';
  const home = addressOf('home', language);
  return (
    <>
      <SkipLink />
      <PageHeader
        home={home}
        menu={[
          { href: `${home}#kaarten`, text: words('pages.menu.cards'), current: page.startsWith('card-') },
          { href: addressOf('notes', language), text: words('pages.menu.notes'), current: page === 'notes' },
          { href: addressOf('rooms', language), text: words('pages.menu.rooms') },
          { href: addressOf('about', language), text: words('pages.menu.about'), current: page === 'about' },
          { href: addressOf(page, other), text: words('pages.menu.other-language'), language: other },
        ]}
      />
      <main id="inhoud" class={mainClass} tabIndex={-1}>
        {children}
      </main>
      <Footer />
    </>
  );
};
