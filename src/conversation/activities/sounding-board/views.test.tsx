import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadWords } from '../../../i18n/load-words.ts';
import { exampleProps } from '../../example-view.ts';
import { foldAll, peopleEvents } from '../../example-conversation.ts';
import { emptyBoard, type Board } from '../../kernel/board/board.ts';
import { buttonNamed, clear, find, press, show, type } from '../../kernel/show.contract.tsx';
import { checkBoardViews, hostile } from '../../pieces/board/board-views.contract.tsx';
import { SoundingBoardHost } from './host.tsx';
import { SoundingBoardMember } from './member.tsx';
import { SoundingBoardScreen } from './screen.tsx';
import { soundingBoard } from './sounding-board.ts';
import { seatsFor } from './trios.ts';

const nl = await loadWords('nl');

const trio: Board = { ...emptyBoard, seats: { m1: '1-1', m2: '1-2', m3: '1-3', m4: '1-4' } };

const host = { me: { ref: 'host', host: true } };
const member = (ref: string) => ({ me: { ref, host: false } });
const at = (step: string, state: Board = trio) => ({
  state,
  activity: 'sounding-board',
  form: 'full',
  step: `part/${step}`,
  words: nl,
});

afterEach(clear);

describe('sounding board in its three views', () => {
  it('[SB8] each screen of each step, in both languages', async () => {
    await checkBoardViews(
      soundingBoard,
      { Host: SoundingBoardHost, Member: SoundingBoardMember, Screen: SoundingBoardScreen },
      { ...trio, seats: { ...trio.seats, [hostile]: '2-1' } },
    );
  });

  it('[SB8] a hostile name is shown as text on every screen', () => {
    const conversation = foldAll([
      ...peopleEvents(2),
      { type: 'member-admitted', member: { ref: 'm3', name: hostile } },
    ]);
    const { agenda } = exampleProps(at('talk-3')).view.conversation;
    const people = { ...conversation, agenda };
    for (const [View, me] of [
      [SoundingBoardHost, host.me],
      [SoundingBoardMember, member('m1').me],
      [SoundingBoardScreen, member('').me],
    ] as const) {
      show(<View {...exampleProps({ ...at('talk-3'), view: { me, conversation: people } })} />, nl);
      expect(document.body.textContent).toContain(hostile);
      expect(document.querySelector('img')).toBeNull();
    }
  });

  it('[SB5] who asks writes notes of their own, the others have no field', () => {
    const write = vi.fn();
    for (const [step, field, said] of [
      ['talk-2', 'notes', 'listens'],
      ['useful-2', 'useful', 'tells'],
    ] as const) {
      show(
        <SoundingBoardMember {...exampleProps({ ...at(step), view: member('m2'), act: { write } })} />,
        nl,
      );
      expect(find('.seen').textContent).toContain(nl('ui.seen.only-you'));
      type('textarea', 'Bel de school.');
      expect(write).toHaveBeenLastCalledWith(field, 'Bel de school.');
      show(<SoundingBoardMember {...exampleProps({ ...at(step), view: member('m1') })} />, nl);
      expect(document.querySelector('textarea')).toBeNull();
      expect(document.body.textContent).toContain(nl(`sounding-board.${said}`, { name: 'Joris' }));
    }
  });

  it('[SB6] who has no trio yet is told what to do, and the facilitator to make them', () => {
    show(<SoundingBoardHost {...exampleProps({ ...at('question-1', emptyBoard), view: host })} />, nl);
    expect(find('h2').textContent).toBe(nl('sounding-board.dividing.title'));
    show(<SoundingBoardMember {...exampleProps({ ...at('talk-1'), view: member('m5') })} />, nl);
    expect(find('h1').textContent).toBe(nl('sounding-board.waiting.title'));
    expect(document.querySelector('textarea')).toBeNull();
  });

  it('[SB2] the facilitator divides everybody by one press', () => {
    const say = vi.fn();
    show(
      <SoundingBoardHost {...exampleProps({ ...at('question-1', emptyBoard), view: host, act: { say } })} />,
      nl,
    );
    press(buttonNamed(nl('sounding-board.draw')));
    const [[, event]] = say.mock.calls as [[string, { seats: Record<string, string> }]];
    expect(Object.keys(event.seats).toSorted()).toEqual(['m1', 'm2', 'm3', 'm4', 'm5']);
    expect(Object.values(event.seats).toSorted()).toEqual(Object.values(seatsFor(['a', 'b', 'c', 'd', 'e'])));
  });

  it('[SB4] by keyboard: a place earlier, left out, seated later', () => {
    const say = vi.fn();
    show(<SoundingBoardHost {...exampleProps({ ...at('question-1'), view: host, act: { say } })} />, nl);
    press(buttonNamed(nl('turns.earlier', { name: 'Joris' })));
    expect(say).toHaveBeenLastCalledWith('part', {
      type: 'seats-drawn',
      seats: { ...trio.seats, m1: '1-2', m2: '1-1' },
    });
    press(buttonNamed(nl('turns.left-out', { name: 'Joris' })));
    expect(say).toHaveBeenLastCalledWith('part', { type: 'seat-left', ref: 'm2' });
    press(buttonNamed(nl('sounding-board.seat', { name: 'Noor' })));
    expect(say).toHaveBeenLastCalledWith('part', {
      type: 'seats-drawn',
      seats: { ...trio.seats, m5: '1-5' },
    });
  });

  it('[SB3] the beamer says who asks in this turn', () => {
    show(<SoundingBoardScreen {...exampleProps({ ...at('question-3'), view: member('') })} />, nl);
    expect(find('.spreadout').textContent).toContain(nl('sounding-board.asks', { name: 'Sanne' }));
  });
});
