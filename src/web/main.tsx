// Where the screens of a conversation begin: the page says which one, this file brings it words and a place.
import { render, type ComponentType } from 'preact';
import { loadFirstWords, loadWords } from '../i18n/load-words.ts';
import { Speaks } from '../ui/language.tsx';
import { InsecurePage } from './insecure-page.tsx';
import { keepFocus } from './keep-focus.ts';
import { pageLanguage } from './page-language.ts';
import { takeAddress } from './room/join/take-address.ts';
import { claimTrustedTypes } from './trusted.ts';
import { unknownWords } from './unknown-words.ts';

const screens: Record<string, () => Promise<{ readonly Screen: ComponentType }>> = {
  new: () => import('./room/new.tsx'),
  join: () => import('./room/join.tsx'),
  room: () => import('./room/room.tsx'),
  screen: () => import('./room/screen.tsx'),
  rooms: () => import('./room/rooms.tsx'),
  'one-device': () => import('./room/one-device.tsx'),
  solo: () => import('./room/solo.tsx'),
};

// First of all: the secret of an invitation must not stay in the address bar.
if (document.documentElement.dataset['page'] === 'join') takeAddress();

const start = async (): Promise<void> => {
  const place = document.querySelector('#app');
  const page = document.documentElement.dataset['page'] ?? '';
  const load = screens[page];
  // A member's first screen: the rest of the words comes with the conversation (SpeaksAll).
  const loadAtOnce = page === 'join' || page === 'room' ? loadFirstWords : loadWords;
  if (!place || !load) throw new Error('not a page with a screen');
  const language = pageLanguage();
  const loadScreen = globalThis.isSecureContext ? load : async () => ({ Screen: InsecurePage });
  const [{ Screen }, words] = await Promise.all([loadScreen(), loadAtOnce(language, unknownWords)]);
  place.replaceChildren();
  render(
    <Speaks language={language} words={words}>
      <Screen />
    </Speaks>,
    place,
  );
};

claimTrustedTypes();
keepFocus();
void start();
