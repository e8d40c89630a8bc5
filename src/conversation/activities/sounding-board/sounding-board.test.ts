import { describe, expect, it } from 'vitest';
import { loadWords } from '../../../i18n/load-words.ts';
import { foldAll, peopleEvents } from '../../example-conversation.ts';
import { emptyBoard, type Board } from '../../kernel/board/board.ts';
import { examples } from './events.example.ts';
import { readStep, soundingBoardForms } from './plan.ts';
import { soundingBoard } from './sounding-board.ts';
import { askerIn, partakersIn, seatsFor, seatWith, swapped, triosIn, trioOf } from './trios.ts';

const words = await loadWords('nl');

const refsOf = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `m${index + 1}`);

const say = (board: Board, event: unknown, by = 'host'): Board => {
  const parsed = soundingBoard.parse(event);
  if (!parsed.ok) throw new Error('refused');
  const host = by === 'host';
  return soundingBoard.reduce(board, { type: 'own', id: 'e1', by, host, pen: host, event: parsed.value });
};

const seated = (count: number) => {
  const people = foldAll(peopleEvents(count));
  const seats = seatsFor(refsOf(count));
  return { people, seats, trios: triosIn(seats, people) };
};

describe('sounding board', () => {
  it('[SB1] ten minutes a turn, thirty for three, the same four steps each time', () => {
    const minutes = soundingBoardForms.map(({ steps }) =>
      steps.reduce((sum, { planned }) => sum + planned, 0),
    );
    expect(minutes).toEqual([30, 10]);
    const [full] = soundingBoardForms;
    const turns = full?.steps.map(({ id }) => readStep(id)) ?? [];
    for (const turn of [1, 2, 3]) {
      expect(turns.filter((step) => step.turn === turn).map(({ kind }) => kind)).toEqual([
        'question',
        'clarify',
        'talk',
        'useful',
      ]);
    }
  });

  it('[SB2] everybody gets one seat, in trios of three to five', () => {
    for (let count = 3; count <= 120; count += 1) {
      const seats = seatsFor(refsOf(count));
      expect(Object.keys(seats)).toHaveLength(count);
      expect(new Set(Object.values(seats)).size).toBe(count);
      expect(soundingBoard.parse({ type: 'seats-drawn', seats }).ok).toBe(true);
      const numbers = Object.values(seats).map((seat) => seat.split('-')[0]);
      const sizes = [...new Set(numbers)].map((number) => numbers.filter((one) => one === number).length);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(3);
      expect(Math.max(...sizes)).toBeLessThanOrEqual(count === 5 ? 5 : 4);
    }
    expect(soundingBoard.parse({ type: 'seats-drawn', seats: { aa: '0-1' } }).ok).toBe(false);
  });

  it('[SB2] the facilitator sits along only where there would be no trio without', () => {
    expect(partakersIn(foldAll(peopleEvents(2)), ['host']).map(({ ref }) => ref)).toEqual([
      'host',
      'm1',
      'm2',
    ]);
    expect(partakersIn(foldAll(peopleEvents(3)), ['host']).map(({ ref }) => ref)).toEqual(['m1', 'm2', 'm3']);
  });

  it('[SB3] the place in the trio is the turn in which somebody asks', () => {
    const { trios, people } = seated(7);
    expect(trios.map((trio) => trio.people.map(({ ref }) => ref))).toEqual([
      ['m1', 'm2', 'm3', 'm4'],
      ['m5', 'm6', 'm7'],
    ]);
    expect(trios.map((trio) => askerIn(trio, 2)?.ref)).toEqual(['m2', 'm6']);
    expect(trioOf(trios, people, 'm7')?.number).toBe(2);
    const left = foldAll([...peopleEvents(7), { type: 'member-removed', ref: 'm6' }]);
    const after = triosIn(seatsFor(refsOf(7)), left);
    expect(after.map((trio) => askerIn(trio, 2)?.ref)).toEqual(['m2', undefined]);
    expect(after.map((trio) => askerIn(trio, 3)?.ref)).toEqual(['m3', 'm7']);
  });

  it('[SB4] people change places over the edge of a trio; who comes later sits with the smallest', () => {
    const { seats, trios, people } = seated(7);
    const changed = triosIn(swapped(seats, trios, 'm4', 1), people);
    expect(changed.map((trio) => trio.people.map(({ ref }) => ref))).toEqual([
      ['m1', 'm2', 'm3', 'm5'],
      ['m4', 'm6', 'm7'],
    ]);
    expect(swapped(seats, trios, 'm1', -1)).toBe(seats);
    expect(seatWith(seats, trios, 'late')).toEqual({ ...seats, late: '2-4' });
    const board = say(emptyBoard, examples[0]);
    expect(Object.keys(say(board, examples[1]).seats)).toEqual(['aa', 'bb', 'cc']);
    expect(say(board, examples[1], 'aa')).toBe(board);
    expect(say(emptyBoard, examples[0], 'aa')).toBe(emptyBoard);
  });

  it('[SB5] nothing is collected but notes that never leave the device of whoever asks', () => {
    for (const { steps } of soundingBoardForms) {
      for (const { id, collects } of steps) {
        const isNote = /^(talk|useful)-/.test(id);
        expect(collects).toMatchObject(isNote ? { kind: 'private', of: 'case-owner' } : { kind: 'nothing' });
      }
    }
    const entry = { type: 'entry-written', list: 'advice', key: 'a', fields: { text: 'Nee' } };
    expect(soundingBoard.parse(entry).ok).toBe(false);
  });

  it('[SB7] the report gives nothing', () => {
    const whole = examples.reduce<Board>((board, event) => say(board, event), emptyBoard);
    expect(soundingBoard.report(whole, words)).toEqual([]);
  });
});
