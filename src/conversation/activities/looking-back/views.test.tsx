import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadWords } from '../../../i18n/load-words.ts';
import { exampleProps } from '../../example-view.ts';
import { emptyBoard, type Board } from '../../kernel/board/board.ts';
import { checkBoardViews, hostile } from '../../pieces/board/board-views.contract.tsx';
import { buttonNamed, clear, find, press, show, submit, type } from '../../kernel/show.contract.tsx';
import { LookingBackHost } from './host.tsx';
import { lookingBack } from './looking-back.ts';
import { LookingBackMember } from './member.tsx';
import { LookingBackScreen } from './screen.tsx';

const nl = await loadWords('nl');

const full: Board = {
  ...emptyBoard,
  cards: {
    moments: [
      { id: 'c1', fields: { 'moment-1': hostile } },
      { id: 'c2', fields: { 'moment-2': 'Toen belde de school.' } },
    ],
  },
  entries: [
    ['moment', 'm1', { moment: hostile }] as const,
    ['moment', 'm2', { moment: 'Het gesprek thuis' }] as const,
    ['expected', 'm1', { expected: hostile }] as const,
    ['happened', 'm1', { happened: 'Niemand las het bericht.' }] as const,
    ['factor', 'f1', { factor: hostile, level: 'policy' }] as const,
    ['contact', 'x1', { contact: hostile }] as const,
    ['well', 'w1', { well: hostile }] as const,
    ['lesson', 'l1', { lesson: hostile, level: 'team' }] as const,
    ['hurt', 'h1', { hurt: 'Oma', need: hostile, 'seen-to-by': 'Teamleider' }] as const,
  ].map(([list, key, fields], index) => ({ list, key, fields, id: `e${index}`, by: 'host' })),
  places: { moment: { c1: 'm1' } },
};

const host = { me: { ref: 'host', host: true } };
const beamer = { me: { ref: '', host: false } };
const at = (step: string, state: Board = full) => ({
  state,
  activity: 'looking-back',
  form: 'full',
  step: `part/${step}`,
  words: nl,
});

afterEach(clear);

describe('looking back in its three views', () => {
  it('[LB10] each screen of each step, in both languages, with hostile texts', async () => {
    await checkBoardViews(
      lookingBack,
      { Host: LookingBackHost, Member: LookingBackMember, Screen: LookingBackScreen },
      full,
    );
  });

  it('[LB2] a member writes moments that come without a name, and gets a kinder wording offered', () => {
    const write = vi.fn();
    const props = exampleProps({ ...at('moments'), act: { write } });
    const { round } = props.view;
    if (!round) throw new Error('no round');
    const drafts = [{ field: 'moment-1', text: 'Ik had eerder moeten bellen.', left: 900 }];
    show(<LookingBackMember {...props} view={{ ...props.view, round: { ...round, drafts } }} />, nl);
    expect(find('.seen').textContent).toContain(nl('ui.seen.reveal-unnamed'));
    expect(document.body.textContent).toContain(nl('blame.hindsight'));
    expect(document.querySelectorAll('textarea')).toHaveLength(3);
    type('textarea', 'Toen zag ik niets geks.');
    expect(write).toHaveBeenCalledWith('moment-1', 'Toen zag ik niets geks.');
  });

  it('[LB3] a card is put in a moment by keyboard, and a moment gets another name', () => {
    const say = vi.fn();
    show(<LookingBackHost {...exampleProps({ ...at('merge'), view: host, act: { say } })} />, nl);
    press(buttonNamed('Toen belde de school.'));
    press(buttonNamed(nl('board.put-here', { place: 'Het gesprek thuis' })));
    expect(say).toHaveBeenCalledWith('part', { type: 'placed', board: 'moment', thing: 'c2', place: 'm2' });
    type('section.stack form textarea', 'De week erna');
    press(find('section.stack form button[type="submit"]'));
    expect(say).toHaveBeenLastCalledWith('part', {
      type: 'entry-written',
      list: 'moment',
      key: 'm3',
      fields: { moment: 'De week erna' },
    });
    type('details textarea', 'Het telefoontje');
    submit();
    expect(say).toHaveBeenLastCalledWith('part', expect.objectContaining({ list: 'moment', key: 'm1' }));
  });

  it('[LB3] a member reads what lies together, and puts nothing anywhere', () => {
    show(<LookingBackMember {...exampleProps(at('merge'))} />, nl);
    expect(find('.lane').textContent).toContain('Toen belde de school.');
    expect(document.querySelector('.thing')).toBeNull();
  });

  it('[LB4] what happened is written beside what was expected, by the pen alone', () => {
    const say = vi.fn();
    show(<LookingBackHost {...exampleProps({ ...at('happened'), view: host, act: { say } })} />, nl);
    expect(document.body.textContent).toContain(nl('looking-back.expected.label'));
    type('form textarea', 'Het bleef stil.');
    submit();
    expect(say).toHaveBeenCalledWith('part', {
      type: 'entry-written',
      list: 'happened',
      key: 'm2',
      fields: { happened: 'Het bleef stil.' },
    });
    press(buttonNamed(nl('board.reword')));
    expect(find<HTMLTextAreaElement>('form textarea').value).toBe('Niemand las het bericht.');
    show(<LookingBackMember {...exampleProps(at('happened'))} />, nl);
    expect(document.querySelector('textarea')).toBeNull();
    expect(document.body.textContent).toContain('Niemand las het bericht.');
  });

  it.each([
    ['facilitator', LookingBackHost, host],
    ['member', LookingBackMember, {}],
    ['beamer', LookingBackScreen, beamer],
  ])(
    '[LB6] the %s sees what made sense then, and our own contact, with and without reasons',
    (_, View, view) => {
      for (const state of [emptyBoard, full]) {
        show(<View {...exampleProps({ ...at('why', state), view })} />, nl);
        expect(document.body.textContent).toContain(nl('looking-back.guard'));
        expect(document.body.textContent).toContain(nl('looking-back.contact.prompt'));
      }
    },
  );
});
