import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadWords } from '../../../i18n/load-words.ts';
import { exampleProps } from '../../example-view.ts';
import { emptyBoard, type Board } from '../../kernel/board/board.ts';
import { clear, find, press, show, submit, type } from '../../kernel/show.contract.tsx';
import type { TableActs, TableView } from '../../kernel/view.ts';
import { checkBoardViews, hostile } from '../../pieces/board/board-views.contract.tsx';
import { LayersDialogueHost } from './host.tsx';
import { joinLayer } from './layer-text.ts';
import { layersDialogue } from './layers-dialogue.ts';
import { LayersDialogueMember } from './member.tsx';
import { LayersDialogueScreen } from './screen.tsx';

const nl = await loadWords('nl');
const word = (id: string): string => nl(`layers-dialogue.${id}`);

/** Four speak from practice, one from policy. */
const seats = { m1: 'practice', m2: 'practice', m3: 'practice', m4: 'practice', m5: 'policy' };

const full: Board = {
  ...emptyBoard,
  seats,
  cards: {
    write: [
      { id: 'w1', fields: { own: joinLayer('practice', hostile) } },
      { id: 'w2', fields: { others: joinLayer('practice', 'Zij zien het niet.') } },
      { id: 'w3', fields: { own: 'Zonder laag geschreven.' } },
    ],
    'circle-practice': [{ id: 'u1', fields: { unknown: hostile } }],
    'circle-organisation': [{ id: 'u2', fields: { unknown: 'Dat er geld was.' } }],
  },
  entries: [
    ['measure', 'm1', { measure: hostile, helps: 'Nee', adds: 'Werk', drops: 'Niets' }] as const,
    ['request', 'r1', { request: hostile, from: 'practice', to: 'policy' }] as const,
    ['request', 'r2', { request: 'Eén formulier', from: 'practice', to: 'organisation' }] as const,
    ['reply', 'r2', { reply: 'find-out', day: '2027-04-02', note: hostile }] as const,
  ].map(([list, key, fields], index) => ({ list, key, fields, id: `e${index}`, by: 'host' })),
};

const at = (step: string, state: Board = full) => ({
  state,
  activity: 'layers-dialogue',
  form: 'full',
  step: `part/${step}`,
  words: nl,
});

const member = (
  step: string,
  { me = 'm1', state = full, act = {} }: { me?: string; state?: Board; act?: Partial<TableActs> } = {},
  change: (view: TableView) => Partial<TableView> = () => ({}),
): void => {
  const given = exampleProps({ ...at(step, state), act, view: { me: { ref: me, host: false } } });
  show(<LayersDialogueMember {...given} view={{ ...given.view, ...change(given.view) }} />, nl);
};

const typed =
  (text: string, ready = false) =>
  ({ round }: TableView): Partial<TableView> =>
    round ? { round: { ...round, ready, drafts: [{ field: 'own', text, left: 900 }] } } : {};

afterEach(clear);

describe('a dialogue between layers in its three views', () => {
  it('[LD9] each screen of each step, in both languages, with hostile texts', async () => {
    const views = { Host: LayersDialogueHost, Member: LayersDialogueMember, Screen: LayersDialogueScreen };
    await checkBoardViews(layersDialogue, views, full);
  });

  it('[LD1] a member chooses a layer, and cannot write before', () => {
    const say = vi.fn();
    member('write', { state: emptyBoard, act: { say } });
    expect(document.querySelector('textarea')).toBeNull();
    find<HTMLInputElement>('input[value="organisation"]').click();
    expect(say).toHaveBeenCalledWith('part', { type: 'seat-taken', ref: 'm1', seat: 'organisation' });
  });

  it('[LD1] the facilitator places somebody', () => {
    const say = vi.fn();
    const host = { me: { ref: 'host', host: true } };
    show(<LayersDialogueHost {...exampleProps({ ...at('sit'), view: host, act: { say } })} />, nl);
    const list = find<HTMLSelectElement>('select');
    expect(list.value).toBe('practice');
    list.value = 'policy';
    list.dispatchEvent(new Event('change', { bubbles: true }));
    expect(say).toHaveBeenCalledWith('part', { type: 'seat-taken', ref: 'm1', seat: 'policy' });
  });

  it('[LD2] what is typed goes along with its layer, and is shown without it', () => {
    const write = vi.fn();
    member('write', { act: { write } }, typed('practice\nWie luistert er?'));
    expect(find<HTMLTextAreaElement>('textarea').value).toBe('Wie luistert er?');
    expect(write).not.toHaveBeenCalled();
    type('textarea', 'Wie luistert er nu?');
    expect(write).toHaveBeenCalledWith('own', 'practice\nWie luistert er nu?', undefined);
  });

  it('[LD3] without a name is said of the layer, not of the whole table', () => {
    member('write');
    expect(find('.among summary').textContent).toBe(nl('write.among', { count: 4 }));
    expect(document.body.textContent).toContain(nl('write.thin'));
  });

  it('[LD2] who moves to another layer takes along what was typed', async () => {
    const write = vi.fn();
    member('write', { act: { write } }, typed('policy\nWie luistert er?'));
    await vi.waitFor(() => expect(write).toHaveBeenCalledWith('own', 'practice\nWie luistert er?'));
  });

  it('[LD3] a few cards without a layer stay closed beside those that have one', () => {
    member('reveal');
    expect(document.body.textContent).toContain(word('loose'));
    expect(document.body.textContent).not.toContain('Zonder laag geschreven.');
    clear();
    const write = full.cards['write']?.slice(2) ?? [];
    member('reveal', { state: { ...full, cards: { write } } });
    expect(document.body.textContent).toContain('Zonder laag geschreven.');
  });

  it('[LD2] cards lie layer by layer on the beamer, and without a layer last', () => {
    const beamer = { me: { ref: '', host: false } };
    const others = ['w4', 'w5', 'w6'].map((id) => ({ id, fields: { own: `Los ${id}` } }));
    const state = { ...full, cards: { write: [...(full.cards['write'] ?? []), ...others] } };
    show(<LayersDialogueScreen {...exampleProps({ ...at('reveal', state), view: beamer })} />, nl);
    const text = document.body.textContent;
    expect(text).toContain(
      nl('layers-dialogue.tag', { layer: word('layer.practice'), asked: word('own.short') }),
    );
    expect(text.indexOf('Zij zien het niet.')).toBeLessThan(text.indexOf('Zonder laag geschreven.'));
    expect(text).not.toContain('practice\n');
  });

  it('[LD3] alone in a layer there is only a field for oneself, and no card lies ready', async () => {
    const act = { keep: vi.fn(), write: vi.fn(), ready: vi.fn() };
    member('write', { me: 'm5', act }, typed('policy\nMijn zorg', true));
    expect(document.body.textContent).toContain(word('too-few'));
    expect(find('.seen').textContent).toContain(nl('ui.seen.only-you'));
    expect(find<HTMLTextAreaElement>('textarea').value).toBe('Mijn zorg');
    type('textarea', 'Dit zeg ik straks');
    expect(act.keep).toHaveBeenCalledWith('part/write', 'aloud', 'Dit zeg ik straks');
    expect(act.write).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(act.ready).toHaveBeenCalledWith(false));
  });

  it('[LD4] who talks has no field; one who listens with too few keeps it to themselves', () => {
    member('circle-practice');
    expect(find('h1').textContent).toBe(word('inside.title'));
    expect(document.querySelector('textarea')).toBeNull();
    clear();
    member('circle-practice', { me: 'm5' });
    expect(document.body.textContent).toContain(word('too-few.listen'));
    clear();
    member('circle-organisation', { me: 'm5' });
    expect(find('textarea').closest('.field')?.textContent).toContain(word('unknown.label'));
    expect(document.body.textContent).not.toContain(word('too-few.listen'));
  });

  it('[LD6] a layer with two requests asks no more; one that is asked answers', () => {
    member('requests');
    expect(document.body.textContent).toContain(word('requests.full'));
    expect(document.querySelector('textarea')).toBeNull();
    clear();
    const say = vi.fn();
    const state = { ...full, entries: full.entries.filter(({ key }) => key === 'r1') };
    member('requests', { me: 'm5', state, act: { say } });
    press(find('input[value="yes"]'));
    submit();
    expect(say).toHaveBeenCalledWith(
      'part',
      expect.objectContaining({
        list: 'reply',
        key: 'r1',
        fields: expect.objectContaining({ reply: 'yes' }),
      }),
    );
  });

  it('[LD6] nobody asks without saying whom', () => {
    const say = vi.fn();
    member('requests', { state: { ...emptyBoard, seats }, act: { say } });
    type('textarea', 'Tijd');
    submit();
    expect(say).not.toHaveBeenCalled();
    expect(document.body.textContent).toContain(nl('board.choose-first'));
    press(find('input[value="policy"]'));
    submit();
    expect(say).toHaveBeenCalledWith(
      'part',
      expect.objectContaining({ fields: { request: 'Tijd', from: 'practice', to: 'policy' } }),
    );
  });
});
