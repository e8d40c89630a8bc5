import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadWords } from '../../../i18n/load-words.ts';
import { exampleProps } from '../../example-view.ts';
import { emptyBoard, type Board } from '../../kernel/board/board.ts';
import { checkBoardViews, hostile } from '../../pieces/board/board-views.contract.tsx';
import { buttonNamed, clear, find, press, show, submit, type } from '../../kernel/show.contract.tsx';
import { LoadAndStrengthHost } from './host.tsx';
import { loadAndStrength } from './load-and-strength.ts';
import { LoadAndStrengthMember } from './member.tsx';
import { LoadAndStrengthScreen } from './screen.tsx';

const nl = await loadWords('nl');

const full: Board = {
  ...emptyBoard,
  cards: {
    write: [
      { id: 'a1', fields: { strengths: `Oma\n${hostile}` } },
      { id: 'b1', fields: { loads: 'Schulden' } },
    ],
  },
  places: { family: { 'a1-0': 'can' }, municipality: { 'b1-0': 'can', 'a1-1': 'can' } },
  entries: [
    ['item', 'i1', { item: hostile, side: 'load' }] as const,
    ['upward', 'a1-1', { upward: hostile }] as const,
    ['grow', 'g1', { grow: 'Oma erbij', 'grow-step': hostile }] as const,
    ['lighten', 'l1', { lighten: 'De schulden' }] as const,
    ['net', 'n1', { net: 'oma', knows: 'not-yet', 'if-wrong': hostile }] as const,
  ].map(([list, key, fields], index) => ({ list, key, fields, id: `e${index}`, by: 'host' })),
};

const host = { me: { ref: 'host', host: true } };
const at = (step: string, state: Board = full) => ({
  state,
  activity: 'load-and-strength',
  form: 'full',
  step: `part/${step}`,
  words: nl,
});

const laneTitles = () => [...document.querySelectorAll('.lane h3')].map(({ textContent }) => textContent);

afterEach(clear);

describe('load and strength in its three views', () => {
  it('[LS9] each screen of each step, in both languages, with hostile texts', async () => {
    await checkBoardViews(
      loadAndStrength,
      { Host: LoadAndStrengthHost, Member: LoadAndStrengthMember, Screen: LoadAndStrengthScreen },
      full,
    );
  });

  it('[LS1] a member writes strengths first', () => {
    const write = vi.fn();
    show(<LoadAndStrengthMember {...exampleProps({ ...at('write'), act: { write } })} />, nl);
    expect([...document.querySelectorAll('textarea')].length).toBe(2);
    expect(find('.utrecht-form-label').textContent).toBe(nl('load-and-strength.strengths.label'));
    type('textarea', 'Oma\nde club');
    expect(write).toHaveBeenCalledWith('strengths', 'Oma\nde club');
  });

  it('[LS2] the facilitator puts aside what lies there twice; members see both sides, strengths first', () => {
    const say = vi.fn();
    show(<LoadAndStrengthHost {...exampleProps({ ...at('board'), view: host, act: { say } })} />, nl);
    press(buttonNamed('Schulden'));
    press(buttonNamed(nl('board.put-here', { place: nl('load-and-strength.side.double') })));
    expect(say).toHaveBeenCalledWith('part', {
      type: 'placed',
      board: 'side',
      thing: 'b1-0',
      place: 'double',
    });
    show(<LoadAndStrengthMember {...exampleProps(at('board'))} />, nl);
    expect(laneTitles()).toEqual([nl('load-and-strength.side.strength'), nl('load-and-strength.side.load')]);
    expect(document.querySelector('.lane button')).toBeNull();
  });

  it('[LS2] after a round with names the writer stands behind what was written', () => {
    const card = { id: 'a1', member: 'm2', fields: { strengths: 'De club' } };
    const props = exampleProps(at('board', { ...emptyBoard, cards: { write: [card] } }));
    const name = props.view.conversation.members['m2']?.name ?? '';
    expect(name).not.toBe('');
    for (const View of [LoadAndStrengthMember, LoadAndStrengthScreen]) {
      show(<View {...props} />, nl);
      expect(document.body.textContent).toContain(`De club (${name})`);
    }
  });

  it('[LS3] no screen shows a number of things', () => {
    for (const step of ['board', 'influence', 'choose'])
      for (const View of [LoadAndStrengthMember, LoadAndStrengthScreen]) {
        show(<View {...exampleProps(at(step))} />, nl);
        expect(document.body.textContent?.replaceAll(hostile, '')).not.toMatch(/\d/u);
      }
  });

  it('[LS4] the facilitator ticks who can influence a thing; a member reads it', () => {
    const say = vi.fn();
    show(<LoadAndStrengthHost {...exampleProps({ ...at('influence'), view: host, act: { say } })} />, nl);
    const [family] = document.querySelectorAll<HTMLInputElement>('fieldset input');
    expect(family?.checked).toBe(true);
    family?.click();
    expect(say).toHaveBeenCalledWith('part', { type: 'placed', board: 'family', thing: 'a1-0', place: '' });
    show(<LoadAndStrengthMember {...exampleProps(at('influence'))} />, nl);
    expect(document.querySelector('input')).toBeNull();
    expect(find('.slip').textContent).toContain(nl('load-and-strength.influencer.family'));
  });

  it('[LS5] what the municipality can influence is made general by the facilitator', () => {
    const say = vi.fn();
    show(<LoadAndStrengthHost {...exampleProps({ ...at('influence'), view: host, act: { say } })} />, nl);
    expect(find<HTMLTextAreaElement>('form textarea').value).toBe('Schulden');
    type('form textarea', 'Hulp bij schulden duurt te lang.');
    submit();
    expect(say).toHaveBeenCalledWith('part', {
      type: 'entry-written',
      list: 'upward',
      key: 'b1-0',
      fields: { upward: 'Hulp bij schulden duurt te lang.' },
    });
  });

  it('[LS8] nothing chosen keeps the board out of the report; a facilitator lets it in', () => {
    const say = vi.fn();
    show(<LoadAndStrengthHost {...exampleProps({ ...at('net'), view: host, act: { say } })} />, nl);
    const radios = [...document.querySelectorAll<HTMLInputElement>('fieldset input[type="radio"]')];
    const [yes, no] = radios.slice(-2);
    expect([yes?.checked, no?.checked]).toEqual([false, true]);
    yes?.click();
    expect(say).toHaveBeenCalledWith('part', {
      type: 'entry-written',
      list: 'kept',
      key: 'kept',
      fields: { kept: 'yes' },
    });
  });
});
