import { renderToString } from 'preact-render-to-string';
import type { ComponentChildren } from 'preact';
import { describe, expect, it } from 'vitest';
import { messages as english } from '../i18n/compiled/en.ts';
import { messages as dutch } from '../i18n/compiled/nl.ts';
import { createWords, type Language } from '../i18n/words.ts';
import { AgendaList } from './agenda-list.tsx';
import { Alert } from './alert.tsx';
import { CardBack, CardClosed, CardFront, CardWritten } from './card.tsx';
import { Speaks } from './language.tsx';
import { Motif } from './motif.tsx';
import { Ring } from './ring.tsx';
import { SeenLine } from './seen-line.tsx';
import { Table } from './table.tsx';

const catalogues = { nl: dutch, en: english };

const html = (content: ComponentChildren, language: Language = 'nl'): string =>
  renderToString(
    <Speaks language={language} words={createWords(language, catalogues[language])}>
      {content}
    </Speaks>,
  );
const textOf = (markup: string): string => {
  const holder = document.createElement('div');
  holder.innerHTML = markup;
  return holder.textContent.replaceAll(/\s+/g, ' ').trim();
};
const count = (markup: string, part: string): number => markup.split(part).length - 1;

describe('a message', () => {
  it('ends its title as a sentence where more follows, and only there', () => {
    expect(textOf(html(<Alert title="De deur is dicht">Vraag het.</Alert>))).toBe(
      'De deur is dicht. Vraag het.',
    );
    expect(textOf(html(<Alert title="Blijft dit staan?">Laad opnieuw.</Alert>))).toBe(
      'Blijft dit staan? Laad opnieuw.',
    );
    expect(textOf(html(<Alert title="Even geduld" />))).toBe('Even geduld');
  });
});

describe('who will see this', () => {
  const hidden = ['never-shown', 'until-reveal', 'not-hidden'] as const;
  const whose = ['without-name', 'with-name', 'together', 'case-owner'] as const;

  it('says both parts of the pair, in both languages, for every pair', () => {
    for (const until of hidden) {
      for (const after of whose) {
        for (const language of ['nl', 'en'] as const) {
          const text = textOf(html(<SeenLine hidden={until} whose={after} />, language));
          expect(text).toMatch(language === 'nl' ? /^Wie ziet dit\? \S/ : /^Who will see this\? \S/);
        }
      }
    }
  });

  it('tells until when it is hidden, and then whose it is', () => {
    const text = (until: (typeof hidden)[number], after: (typeof whose)[number]) =>
      textOf(html(<SeenLine hidden={until} whose={after} />));
    expect(text('until-reveal', 'without-name')).toContain('Verborgen tot we omdraaien, daarna zonder naam');
    expect(text('until-reveal', 'with-name')).toContain('Verborgen tot we omdraaien, daarna met jouw naam');
    expect(text('not-hidden', 'with-name')).toContain('Iedereen ziet dit meteen, met jouw naam');
    expect(text('never-shown', 'without-name')).toContain('Alleen jij');
  });
});

describe('the ring', () => {
  it('has 24 arcs, some on and some off, and is never announced by itself', () => {
    const markup = html(<Ring left={0.5} text="nog 2" under="minuten" />);
    expect(count(markup, 'A53 53')).toBe(24);
    expect(markup).not.toContain('aria-live');
    expect(textOf(markup)).toBe('nog 2 minuten');
  });

  it('is whole at the start, empty at the end, and nothing in between is lost', () => {
    const on = (left: number) => {
      const [, path = ''] = /class="ring__on" d="([^"]*)"/.exec(html(<Ring left={left} text="x" />)) ?? [];
      return count(path, 'M');
    };
    expect([1, 0.5, 0.01, 0, -1, 2].map(on)).toEqual([24, 12, 1, 0, 0, 24]);
  });
});

describe('the card', () => {
  it('says its number to who cannot see it', () => {
    expect(textOf(html(<CardFront card={2} title="Titel" line="Zin" />))).toBe('Kaart 2TitelZin');
  });

  it('writes a long question smaller, a short one large', () => {
    expect(html(<CardBack card={1} question="Kort?" />)).not.toContain('face__q--long');
    expect(html(<CardBack card={1} question={'lang '.repeat(40)} />)).toContain('face__q--long');
  });

  it('gives nothing away while it is closed', () => {
    expect(textOf(html(<CardClosed card={3} />))).toBe('');
  });

  it('shows what was written as text, in its own direction', () => {
    const markup = html(<CardWritten card={1} text={'<script>alert(1)</script>'} label="Noor" />);
    expect(markup).not.toContain('<script>');
    expect(markup).toContain('dir="auto"');
    expect(textOf(markup)).toContain('Noor');
  });

  it('has a drawing for each number, also beyond the fourth', () => {
    const drawings = [1, 2, 3, 4].map((card) => html(<Motif card={card} />));
    expect(new Set(drawings).size).toBe(4);
    expect(html(<Motif card={5} />)).toBe(drawings[0]);
  });
});

describe('lists and tables', () => {
  it('mark where we are without colour alone', () => {
    const markup = html(
      <AgendaList
        items={[
          { id: 'a', name: 'Starten', minutes: '8 min', state: 'done' },
          { id: 'b', name: 'Schrijven', minutes: '3 min', state: 'now' },
        ]}
      />,
    );
    expect(markup).toContain('aria-current="step"');
    expect(textOf(markup)).toContain('Starten (klaar)');
  });

  it('can be scrolled by keyboard', () => {
    const markup = html(<Table caption="Afspraken" head={['Wat', 'Wie']} rows={[['Bellen', 'Mira']]} />);
    expect(markup).toContain('tabindex="0"');
    expect(markup).toContain('aria-label="Afspraken"');
    expect(count(markup, 'scope="col"')).toBe(2);
  });
});
