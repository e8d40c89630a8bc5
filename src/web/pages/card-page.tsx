import { paragraphsOf, type Card, type Deck } from '../../deck/deck.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { CardFront } from '../../ui/card.tsx';
import { Speaks, useLanguage, useWords } from '../../ui/language.tsx';
import { Motif } from '../../ui/motif.tsx';
import { addressOf, cardAddress, type PageName } from '../addresses.ts';
import { CardQuestions } from './card-questions.tsx';
import { Layout } from './layout.tsx';
import type { Making, Page } from './page.ts';
import { PrintChoice } from './print-choice.tsx';

const Paragraphs = ({ text }: { readonly text: string }) =>
  paragraphsOf(text).map((paragraph) => <p key={paragraph}>{paragraph}</p>);

const CardObject = ({ card }: { readonly card: Card }) => {
  const words = useWords();
  const language = useLanguage();
  return (
    <div class="cardpage__object">
      <div class="stack">
        <CardFront card={card.number} title={card.title} line={card.line} heading="h1" />
        <p class="screen-only">
          <ButtonLink look="main" href={`${addressOf('new', language)}?kaart=${card.number}`}>
            {words('pages.card.start')}
          </ButtonLink>
        </p>
        <p class="screen-only">
          <ButtonLink href="#vragen">{words('pages.card.alone')}</ButtonLink>
        </p>
      </div>
    </div>
  );
};

const Tips = ({ card }: { readonly card: Card }) => (
  <section class="stack part" aria-labelledby="helpt">
    <h2 id="helpt">{card.tipsTitle}</h2>
    {card.tipsIntro !== undefined && <Paragraphs text={card.tipsIntro} />}
    <ol class="tips stack">
      {card.tips.map((tip) => (
        <li key={tip.text}>
          {tip.lead !== undefined && <strong>{tip.lead} </strong>}
          {tip.text}
        </li>
      ))}
    </ol>
    {card.sideBox && (
      <aside class="sidebox stack" aria-labelledby="kader">
        <h3 id="kader">{card.sideBox.title}</h3>
        <Paragraphs text={card.sideBox.text} />
      </aside>
    )}
  </section>
);

/** `www.nji.nl` reads as noise; people recognise `nji.nl`. */
const siteOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

const More = ({ card }: { readonly card: Card }) => {
  const words = useWords();
  const language = useLanguage();
  return (
    <section class="stack part part--more" aria-labelledby="meer">
      <h2 id="meer">{words('pages.card.more')}</h2>
      <ul class="plainlinks">
        {card.links.map((link) => (
          <li key={link.id}>
            <a
              href={link.url}
              rel="noreferrer"
              lang={link.language === language ? undefined : link.language}
              hreflang={link.language}
            >
              {link.title}
            </a>{' '}
            <span class="soft small">
              {link.meaning !== undefined && `${link.meaning} · `}
              {siteOf(link.url)}
            </span>
          </li>
        ))}
      </ul>
      <p class="small soft">{card.source}</p>
    </section>
  );
};

const Turnover = ({ deck, card }: { readonly deck: Deck; readonly card: Card }) => {
  const words = useWords();
  const language = useLanguage();
  const previous = deck.cards.find(({ number }) => number === card.number - 1);
  const next = deck.cards.find(({ number }) => number === card.number + 1);
  return (
    <nav class="grid turnover screen-only" aria-label={words('pages.card.others')}>
      {[previous, next].map(
        (other) =>
          other && (
            <a key={other.id} href={cardAddress(other.number, language)} data-card={other.number}>
              <Motif card={other.number} />
              <span>
                {words(other === previous ? 'pages.card.previous' : 'pages.card.next')}{' '}
                <strong>{other.title}</strong>
              </span>
            </a>
          ),
      )}
    </nav>
  );
};

const CardPage = ({ deck, card }: { readonly deck: Deck; readonly card: Card }) => (
  <Layout page={`card-${card.number}` as PageName} mainClass="wrap">
    <div class="cardpage">
      <CardObject card={card} />
      <div class="cardpage__text">
        <div class="lead stack intro">
          <Paragraphs text={card.intro} />
        </div>
        <section class="stack part part--why" aria-labelledby="lastig">
          <h2 id="lastig">{card.whyHardTitle}</h2>
          <Paragraphs text={card.whyHard} />
        </section>
        <Tips card={card} />
        <CardQuestions card={card} />
        <More card={card} />
        <PrintChoice />
      </div>
    </div>
    <Turnover deck={deck} card={card} />
  </Layout>
);

export const cardPages = ({ language, words, deck }: Making): readonly Page[] =>
  deck.cards.map((card) => ({
    name: `card-${card.number}` as PageName,
    title: `${words('pages.card.title', { number: card.number, title: card.title })} – Leerkring`,
    entries: ['everyone', 'card-page', 'card-notes'],
    bodyClass: 'cardbody',
    card: card.number,
    content: (
      <Speaks language={language} words={words}>
        <CardPage deck={deck} card={card} />
      </Speaks>
    ),
  }));
