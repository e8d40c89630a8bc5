import { describe, expect, it } from 'vitest';
import { notesToText } from './notes-to-text.ts';

const words = { title: 'Mijn notities', elsewhere: 'Andere', changed: (day: string) => `op ${day}` };
const cards = [
  { id: 'b', title: 'Kaart B', questions: [{ id: '2-P1', text: 'Vraag 2?' }] },
  {
    id: 'a',
    title: 'Kaart A',
    questions: [
      { id: '1-P1', text: 'Vraag 1?' },
      { id: '1-P2', text: 'Vraag 1b?' },
    ],
  },
];
const note = (question: string, text: string) => ({ question, card: 'a', text, changed: '2027-03-12' });

describe('notesToText', () => {
  it('[VA21] goes by card and question in the order of the deck, unknown questions last', () => {
    const notes = [note('1-P2', 'Tweede\n'), note('9-X', 'Oud'), note('2-P1', 'Eerst')];
    expect(notesToText(notes, cards, words)).toBe(
      [
        '# Mijn notities',
        '## Kaart B',
        '### Vraag 2?',
        'Eerst',
        '(op 2027-03-12)',
        '## Kaart A',
        '### Vraag 1b?',
        'Tweede',
        '(op 2027-03-12)',
        '## Andere',
        '### 9-X',
        'Oud',
        '(op 2027-03-12)\n',
      ].join('\n\n'),
    );
  });

  it('[VA21] is only a title without notes', () => {
    expect(notesToText([], cards, words)).toBe('# Mijn notities\n');
  });
});
