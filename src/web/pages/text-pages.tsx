// Pages of plain words: About, Privacy, Accessibility, and what you see when a link leads nowhere.
import type { ComponentChildren } from 'preact';
import { paragraphsOf, type Deck } from '../../deck/deck.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Speaks, useLanguage, useWords } from '../../ui/language.tsx';
import { Mark } from '../../ui/mark.tsx';
import { addressOf, type PageName } from '../addresses.ts';
import { Layout } from './layout.tsx';
import type { Making, Page } from './page.ts';

interface TextPageProps {
  readonly page: PageName;
  readonly title: string;
  readonly lead: string;
  readonly children: ComponentChildren;
}

const TextPage = ({ page, title, lead, children }: TextPageProps) => (
  <Layout page={page} mainClass="wrap">
    <article class="textpage">
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      {children}
    </article>
  </Layout>
);

/** A heading with paragraphs or points, by the ids of their words. */
interface PartProps {
  readonly id: string;
  readonly points?: boolean;
  readonly texts: readonly string[];
  readonly children?: ComponentChildren;
}

const Part = ({ id, points = false, texts, children }: PartProps) => {
  const words = useWords();
  const anchor = id.replace('.', '-');
  return (
    <section class="stack" aria-labelledby={anchor}>
      <h2 id={anchor}>{words(`pages.${id}.title`)}</h2>
      {points ? (
        <ul>
          {texts.map((text) => (
            <li key={text}>{words(text)}</li>
          ))}
        </ul>
      ) : (
        texts.map((text) => <p key={text}>{words(text)}</p>)
      )}
      {children}
    </section>
  );
};

const About = ({ deck }: { readonly deck: Deck }) => {
  const words = useWords();
  return (
    <TextPage page="about" title={words('pages.about.title')} lead={words('pages.about.lead')}>
      <Part id="about.who" texts={['pages.about.who.1', 'pages.about.who.2']} />
      <Part id="about.how" texts={['pages.about.how.1', 'pages.about.how.2', 'pages.about.how.3']} />
      <Part
        id="about.not"
        points
        texts={['pages.about.not.1', 'pages.about.not.2', 'pages.about.not.3', 'pages.about.not.4']}
      />
      <section class="stack" aria-labelledby="bron">
        <h2 id="bron">{words('pages.about.source')}</h2>
        {paragraphsOf(deck.source).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <p>{words('pages.about.source.1')}</p>
      </section>
      <Part id="about.free" texts={['pages.about.free.1', 'pages.about.free.2']} />
    </TextPage>
  );
};

const Privacy = () => {
  const words = useWords();
  return (
    <TextPage page="privacy" title={words('pages.privacy.title')} lead={words('pages.privacy.lead')}>
      <div class="grid seesgrid">
        <Part
          id="privacy.not"
          points
          texts={['pages.privacy.not.1', 'pages.privacy.not.2', 'pages.privacy.not.3', 'pages.privacy.not.4']}
        />
        <Part
          id="privacy.does"
          points
          texts={[
            'pages.privacy.does.1',
            'pages.privacy.does.2',
            'pages.privacy.does.3',
            'pages.privacy.does.4',
          ]}
        />
      </div>
      <Part
        id="privacy.remains"
        points
        texts={[
          'pages.privacy.remains.1',
          'pages.privacy.remains.2',
          'pages.privacy.remains.3',
          'pages.privacy.remains.4',
        ]}
      />
      <Part id="privacy.how" texts={['pages.privacy.how.1', 'pages.privacy.how.2']} />
      <Part id="privacy.device" texts={['pages.privacy.device.1', 'pages.privacy.device.2']} />
      <Part id="privacy.gone" texts={['pages.privacy.gone.1']}>
        {/* The days of this server, once it told them. */}
        <p data-retention hidden />
        <p>{words('pages.privacy.gone.2')}</p>
      </Part>
      <Part id="privacy.none" texts={['pages.privacy.none.1']} />
      <section class="stack" aria-labelledby="contact">
        <h2 id="contact">{words('pages.privacy.contact')}</h2>
        <p>{words('pages.privacy.contact.1')}</p>
        <dl class="contacts" data-organisation />
      </section>
    </TextPage>
  );
};

const Accessibility = () => {
  const words = useWords();
  return (
    <TextPage
      page="accessibility"
      title={words('pages.accessibility.title')}
      lead={words('pages.accessibility.lead')}
    >
      <Part
        id="accessibility.done"
        points
        texts={[
          'pages.accessibility.done.1',
          'pages.accessibility.done.2',
          'pages.accessibility.done.3',
          'pages.accessibility.done.4',
          'pages.accessibility.done.5',
        ]}
      />
      <Part
        id="accessibility.without"
        texts={['pages.accessibility.without.1', 'pages.accessibility.without.2']}
      />
      <Part
        id="accessibility.limits"
        points
        texts={[
          'pages.accessibility.limits.1',
          'pages.accessibility.limits.2',
          'pages.accessibility.limits.3',
        ]}
      />
      <Part id="accessibility.checked" texts={['pages.accessibility.checked.1']} />
      <section class="stack" aria-labelledby="contact">
        <h2 id="contact">{words('pages.accessibility.contact')}</h2>
        <p>{words('pages.accessibility.contact.1')}</p>
        <dl class="contacts" data-organisation />
      </section>
    </TextPage>
  );
};

const NotFound = () => {
  const words = useWords();
  const language = useLanguage();
  return (
    <Layout page="not-found" mainClass="wrap">
      <div class="notfound">
        <Mark />
        <h1>{words('pages.not-found.title')}</h1>
        <p class="lead">{words('pages.not-found.lead')}</p>
        <p>{words('pages.not-found.invite')}</p>
        <p class="row row--buttons">
          <ButtonLink look="main" href={addressOf('join', language)}>
            {words('pages.not-found.join')}
          </ButtonLink>
          <ButtonLink href={addressOf('home', language)}>{words('pages.not-found.home')}</ButtonLink>
        </p>
      </div>
    </Layout>
  );
};

export const textPages = ({ language, words, deck }: Making): readonly Page[] => {
  const page = (name: PageName, title: string, content: ComponentChildren, contacts: boolean): Page => ({
    name,
    title: `${title} – Leerkring`,
    entries: ['everyone', 'text-page', ...(contacts ? (['organisation'] as const) : [])],
    content: (
      <Speaks language={language} words={words}>
        {content}
      </Speaks>
    ),
  });
  return [
    page('about', words('pages.about.title'), <About deck={deck} />, false),
    page('privacy', words('pages.privacy.title'), <Privacy />, true),
    page('accessibility', words('pages.accessibility.title'), <Accessibility />, true),
    page('not-found', words('pages.not-found.title'), <NotFound />, false),
  ];
};
