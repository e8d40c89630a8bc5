// Pages that only come alive with script: they say so until it runs, and stay useful where it never does.
import type { ComponentChildren } from 'preact';
import { Alert } from '../../ui/alert.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { SlimFooter } from '../../ui/danger-line.tsx';
import { Speaks, useLanguage, useWords } from '../../ui/language.tsx';
import { Mark } from '../../ui/mark.tsx';
import { SkipLink } from '../../ui/page-header.tsx';
import { addressOf, type PageName } from '../addresses.ts';
import { Layout } from './layout.tsx';
import type { Making, Page } from './page.ts';

/** Shown at once; the sentence about old browsers comes after a few seconds, by style sheet alone. */
const Waiting = () => {
  const words = useWords();
  const language = useLanguage();
  return (
    <div class="stack">
      <div class="with-script stack">
        <Alert drawing="wait" title={words('pages.shell.wait')} />
        <div class="after-a-while stack">
          <Alert kind="mind" title={words('pages.shell.old')}>
            {words('pages.shell.old.next')}
          </Alert>
          <p>
            <ButtonLink href={addressOf('home', language)}>{words('pages.shell.cards')}</ButtonLink>
          </p>
        </div>
      </div>
      <noscript>
        <div class="stack">
          <Alert kind="mind" title={words('pages.shell.no-script')}>
            {words('pages.shell.no-script.next')}
          </Alert>
          <p>
            <ButtonLink href={addressOf('home', language)}>{words('pages.shell.read')}</ButtonLink>
          </p>
        </div>
      </noscript>
    </div>
  );
};

const RoomShell = ({ title }: { readonly title: string }) => {
  const home = addressOf('home', useLanguage());
  return (
    <>
      <SkipLink />
      <div id="app">
        <header class="roomtop">
          <a class="brand" href={home}>
            <Mark />
            Leerkring
          </a>
        </header>
        <main class="notice stack" id="inhoud" tabIndex={-1}>
          <h1>{title}</h1>
          <Waiting />
        </main>
        <SlimFooter />
      </div>
    </>
  );
};

const NotesShell = () => {
  const words = useWords();
  return (
    <Layout page="notes" mainClass="wrap">
      <div class="textpage">
        <h1>{words('web.notes.title')}</h1>
        <p class="lead">{words('pages.notes.lead')}</p>
        <div id="app">
          <Waiting />
        </div>
      </div>
    </Layout>
  );
};

const rooms: readonly PageName[] = ['new', 'join', 'room', 'screen', 'rooms', 'one-device', 'solo'];

export const shellPages = ({ language, words }: Making): readonly Page[] => {
  const speak = (content: ComponentChildren) => (
    <Speaks language={language} words={words}>
      {content}
    </Speaks>
  );
  return [
    {
      name: 'notes',
      title: `${words('web.notes.title')} – Leerkring`,
      entries: ['everyone', 'text-page', 'notes-page'],
      content: speak(<NotesShell />),
    },
    ...rooms.map((name): Page => {
      const title = words(`pages.room.${name}`);
      return {
        name,
        title: `${title} – Leerkring`,
        entries: ['everyone', 'main'],
        early: `src/web/room/${name}.tsx`,
        words: name === 'join' || name === 'room' ? 'first' : 'all',
        content: speak(<RoomShell title={title} />),
      };
    }),
  ];
};
