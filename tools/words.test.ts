import { describe, expect, it } from 'vitest';
import { messages as english } from '../src/i18n/compiled/en.ts';
import { messages as dutchFirst } from '../src/i18n/compiled/first-nl.ts';
import { messages as dutch } from '../src/i18n/compiled/nl.ts';
import { messages as englishPages } from '../src/i18n/compiled/pages-en.ts';
import { messages as dutchPages } from '../src/i18n/compiled/pages-nl.ts';
import { findWordsInUse, readCode } from './words-in-use.ts';

describe('what counts as used', () => {
  const use = findWordsInUse(
    new Map([
      [
        'src/a.tsx',
        "words('a.one'); const step = { name: 'a.step' }; words(`a.kind.${kind}.title`); words(`${part}.name`); words(`${one}.${two(x)}.head`)",
      ],
    ]),
  );

  it('finds ids in calls, in data and put together', () => {
    expect(use.asked.get('a.one')).toBe('src/a.tsx');
    expect(['a.one', 'a.step', 'a.kind.x.title', 'b.name', 'c.d.head'].map(use.isUsed)).toEqual(
      Array(5).fill(true),
    );
  });

  it('does not count what only looks alike', () => {
    expect(
      ['a.on', 'a.kind.x.text', 'a.kind.title', 'b.one', 'b.c.name', 'c.d.e.head'].map(use.isUsed),
    ).toEqual(Array(6).fill(false));
  });
});

describe('the words of the product', () => {
  const ids = Object.keys({ ...dutch, ...dutchPages });
  const { asked, isUsed } = findWordsInUse(readCode());

  it('has every id the code asks for', () => {
    expect([...asked].filter(([id]) => !ids.includes(id))).toEqual([]);
  });

  it('has no id that nothing asks for', () => {
    expect(ids.filter((id) => !isUsed(id))).toEqual([]);
  });

  it('has what a first screen asks for before the rest has come', () => {
    const isFirst = (file: string) =>
      /^src\/web\/(insecure-page|room\/(join|door-header|inside|no-table|join\/[^/]+))[.]tsx$/.test(file);
    const code = new Map([...readCode()].filter(([file]) => isFirst(file)));
    const first = findWordsInUse(code);
    expect(code.size).toBeGreaterThan(6);
    expect(ids.filter((id) => id.startsWith('room.') && first.isUsed(id) && !(id in dutchFirst))).toEqual([]);
    expect([...first.asked.keys()].filter((id) => !(id in dutchFirst))).toEqual([]);
  });

  it('has the same ids in both languages, in the same bundle', () => {
    expect(Object.keys(english).toSorted()).toEqual(Object.keys(dutch).toSorted());
    expect(Object.keys(englishPages).toSorted()).toEqual(Object.keys(dutchPages).toSorted());
  });

  it('asks for the same values in both languages', () => {
    // A compiled message is a list of texts and places; a place is a list that begins with its name.
    const namesIn = (tokens: unknown): readonly string[] =>
      Array.isArray(tokens)
        ? tokens.flatMap((token: unknown) =>
            Array.isArray(token) ? [String(token[0]), ...Object.values(token[2] ?? {}).flatMap(namesIn)] : [],
          )
        : [];
    const placesOf = (message: unknown): readonly string[] => [...new Set(namesIn(message))].toSorted();
    const all = { ...english, ...englishPages };
    const differing = Object.entries({ ...dutch, ...dutchPages }).filter(
      ([id, message]) => placesOf(message).join() !== placesOf(all[id]).join(),
    );
    expect(differing.map(([id]) => id)).toEqual([]);
  });
});
