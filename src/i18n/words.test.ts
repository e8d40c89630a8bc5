import { createCompiledCatalog } from '@lingui/cli/api';
import { describe, expect, it } from 'vitest';
import { loadWords } from './load-words.ts';
import { createWords, isLanguage, type Catalogue } from './words.ts';

const { source } = createCompiledCatalog(
  'nl',
  {
    'a.plain': 'Hallo',
    'a.with-name': 'Dag {name}',
    'a.cards': '{count, plural, =0 {geen kaarten} one {# kaart} other {# kaarten}}',
  },
  { namespace: 'json' },
);
const catalogue = (JSON.parse(source) as { messages: Catalogue }).messages;

describe('words', () => {
  const words = createWords('nl', catalogue);

  it('gives a sentence by its id', () => {
    expect(words('a.plain')).toBe('Hallo');
  });

  it('fills in places, and leaves what looks like markup as it is', () => {
    expect(words('a.with-name', { name: '<script>' })).toBe('Dag <script>');
  });

  it('chooses the plural form and writes the number as the language does', () => {
    expect(words('a.cards', { count: 0 })).toBe('geen kaarten');
    expect(words('a.cards', { count: 1 })).toBe('1 kaart');
    expect(words('a.cards', { count: 1200 })).toBe('1.200 kaarten');
  });

  it('throws on an unknown id, unless it is asked to show it', () => {
    expect(() => words('a.missing')).toThrow('no words for a.missing in nl');
    expect(createWords('nl', catalogue, 'show')('a.missing')).toBe('a.missing');
  });

  it('takes no id from the prototype', () => {
    expect(() => words('toString')).toThrow('no words for toString');
  });

  it('loads the compiled words of both languages', async () => {
    expect((await loadWords('nl'))('ui.skip')).toBe('Naar de inhoud');
    expect((await loadWords('en'))('ui.skip')).toBe('Go to the content');
  });
});

describe('languages', () => {
  it('knows its own and no other', () => {
    expect(['nl', 'en', 'de', undefined].map(isLanguage)).toEqual([true, true, false, false]);
  });
});
