import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadWords } from '../../../i18n/load-words.ts';
import { exampleProps } from '../../example-view.ts';
import { emptyBoard, type Board } from '../../kernel/board/board.ts';
import { nameOf } from '../../kernel/people.ts';
import { checkBoardViews, hostile } from '../../pieces/board/board-views.contract.tsx';
import { buttonNamed, clear, find, press, show, submit } from '../../kernel/show.contract.tsx';
import { SharedTaskHost } from './host.tsx';
import { SharedTaskMember } from './member.tsx';
import { SharedTaskScreen } from './screen.tsx';
import { sharedTask } from './shared-task.ts';

const nl = await loadWords('nl');

const card = (id: string, fields: Record<string, string>, member?: string) => ({
  id,
  fields,
  ...(member === undefined ? {} : { member }),
});

const full: Board = {
  ...emptyBoard,
  cards: {
    eyes: [card('t1', { task: 'Dat ik veilig ben' }), card('t2', { task: `Een veilige plek ${hostile}` })],
    needs: [
      card('n1', { need: 'Een vaste avond', offer: hostile }, 'm1'),
      card('n2', { worried: 'Dat iemand opneemt' }, 'm2'),
    ],
  },
  entries: [
    ['sentence', 's1', { sentence: `Wij zorgen samen voor gezinsondersteuning ${hostile}` }] as const,
    ['request', 'r1', { request: hostile, from: 'Bilal', to: 'Noor' }] as const,
    ['reply', 'r1', { reply: 'find-out', day: '2027-04-02', note: hostile }] as const,
    ['alarm', 'a1', { signal: 'Steeds harder', 'called-by': 'Iedereen' }] as const,
    ['route', 'w1', { calls: 'Noor', called: 'Bilal', within: 'same-day' }] as const,
    ['differ', 'd1', { differ: 'Een derde kijkt mee' }] as const,
    ['next', 'x1', { day: '2027-04-20' }] as const,
  ].map(([list, key, fields], index) => ({ list, key, fields, id: `e${index}`, by: 'host' })),
};

const at = (step: string, state: Board = full) => ({
  state,
  activity: 'shared-task',
  form: 'full',
  step: `part/${step}`,
  words: nl,
});

const beamer = { me: { ref: '', host: false } };
const host = { me: { ref: 'host', host: true } };

afterEach(clear);

describe('one task in its three views', () => {
  it('[SK10] each screen of each step, in both languages, with hostile texts', async () => {
    await checkBoardViews(
      sharedTask,
      { Host: SharedTaskHost, Member: SharedTaskMember, Screen: SharedTaskScreen },
      full,
    );
  });

  it('[SK2] words that come back are marked on phone, console and beamer', () => {
    for (const [View, view] of [
      [SharedTaskMember, {}],
      [SharedTaskHost, host],
      [SharedTaskScreen, beamer],
    ] as const) {
      show(<View {...exampleProps({ ...at('compare'), view })} />, nl);
      const marks = [...document.querySelectorAll('.card mark')].map(({ textContent }) => textContent);
      expect(marks).toEqual(['veilig', 'veilige']);
    }
  });

  it('[SK3] a long word is pointed at, on the table and while it is typed', () => {
    show(<SharedTaskMember {...exampleProps(at('plain'))} />, nl);
    expect(document.body.textContent).toContain(
      nl('shared-task.plain.long-words', { list: 'gezinsondersteuning' }),
    );
    const typed = { 'sentence.k1.sentence': 'De veiligheidsafspraken' };
    show(<SharedTaskHost {...exampleProps({ ...at('plain', emptyBoard), view: { ...host, typed } })} />, nl);
    expect(document.body.textContent).toContain('veiligheidsafspraken');
  });

  it('[SK4] what keeps somebody stuck becomes the beginning of their own need', () => {
    const write = vi.fn();
    show(<SharedTaskMember {...exampleProps({ ...at('needs'), act: { write } })} />, nl);
    press(buttonNamed(nl('shared-task.stuck.lead')));
    expect(write).toHaveBeenCalledWith(
      'need',
      nl('shared-task.stuck.begin', { stuck: nl('shared-task.stuck.lead') }),
    );
    expect(document.body.textContent).toContain(nl('shared-task.stuck.done'));
  });

  it('[SK5] a request begins with one’s own need and goes to somebody', () => {
    const say = vi.fn();
    const props = exampleProps({ ...at('requests', { ...full, entries: [] }), act: { say } });
    show(<SharedTaskMember {...props} />, nl);
    expect(find<HTMLTextAreaElement>('textarea').value).toBe('Een vaste avond');
    submit();
    expect(say).toHaveBeenCalledWith('part', {
      type: 'entry-written',
      list: 'request',
      key: expect.any(String),
      fields: { request: 'Een vaste avond', from: nameOf(props.view.conversation, 'm1'), to: '' },
    });
  });

  it('[SK5] an open request stays on the beamer', () => {
    show(<SharedTaskScreen {...exampleProps({ ...at('requests'), view: beamer })} />, nl);
    expect(find('.slip').textContent).toContain(nl('board.reply.find-out'));
  });

  it('[SK7] only the pen writes the route; everybody reads it', () => {
    show(<SharedTaskMember {...exampleProps(at('route'))} />, nl);
    expect(document.querySelector('input, textarea')).toBeNull();
    expect(find('.slips').textContent).toBe(
      nl('shared-task.route.line', { calls: 'Noor', called: 'Bilal' }) + nl('shared-task.within.same-day'),
    );
    show(<SharedTaskHost {...exampleProps({ ...at('route', emptyBoard), view: host })} />, nl);
    expect(document.querySelectorAll('form')).toHaveLength(2);
  });
});
