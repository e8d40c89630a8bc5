import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadWords } from '../../../i18n/load-words.ts';
import { exampleProps } from '../../example-view.ts';
import { emptyBoard, type Board } from '../../kernel/board/board.ts';
import { buttonNamed, clear, press, show } from '../../kernel/show.contract.tsx';
import { checkBoardViews, hostile } from '../../pieces/board/board-views.contract.tsx';
import { OtherChairHost } from './host.tsx';
import { OtherChairMember } from './member.tsx';
import { otherChair } from './other-chair.ts';
import { OtherChairScreen } from './screen.tsx';

const nl = await loadWords('nl');

const full: Board = {
  ...emptyBoard,
  seats: { m1: 'child', m2: 'parent' },
  cards: {
    write: [
      { id: 'c1', member: 'm1', fields: { see: hostile, fear: 'Weer weg', 'ask-me': 'Wat ik wil' } },
      { id: 'c2', member: 'm2', fields: { hope: 'Dat iemand belt' } },
    ],
  },
  turns: { read: { order: ['m1', 'm2'], done: [], speaker: 'm1' } },
  entries: [
    { list: 'theme', key: 'theme', id: 'e1', by: 'host', fields: { theme: hostile } },
    {
      list: 'ask',
      key: 'c2-hope',
      id: 'e2',
      by: 'host',
      fields: { ask: 'Wat helpt?', seat: 'parent', day: '2027-04-02' },
    },
  ],
  places: { origin: { 'c1-fear': 'assumed', 'c2-hope': 'assumed' } },
};

const host = { me: { ref: 'host', host: true } };
const at = (step: string) => ({
  state: full,
  activity: 'other-chair',
  form: 'full',
  step: `part/${step}`,
  words: nl,
});

afterEach(clear);

describe('from another’s chair in its three views', () => {
  it('[OC9] each screen of each step, in both languages, with hostile texts', async () => {
    await checkBoardViews(
      otherChair,
      { Host: OtherChairHost, Member: OtherChairMember, Screen: OtherChairScreen },
      full,
    );
  });

  it('[OC9] says where somebody speaks for the child that it replaces no talk with the child', () => {
    for (const step of ['chairs', 'write', 'read', 'step-out', 'sort', 'ask']) {
      show(<OtherChairMember {...exampleProps(at(step))} />, nl);
      expect(document.body.textContent, step).toContain(nl('other-chair.as-if'));
    }
  });

  it('[OC1] a member leaves the chair with one press', () => {
    const say = vi.fn();
    show(<OtherChairMember {...exampleProps({ ...at('chairs'), act: { say } })} />, nl);
    press(buttonNamed(nl('board.seats.leave')));
    expect(say).toHaveBeenCalledWith('part', { type: 'seat-left', ref: 'm1' });
  });

  it('[OC6] an assumption becomes a question with one press, and is not offered twice', () => {
    show(<OtherChairHost {...exampleProps({ ...at('ask'), view: host })} />, nl);
    const begin = (text: string) => `${nl('other-chair.ask-this')}: ${text}`;
    expect(() => buttonNamed(begin('Dat iemand belt'))).toThrow();
    press(buttonNamed(begin('Weer weg')));
    expect([...document.querySelectorAll('textarea')].map(({ value }) => value)).toContain('Weer weg');
  });
});
