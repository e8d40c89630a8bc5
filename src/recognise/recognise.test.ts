import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstNames, surnames } from './known-names.ts';
import { packNames, unpackNames } from './pack-names.ts';
import { recognise } from './recognise.ts';
import { replaceSpan } from './span.ts';

const found = (text: string, words: readonly string[] = []): readonly string[] =>
  recognise(text, { words }).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

/** The text with the first suggestion in its place. */
const replaced = (text: string, language: 'nl' | 'en' = 'nl'): string => {
  const [span] = recognise(text, { language });
  return span ? replaceSpan(text, span) : text;
};

describe('numbers', () => {
  it('[RC4] a citizen number passes the eleven test', () => {
    expect(found('nummer 111222333')).toEqual(['citizen-number: 111222333']);
    expect(found('nummer 111.222.333')).toEqual(['citizen-number: 111.222.333']);
    expect(found('nummer 111222334')).toEqual([]);
  });

  it('[RC4] an account passes its check digits', () => {
    expect(found('naar NL91 ABNA 0417 1643 00 graag')).toEqual(['iban: NL91 ABNA 0417 1643 00']);
    expect(found('naar NL92ABNA0417164300')).toEqual([]);
  });
});

describe('marks', () => {
  it('[RC5] count in UTF-16 units', () => {
    const [span] = recognise('😀 de moeder van Fatima belde');
    expect(span).toMatchObject({ start: 17, end: 23, kind: 'name' });
  });

  it('[RC5] stand in order, inside the text, none over another, whatever the text', () => {
    const pieces = fc.constantFrom(
      'mevrouw',
      'Fatima',
      'van der',
      '13',
      'jaar',
      'De',
      '06-',
      '1234 AB',
      '@',
      '.',
      '(',
      ')',
      "'s",
      '\n',
      'NL91',
      'Kerkstraat',
      '😀',
      'İ',
      'school',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(texts, fc.array(fc.string({ unit: 'grapheme' })), (text, words) => {
        let end = 0;
        for (const span of recognise(text, { words })) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(span.replaces.start).toBeLessThanOrEqual(span.start);
          expect(span.replaces.end).toBeGreaterThanOrEqual(span.end);
          ({ end } = span);
        }
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it('[RC6] a duration is nobody’s age', () => {
    expect(found('Een meisje van 13 wachtte.')).toEqual(['age: 13']);
    expect(found('Zij wachtte drie jaar. Een moeder van drie. Het kind is 3 keer verhuisd.')).toEqual([]);
    expect(found('Jongeren van 16 en ouder, een training van 3 jaar, 5 jaar geleden.')).toEqual([]);
  });

  it('[RC9] a first word is a name only where something says so', () => {
    expect(found('Rust is nodig. Hoop ook. Roos was de muur.')).toEqual([]);
    expect(found('Fatima wacht. Samen met haar wacht Roos.')).toEqual(['name: Fatima', 'name: Roos']);
  });
});

describe('suggestions', () => {
  it('[RC7] keep the role and take the name away', () => {
    expect(replaced('Toen kwam moeder Fatima.')).toBe('Toen kwam de moeder.');
    expect(replaced('Toen kwam zijn zusje Amina.')).toBe('Toen kwam zijn zusje.');
    expect(replaced('De moeder van Fatima belde.')).toBe('De moeder van de jongere belde.');
    expect(replaced('Ik sprak met mevrouw van der Zwaag.')).toBe('Ik sprak met een vrouw.');
    expect(replaced('I talked to mother Fatima.', 'en')).toBe('I talked to the mother.');
  });

  it('[RC7] take the age along, and begin a sentence with a capital', () => {
    expect(replaced('Kevin (13) liep weg.')).toBe('Een jongere van 13 liep weg.');
    expect(replaced('Hij zit op het Da Vinci College.')).toBe('Hij zit op een school.');
    expect(replaced('Zij woont bij gezinshuis De Vlinder.')).toBe('Zij woont bij een gezinshuis.');
  });
});

describe('words of the room', () => {
  it('[RC8] are found whole, in any letter case, with any signs', () => {
    expect(found('de kleine van ZUIDHORN.', ['zuidhorn'])).toEqual(['room-word: ZUIDHORN']);
    expect(found('zuidhornse wind', ['zuidhorn'])).toEqual([]);
    expect(found('de a.b(c woonde er, aXb(c niet', ['a.b(c'])).toEqual(['room-word: a.b(c']);
    expect(found('niets hier', ['', '  '])).toEqual([]);
  });
});

describe('lists', () => {
  it('[RC10] hold packed what stands in them', () => {
    const listed = (name: string): readonly string[] =>
      readFileSync(new URL(`lists/${name}.txt`, import.meta.url), 'utf8')
        .trim()
        .split('\n');
    expect([...firstNames]).toEqual(listed('first-names'));
    expect([...surnames]).toEqual(listed('surnames'));
    const names = ['anna', 'anne', 'anton', 'b'];
    expect([...unpackNames(packNames(names))]).toEqual(names);
  });
});
