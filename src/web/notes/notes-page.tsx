// Script of "Mijn notities".
import { render } from 'preact';
import { loadSiteWords } from '../../i18n/load-words.ts';
import { Speaks } from '../../ui/language.tsx';
import { loadDeck } from '../decks.ts';
import { InsecurePage } from '../insecure-page.tsx';
import { pageLanguage } from '../page-language.ts';
import { unknownWords } from '../unknown-words.ts';
import { openNoteKeeper } from './note-keeper.ts';
import { Notes } from './notes.tsx';

const start = async (): Promise<void> => {
  const place = document.querySelector('#app');
  if (!place) throw new Error('no place for the notes');
  const language = pageLanguage();
  const words = await loadSiteWords(language, unknownWords);
  if (!globalThis.isSecureContext) {
    document.body.replaceChildren();
    render(
      <Speaks language={language} words={words}>
        <InsecurePage />
      </Speaks>,
      document.body,
    );
    return;
  }
  const [keeper, deck] = await Promise.all([openNoteKeeper(), loadDeck(language)]);
  const notes = await keeper.store.list();
  const asked = decodeURIComponent(location.hash.slice(1));
  place.replaceChildren();
  render(
    <Speaks language={language} words={words}>
      <Notes keeper={keeper} deck={deck} kept={notes} asked={asked} />
    </Speaks>,
    place,
  );
};

void start();
