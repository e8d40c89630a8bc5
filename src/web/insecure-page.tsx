import { Alert } from '../ui/alert.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { SlimFooter } from '../ui/danger-line.tsx';
import { useLanguage, useWords } from '../ui/language.tsx';
import { addressOf } from './addresses.ts';

/** Browsers give no keys to a page that came over plain http from elsewhere; says so, and how to go on. */
export const InsecurePage = () => {
  const words = useWords();
  const language = useLanguage();
  const secure = `https://${location.host}${location.pathname}`;
  return (
    <>
      <main class="notice stack" id="inhoud" tabIndex={-1}>
        <h1>{words('web.insecure.title')}</h1>
        <Alert kind="mind">{words('web.insecure.why')}</Alert>
        <h2>{words('web.insecure.next')}</h2>
        <p>{words('web.insecure.https')}</p>
        <p>
          <a href={secure}>{secure}</a>
        </p>
        <p>{words('web.insecure.host')}</p>
        <p>
          <ButtonLink href={addressOf('home', language)}>{words('web.insecure.cards')}</ButtonLink>
        </p>
      </main>
      <SlimFooter />
    </>
  );
};
