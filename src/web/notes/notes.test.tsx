import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDeck } from '../../../tools/deck-modules.ts';
import { messages } from '../../i18n/compiled/nl.ts';
import { createWords } from '../../i18n/words.ts';
import { Speaks } from '../../ui/language.tsx';
import { createDraftKeeper, type DraftState } from '../../vault/draft-keeper.ts';
import { noteDrafts, type Note } from '../../vault/notes.ts';
import { openVault } from '../../vault/open-vault.ts';
import { browserClock } from '../clock.ts';
import type { NoteKeeper } from './note-keeper.ts';
import { Notes } from './notes.tsx';

const deck = readDeck('samen-leren', 'nl');
const words = createWords('nl', messages);

const openKeeper = async (): Promise<NoteKeeper> => {
  const vault = await openVault({ indexedDB: () => undefined, clock: browserClock });
  const state = signal<DraftState['type']>('saved');
  const drafts = createDraftKeeper(noteDrafts(vault.notes), browserClock, ({ type }) => {
    state.value = type;
  });
  return { store: vault.notes, drafts, state, memoryOnly: true };
};

const noteAt = (question: string, text: string): Note => ({
  question,
  card: question.startsWith('1') ? 'luisteren-en-geloven' : 'elders',
  text,
  changed: '2027-03-12',
});

let keeper: NoteKeeper;

const show = async (asked = ''): Promise<void> => {
  const kept = await keeper.store.list();
  await act(() => {
    render(
      <Speaks language="nl" words={words}>
        <Notes keeper={keeper} deck={deck} kept={kept} asked={asked} />
      </Speaks>,
      document.body,
    );
  });
};
const questions = () => [...document.querySelectorAll('.noteitem h3')].map(({ textContent }) => textContent);
const press = (text: string) =>
  act(async () => {
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === text)?.click();
    // Removing and putting back wait for the vault.
    await new Promise((resolve) => setTimeout(resolve, 20));
  });

beforeEach(async () => {
  keeper = await openKeeper();
});
afterEach(() => render(null, document.body));

describe('mijn notities', () => {
  it('says where to begin when there is nothing', async () => {
    await show();
    expect(document.body.textContent).toContain('Hier ligt nog niets');
    expect(document.querySelector('a')?.getAttribute('href')).toBe('/#kaarten');
  });

  it('shows each note under its question, in the order of the cards; lost questions come last', async () => {
    await keeper.store.put(noteAt('9-X1', 'Oud'));
    await keeper.store.put(noteAt('1-P5', 'Vijf'));
    await keeper.store.put(noteAt('1-P2', 'Twee'));
    await show();
    const ofCard = deck.cards[0]?.questions ?? [];
    expect(questions()).toEqual([ofCard[1]?.text, ofCard[4]?.text, '9-X1']);
    expect([...document.querySelectorAll('textarea')].map(({ value }) => value)).toEqual([
      'Twee',
      'Vijf',
      'Oud',
    ]);
  });

  it('gives the question in the address a field, and the focus', async () => {
    await show('1-P3');
    expect(questions()).toEqual([deck.cards[0]?.questions[2]?.text]);
    expect(document.activeElement?.id).toBe('notitie-1-P3');
  });

  it('does not give a made-up question a field', async () => {
    await show('<script>');
    expect(questions()).toEqual([]);
  });

  it('saves what is typed', async () => {
    await show('1-P3');
    const area = document.querySelector('textarea');
    if (!area) throw new Error('no field');
    area.value = 'Ik vraag door.';
    await act(() => void area.dispatchEvent(new Event('input', { bubbles: true })));
    await keeper.drafts.flush();
    expect((await keeper.store.get('1-P3'))?.text).toBe('Ik vraag door.');
  });

  it('removes a note, and puts it back', async () => {
    await keeper.store.put(noteAt('1-P2', 'Twee'));
    await show();
    await press('Haal weg');
    expect(questions()).toEqual([]);
    expect(await keeper.store.get('1-P2')).toBeUndefined();
    expect(document.querySelector('[role=status].toasts')?.textContent).toContain(
      'Je notitie is weggehaald.',
    );
    await press('Zet terug');
    expect(questions()).toHaveLength(1);
    expect((await keeper.store.get('1-P2'))?.text).toBe('Twee');
  });

  it('is honest where nothing is kept', async () => {
    await show();
    expect(document.body.textContent).toContain('Deze browser bewaart niets');
  });
});
