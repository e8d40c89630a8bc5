import { paragraphsOf, type Deck } from '../../deck/deck.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { CardFront } from '../../ui/card.tsx';
import { Speaks, useLanguage, useWords } from '../../ui/language.tsx';
import { addressOf, cardAddress } from '../addresses.ts';
import { Layout } from './layout.tsx';
import type { Making, Page } from './page.ts';

const chairs =
  'M-150.04 179.89A2600 2600 0 0 1 -68.32 152.39M-16.26 136.43A2600 2600 0 0 1 66.82 113.39M119.66 100.26A2600 2600 0 0 1 203.87 81.74M257.35 71.49A2600 2600 0 0 1 342.43 57.56M396.38 50.22A2600 2600 0 0 1 482.1 40.91M536.37 36.49A2600 2600 0 0 1 622.46 31.83M676.89 30.36A2600 2600 0 0 1 763.11 30.36M817.54 31.83A2600 2600 0 0 1 903.63 36.49M1097.57 57.56A2600 2600 0 0 1 1182.65 71.49M1236.13 81.74A2600 2600 0 0 1 1320.34 100.26M1373.18 113.39A2600 2600 0 0 1 1456.26 136.43M1508.32 152.39A2600 2600 0 0 1 1590.04 179.89';

const Hero = () => {
  const words = useWords();
  const language = useLanguage();
  return (
    <div class="hero">
      <h1>{words('pages.home.title')}</h1>
      <div class="stack">
        <p class="lead">{words('pages.home.lead')}</p>
        <p class="row row--buttons">
          <ButtonLink look="main" href={addressOf('new', language)}>
            {words('pages.home.start')}
          </ButtonLink>
          <ButtonLink href={addressOf('join', language)}>{words('pages.home.join')}</ButtonLink>
          <ButtonLink look="quiet" href="#kaarten">
            {words('pages.home.alone')}
          </ButtonLink>
        </p>
      </div>
    </div>
  );
};

/** The edge of a very large table with four cards in reach; in the row of chairs one place is open. */
const Table = ({ deck }: { readonly deck: Deck }) => {
  const words = useWords();
  const language = useLanguage();
  return (
    <section class="rim" id="kaarten" aria-labelledby="kaarten-kop">
      <svg class="rim__table" viewBox="0 0 1440 620" preserveAspectRatio="xMidYMin slice" aria-hidden="true">
        <circle class="rim__top" cx="720" cy="2630" r="2560" />
        <path class="rim__seat" d={chairs} />
      </svg>
      <h2 class="sr" id="kaarten-kop">
        {words('pages.home.cards')}
      </h2>
      <ol class="hand">
        {deck.cards.map((card) => (
          <li key={card.id}>
            <CardFront
              card={card.number}
              title={card.title}
              line={card.line}
              href={cardAddress(card.number, language)}
            />
          </li>
        ))}
      </ol>
    </section>
  );
};

const ways = ['write', 'open', 'agree'] as const;

const HowItGoes = () => {
  const words = useWords();
  return (
    <section class="wrap ways" aria-label={words('pages.home.how')}>
      {ways.map((way) => (
        <div class="stack" key={way}>
          <h2>{words(`pages.home.${way}.title`)}</h2>
          <p>{words(`pages.home.${way}`)}</p>
        </div>
      ))}
    </section>
  );
};

/** The introduction of the deck; its source stands in About. */
const Introduction = ({ deck }: { readonly deck: Deck }) => (
  <div class="wrap introduction">
    {deck.sections
      .filter((section) => section.id !== 'source')
      .map((section) => (
        <section class="introduction__part" key={section.id} aria-labelledby={section.id}>
          <h2 id={section.id}>{section.title}</h2>
          <div class="stack">
            {paragraphsOf(section.text).map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        </section>
      ))}
  </div>
);

export const homePage = ({ language, words, deck }: Making): Page => ({
  name: 'home',
  title: `${deck.title} – Leerkring`,
  entries: ['everyone', 'home'],
  bodyClass: 'home',
  content: (
    <Speaks language={language} words={words}>
      <Layout page="home">
        <Hero />
        <Table deck={deck} />
        <div class="onTable">
          <HowItGoes />
        </div>
        <Introduction deck={deck} />
      </Layout>
    </Speaks>
  ),
});
