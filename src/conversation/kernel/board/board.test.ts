import { describe, expect, it } from 'vitest';
import type { ActivityEvent } from '../event.ts';
import type { PlanStep } from '../plan.ts';
import { cardsOf, createBoardActivity, emptyBoard, type Board, type BoardEvent } from './board.ts';
import { entriesIn, textsIn } from './entries.ts';
import { placeOf } from './places.ts';
import { spreadOf } from './spread.ts';

const stepOf = (id: string, collects: PlanStep['collects']): PlanStep => ({
  id,
  planned: 1,
  least: 1,
  name: 'x',
  say: 'x',
  rescue: 'x',
  collects,
});

const activity = createBoardActivity({
  name: 'example',
  forms: [
    {
      id: 'table',
      people: [2, 8],
      steps: [
        stepOf('write', { kind: 'cards', whose: 'without-name', fields: ['text'], small: 'with-name' }),
        stepOf('vote', { kind: 'ballot', options: 'by-state', least: 4 }),
      ],
    },
  ],
  rules: {
    lists: {
      penned: { who: 'pen', most: 2, fields: { text: 20, day: 'day', level: ['team', 'policy'] } },
      hosted: { who: 'host', most: 2, fields: { text: 20 } },
      owned: { who: 'owner', most: 2, fields: { text: 20 } },
      open: { who: 'anyone', most: 3, fields: { text: 20 } },
    },
    boards: {
      sides: { who: 'host', places: ['left', 'right'] },
      sorts: { who: 'anyone', places: ['heard'] },
    },
    seats: ['child', 'parent'],
  },
  things: (board) => cardsOf(board, 'write').map(({ id }) => id),
  report: () => [],
});

type Said = Partial<Omit<Extract<ActivityEvent<BoardEvent>, { type: 'own' }>, 'type' | 'event'>>;

const say = (board: Board, event: unknown, who: Said = {}): Board => {
  const parsed = activity.parse(event);
  if (!parsed.ok) throw new Error('refused');
  const own = { id: 'e1', by: 'aa', host: false, pen: false, ...who };
  return activity.reduce(board, { type: 'own', ...own, event: parsed.value });
};

const write = (list: string, key: string, fields: Record<string, string>) => ({
  type: 'entry-written',
  list,
  key,
  fields,
});

const turn = (board: Board, ...ids: readonly string[]): Board =>
  activity.reduce(board, {
    type: 'cards-turned',
    step: 'write',
    named: false,
    cards: ids.map((id) => ({ id, fields: { text: `text of ${id}` } })),
  });

const host = { host: true, pen: true, by: 'host' };

describe('entries', () => {
  it('[CO50] are written by who may: the pen, a host, the owner, or everybody their own', () => {
    const owned = say(emptyBoard, { type: 'owner-named', ref: 'aa' }, host);
    expect(say(emptyBoard, write('penned', 'k', { text: 'a' }))).toBe(emptyBoard);
    expect(
      textsIn(say(emptyBoard, write('penned', 'k', { text: 'a' }), { pen: true }).entries, 'penned'),
    ).toEqual(['a']);
    expect(say(emptyBoard, write('hosted', 'k', { text: 'a' }), { pen: true })).toBe(emptyBoard);
    expect(textsIn(say(emptyBoard, write('hosted', 'k', { text: 'a' }), host).entries, 'hosted')).toEqual([
      'a',
    ]);
    expect(say(emptyBoard, write('owned', 'k', { text: 'a' }))).toBe(emptyBoard);
    expect(textsIn(say(owned, write('owned', 'k', { text: 'a' })).entries, 'owned')).toEqual(['a']);
    const mine = say(emptyBoard, write('open', 'k', { text: 'a' }));
    expect(say(mine, write('open', 'k', { text: 'b' }), { by: 'bb' })).toBe(mine);
    expect(textsIn(say(mine, write('open', 'k', { text: 'b' })).entries, 'open')).toEqual(['b']);
    expect(textsIn(say(mine, write('open', 'k', { text: 'c' }), host).entries, 'open')).toEqual(['c']);
  });

  it('[CO50] keep who wrote first, and hold no more than their list has room for', () => {
    const first = say(emptyBoard, write('open', 'k', { text: 'a' }));
    const reworded = say(first, write('open', 'k', { text: 'b' }), { ...host, id: 'e2' });
    expect(entriesIn(reworded.entries, 'open')[0]).toMatchObject({
      by: 'aa',
      id: 'e2',
      fields: { text: 'b' },
    });
    const full = ['k2', 'k3', 'k4'].reduce(
      (board, key) => say(board, write('open', key, { text: 'x' })),
      first,
    );
    expect(entriesIn(full.entries, 'open').map(({ key }) => key)).toEqual(['k', 'k2', 'k3']);
  });

  it('[CO50] an emptied or withdrawn one is gone', () => {
    const one = say(emptyBoard, write('open', 'k', { text: 'a' }));
    expect(say(one, write('open', 'k', { text: ' ' })).entries).toEqual([]);
    expect(activity.reduce(one, { type: 'own-withdrawn', id: 'e1' }).entries).toEqual([]);
    expect(activity.reduce(one, { type: 'own-withdrawn', id: 'other' })).toBe(one);
  });

  it.each([
    ['an unknown list', write('elsewhere', 'k', { text: 'a' })],
    ['an unknown field', write('penned', 'k', { other: 'a' })],
    ['no day', write('penned', 'k', { text: 'a', day: '2027-02-30' })],
    ['no choice of ours', write('penned', 'k', { text: 'a', level: 'elsewhere' })],
    ['a prototype', write('__proto__', 'k', { text: 'a' })],
  ])('[CO51] with %s is refused', (_, event) => {
    expect(activity.parse(event)).toEqual({ ok: false, error: { type: 'not-an-event' } });
  });

  it('[CO51] holds plain texts of at most the length that its list says', () => {
    const long = say(emptyBoard, write('penned', 'k', { text: `${'a'.repeat(30)}\u202e` }), { pen: true });
    expect(textsIn(long.entries, 'penned')).toEqual(['a'.repeat(20)]);
  });
});

describe('places', () => {
  it('[CO52] a thing lies in one place of a board, put there by who may', () => {
    const put = (place: string, board = 'sides') => ({ type: 'placed', board, thing: 'c1', place });
    const left = say(emptyBoard, put('left'), host);
    expect(placeOf(left.places, 'sides', 'c1')).toBe('left');
    expect(placeOf(say(left, put('right'), host).places, 'sides', 'c1')).toBe('right');
    expect(say(left, put('left'), host)).toBe(left);
    expect(say(left, put('right'))).toBe(left);
    expect(placeOf(say(left, put(''), host).places, 'sides', 'c1')).toBeUndefined();
    expect(placeOf(say(left, put('heard', 'sorts')).places, 'sorts', 'c1')).toBe('heard');
    expect(activity.parse(put('elsewhere')).ok).toBe(false);
    const own = say(emptyBoard, { ...put('left'), thing: '__proto__' }, host);
    expect(placeOf(own.places, 'sides', '__proto__')).toBe('left');
  });

  it('[CO52] a card that is taken back lies nowhere', () => {
    const placed = say(
      turn(emptyBoard, 'c1', 'c2'),
      { type: 'placed', board: 'sides', thing: 'c1', place: 'left' },
      host,
    );
    const back = activity.reduce(placed, { type: 'card-withdrawn', id: 'c1' });
    expect(cardsOf(back, 'write').map(({ id }) => id)).toEqual(['c2']);
    expect(placeOf(back.places, 'sides', 'c1')).toBeUndefined();
  });
});

describe('chairs and the owner', () => {
  it('[CO53] hosts draw chairs; who sits there leaves without a reason', () => {
    const drawn = say(emptyBoard, { type: 'seats-drawn', seats: { aa: 'child', bb: 'parent' } }, host);
    expect(say(emptyBoard, { type: 'seats-drawn', seats: { aa: 'child' } })).toBe(emptyBoard);
    expect(say(drawn, { type: 'seat-left', ref: 'bb' })).toBe(drawn);
    expect(say(drawn, { type: 'seat-left', ref: 'aa' }).seats).toEqual({ bb: 'parent' });
    expect(activity.parse({ type: 'seats-drawn', seats: { aa: 'judge' } }).ok).toBe(false);
  });

  it('[CO53] somebody takes a chair for themselves, a host for anybody; one chair each', () => {
    const taken = say(emptyBoard, { type: 'seat-taken', ref: 'aa', seat: 'child' });
    expect(taken.seats).toEqual({ aa: 'child' });
    expect(say(taken, { type: 'seat-taken', ref: 'aa', seat: 'child' })).toBe(taken);
    expect(say(taken, { type: 'seat-taken', ref: 'bb', seat: 'parent' })).toBe(taken);
    expect(say(taken, { type: 'seat-taken', ref: 'aa', seat: 'parent' }).seats).toEqual({ aa: 'parent' });
    expect(say(taken, { type: 'seat-taken', ref: 'bb', seat: 'child' }, host).seats).toEqual({
      aa: 'child',
      bb: 'child',
    });
    expect(activity.parse({ type: 'seat-taken', ref: 'aa', seat: 'judge' }).ok).toBe(false);
  });

  it('[CO53] only a host names whose case it is', () => {
    expect(say(emptyBoard, { type: 'owner-named', ref: 'aa' })).toBe(emptyBoard);
    expect(say(emptyBoard, { type: 'owner-named', ref: 'aa' }, host).owner).toBe('aa');
  });
});

describe('votes and dots', () => {
  it('[CO54] a vote over things keeps their order from when it was opened', () => {
    const asked = activity.reduce(turn(emptyBoard, 'c1', 'c2', 'c3'), {
      type: 'ballot-opened',
      step: 'vote',
    });
    const back = activity.reduce(asked, { type: 'card-withdrawn', id: 'c2' });
    expect(back.asked['vote']).toEqual(['c1', 'c2', 'c3']);
    expect(activity.options?.(back, 'vote')).toBe(2);
    const counted = activity.reduce(back, { type: 'ballot-counted', step: 'vote', votes: [1, 2, 0, 1] });
    expect(counted.votes['vote']).toEqual([1, 2, 0, 1]);
  });

  it('[CO55] dots are shown from five estimates on; what is no number on the scale is none', () => {
    const scale = { least: 0, most: 10 };
    const cards = (texts: readonly string[]) =>
      texts.map((text, index) => ({ id: `c${index}`, fields: { text } }));
    expect(spreadOf([], 'text', scale)).toBeUndefined();
    expect(spreadOf(cards(['1', '2', '3', '4']), 'text', scale)).toBe('too-few');
    const dots = spreadOf(cards(['0', '7', '7', '10', '3', '11', '-1', '2.5', 'x', '']), 'text', scale);
    expect(dots).toEqual([1, 0, 0, 1, 0, 0, 0, 2, 0, 0, 1]);
  });
});
