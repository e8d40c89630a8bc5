import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

const deck = (...words: string[]): { status: number | null; out: string; error: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/deck.ts', ...words], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, out: stdout, error: stderr };
};

describe('deck show', () => {
  it.each(['nl', 'en'])('prints one JSON object in %s with exactly the agreed fields', (language) => {
    const { status, out, error } = deck('show', 'samen-leren', '--lang', language, '--json');
    expect({ status, error }).toEqual({ status: 0, error: '' });
    const shown = JSON.parse(out);
    expect(Object.keys(shown)).toEqual(['id', 'title', 'language', 'intro', 'cards']);
    expect({ id: shown.id, language: shown.language, intro: typeof shown.intro }).toEqual({
      id: 'samen-leren',
      language,
      intro: 'string',
    });
    const always = 'id number title intro whyHardTitle whyHard tipsTitle tips questions links'.split(' ');
    expect(
      shown.cards.map((card: object) => Object.keys(card).filter((key) => !always.includes(key))),
    ).toEqual([[], [], ['sideBox'], ['tipsIntro']]);
    for (const card of shown.cards) {
      expect(Object.keys(card)).toEqual(expect.arrayContaining(always));
      for (const question of card.questions)
        expect(Object.keys(question)).toEqual(['id', 'audience', 'text']);
      for (const link of card.links) expect(Object.keys(link)).toEqual(['title', 'url']);
    }
  });

  it('prints an outline for people without --json, in Dutch unless told otherwise', () => {
    const { status, out } = deck('show', 'samen-leren');
    expect(status).toBe(0);
    expect(out).toContain('1. Luisteren en geloven');
    expect(out).toContain('4-B3');
  });
});

it.each([
  [[]],
  [['show']],
  [['show', 'no-such-deck']],
  [['show', '../decks/samen-leren']],
  [['show', 'samen-leren', 'more']],
  [['show', 'samen-leren', '--lang', 'xx']],
  [['show', 'samen-leren', '--lang']],
  [['show', 'samen-leren', '--colour']],
  [['print', 'samen-leren']],
  [['check', 'no-such-folder']],
])('bad arguments %j: one clear line and exit 2', (words) => {
  const { status, out, error } = deck(...words);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(error.trim().split('\n')).toHaveLength(1);
});

describe('deck check', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'deck-'));
    cpSync(join(root, 'content/decks/samen-leren'), folder, { recursive: true });
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const edit = (file: string, from: string, to: string): void => {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(text).toContain(from);
    writeFileSync(join(folder, file), text.replace(from, to));
  };

  it('says what it read when there are no faults', () => {
    expect(deck('check', folder)).toEqual({
      status: 0,
      out: 'samen-leren: 4 cards, 34 questions, in nl and en. No faults.\n',
      error: '',
    });
  });

  it('prints every fault once as file:line: expected …, and exits 1', () => {
    edit('links.md', 'https://vimeo.com', 'http://vimeo.com');
    edit('cards/02-alwetende-professional.nl.md', ' {#2-P3}', '');
    const { status, error } = deck('check', folder);
    const lines = error.trim().split('\n');
    expect(status).toBe(1);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/cards[/\\]02-alwetende-professional\.nl\.md:\d+: expected an id/);
    expect(lines[1]).toMatch(/links\.md:7: expected an address that starts with https/);
  });

  it('finds a language that fell behind', () => {
    edit('cards/04-zorgen-over-veiligheid.en.md', '{#4-B3}', '{#4-B4}');
    const { status, error } = deck('check', folder);
    expect(status).toBe(1);
    expect(error).toMatch(/04-zorgen-over-veiligheid\.en\.md:\d+: expected 4-B3 \(policy-maker\)/);
  });

  it('says which file a folder without a deck lacks', () => {
    const { status, error } = deck('check', join(folder, 'cards'));
    expect(status).toBe(1);
    expect(error).toMatch(/deck\.nl\.md:1: expected a file deck\.nl\.md/);
  });
});
