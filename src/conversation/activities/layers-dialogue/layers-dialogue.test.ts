import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadWords } from '../../../i18n/load-words.ts';
import { effectiveCollects } from '../../effective-collects.ts';
import { foldAll, peopleEvents } from '../../example-conversation.ts';
import { emptyBoard, type Board } from '../../kernel/board/board.ts';
import { requestsIn } from '../../kernel/board/requests.ts';
import { examples } from './events.example.ts';
import { joinLayer, layers, splitLayer } from './layer-text.ts';
import { layersDialogue } from './layers-dialogue.ts';
import { innerAt, layersForms } from './plan.ts';
import { isLargeEnough, layerOf, listenersTo, writersOf } from './who-sits-where.ts';

const words = await loadWords('nl');

const say = (board: Board, event: unknown, by = 'host'): Board => {
  const parsed = layersDialogue.parse(event);
  if (!parsed.ok) throw new Error('refused');
  const host = by === 'host';
  return layersDialogue.reduce(board, { type: 'own', id: 'e1', by, host, pen: host, event: parsed.value });
};

const ask = (key: string, from: string, to = 'policy') => ({
  type: 'entry-written',
  list: 'request',
  key,
  fields: { request: `verzoek ${key}`, from, to },
});

const whole = examples.reduce<Board>((board, event) => say(board, event), emptyBoard);

const people = foldAll(peopleEvents(7));
const seatsOf = (layer: string, count: number, from = 1): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`m${index + from}`, layer]));

const steps = layersForms[0]?.steps ?? [];

describe('a dialogue between layers', () => {
  it('[LD1] somebody sits where the door said, unless they or the facilitator say otherwise', () => {
    const member = { ref: 'm1', name: 'Mira', layer: 'policy', host: false, left: false };
    const atDoor = { ...people, members: { ...people.members, m1: member } };
    expect(layerOf(emptyBoard, atDoor, 'm1')).toBe('policy');
    expect(layerOf(emptyBoard, atDoor, 'm2')).toBeUndefined();
    const moved = say(emptyBoard, { type: 'seat-taken', ref: 'm1', seat: 'practice' }, 'm1');
    expect(layerOf(moved, atDoor, 'm1')).toBe('practice');
    expect(say(moved, { type: 'seat-taken', ref: 'm1', seat: 'policy' }, 'm2')).toBe(moved);
    expect(layerOf(say(moved, { type: 'seat-taken', ref: 'm1', seat: 'policy' }), atDoor, 'm1')).toBe(
      'policy',
    );
    expect(layersDialogue.parse({ type: 'seat-taken', ref: 'm1', seat: 'minister' }).ok).toBe(false);
  });

  it('[LD2] one round without names; the layer comes back out of the text as it went in', () => {
    const hidden = steps.filter(({ collects }) => collects.kind === 'cards');
    for (const { collects } of hidden)
      expect(collects).toMatchObject({ whose: 'without-name', small: 'spoken' });
    expect(hidden[0]?.id).toBe('write');
    fc.assert(
      fc.property(fc.constantFrom(...layers), fc.string({ unit: 'grapheme' }), (layer, text) => {
        const joined = joinLayer(layer, text);
        expect(joined === '' ? text.trim() : splitLayer(joined)).toEqual(
          joined === '' ? '' : { layer, text },
        );
      }),
    );
    expect(splitLayer('Zonder laag\ngeschreven')).toEqual({ text: 'Zonder laag\ngeschreven' });
  });

  it('[LD3] a layer of three devices does not write, one of four does', () => {
    const writers = (seats: Record<string, string>, among?: readonly string[]) =>
      isLargeEnough(writersOf({ state: { seats }, people, among }, 'practice'));
    expect(writers(seatsOf('practice', 4))).toBe(true);
    expect(writers(seatsOf('practice', 3))).toBe(false);
    expect(writers(seatsOf('practice', 4), ['Mira', 'Joris', 'Sanne'])).toBe(false);
    expect(writers({ ...seatsOf('practice', 3), host: 'practice' })).toBe(false);
    const write = steps.find(({ id }) => id === 'write');
    expect(write && effectiveCollects(write, { writers: 3, seats: 3 }).collects.kind).toBe('turns');
  });

  it('[LD4] practice first, policy last; listeners write where there are four of them', () => {
    expect(steps.flatMap(({ id }) => innerAt(id) ?? [])).toEqual(['practice', 'organisation', 'policy']);
    const listeners = (count: number, inner: 'practice' | 'policy') =>
      listenersTo({ state: { seats: seatsOf('practice', count) }, people }, inner);
    expect(listeners(3, 'practice')).toEqual(['Bilal', 'Noor', 'Teun', 'Eva']);
    expect(isLargeEnough(listeners(3, 'practice'))).toBe(true);
    expect(isLargeEnough(listeners(4, 'practice'))).toBe(false);
    expect(listeners(4, 'policy')).toHaveLength(7);
  });

  it('[LD5] a measure has its three questions, by the pen', () => {
    const fields = { measure: 'Een extra lijst', helps: 'Nee', adds: 'Tijd', drops: 'Een oude lijst' };
    const measure = { type: 'entry-written', list: 'measure', key: 'm2', fields };
    expect(say(emptyBoard, measure, 'm1')).toBe(emptyBoard);
    expect(say(emptyBoard, measure).entries[0]?.fields).toEqual(fields);
  });

  it('[LD6] a layer asks two things at most; a request is answered yes, no or find out', () => {
    const two = [ask('a', 'practice'), ask('b', 'practice')].reduce(
      (board, one) => say(board, one),
      emptyBoard,
    );
    expect(say(two, ask('c', 'practice'))).toBe(two);
    expect(requestsIn(say(two, ask('c', 'organisation')).entries)).toHaveLength(3);
    expect(requestsIn(say(two, ask('b', 'practice', 'organisation')).entries).at(-1)?.to).toBe(
      'organisation',
    );
    const less = say(two, { type: 'entry-written', list: 'request', key: 'a', fields: {} });
    expect(requestsIn(say(less, ask('c', 'practice')).entries).map(({ key }) => key)).toEqual(['b', 'c']);
    const nobody = { ...ask('d', 'policy'), fields: { request: 'aan wie?', from: 'policy' } };
    expect(say(two, nobody)).toBe(two);
    expect(requestsIn(whole.entries).map(({ reply }) => reply)).toEqual(['yes', undefined]);
  });

  it('[LD7] the report has requests with their answer, open ones apart; no card, no measure', () => {
    const written = layersDialogue.reduce(whole, {
      type: 'cards-turned',
      step: 'write',
      named: false,
      cards: [{ id: 'c1', fields: { own: joinLayer('practice', 'GEHEIM') } }],
    });
    const sections = layersDialogue.report(written, words);
    expect(sections.map(({ kind, lines }) => [kind, lines.length])).toEqual([
      ['needs', 1],
      ['open', 1],
    ]);
    expect(sections[0]?.lines[0]).toMatchObject({ day: '2027-04-02' });
    expect(sections[0]?.lines[0]?.text).toContain('Tijd voor een warme overdracht');
    expect(sections[1]?.lines[0]?.text).toContain(words('board.request.open'));
    for (const text of ['GEHEIM', 'extra verslag']) expect(JSON.stringify(sections)).not.toContain(text);
  });

  it('[LD8] the steps add up to 67 minutes', () => {
    expect(steps.reduce((sum, { planned }) => sum + planned, 0)).toBe(67);
  });
});
