import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadWords } from '../../../i18n/load-words.ts';
import { exampleProps } from '../../example-view.ts';
import { emptyBoard, type Board } from '../../kernel/board/board.ts';
import { checkBoardViews, hostile } from '../../pieces/board/board-views.contract.tsx';
import { buttonNamed, clear, find, press, show, submit, type } from '../../kernel/show.contract.tsx';
import { TegenspraakHost } from './host.tsx';
import { TegenspraakMember } from './member.tsx';
import { TegenspraakScreen } from './screen.tsx';
import { tegenspraak } from './tegenspraak.ts';

const nl = await loadWords('nl');

const card = (id: string, fields: Record<string, string>) => ({ id, fields });

const full: Board = {
  ...emptyBoard,
  owner: 'm1',
  cards: {
    doubts: [
      card('d1', { doubt: hostile }),
      card('d2', { turning: 'Als het kind het zelf wil.' }),
      ...['2', '7', '7', '9', '10'].map((certainty, index) => card(`z${index}`, { certainty })),
    ],
    'if-done': [card('a1', { 'if-done': 'Het brak opnieuw.' })],
    'if-not': [card('n1', { 'if-not': 'Niemand keek.' })],
    second: [card('s1', { unsaid: 'De school weet het niet.' })],
  },
  entries: [
    ['decision', 'decision', { decision: 'Wel of niet verhuizen', reasons: hostile }] as const,
    ['cluster', 'c1', { cluster: 'Het kind zelf' }] as const,
    ['counter', 'counter', { counter: hostile, held: 'real' }] as const,
    ['answer', 'c1', { because: 'Deze week', verdict: 'find-out' }] as const,
    ['check', 'k1', { check: 'School bellen', 'checked-by': 'Noor', day: '2027-04-02' }] as const,
  ].map(([list, key, fields], index) => ({ list, key, fields, id: `e${index}`, by: 'host' })),
  places: { cluster: { d1: 'c1' } },
};

const host = { me: { ref: 'host', host: true } };
const at = (step: string, state: Board = full) => ({
  state,
  activity: 'tegenspraak',
  form: 'full',
  step: `part/${step}`,
  words: nl,
});

afterEach(clear);

describe('tegenspraak in its three views', () => {
  it('[TE9] each screen of each step, in both languages, with hostile texts', async () => {
    await checkBoardViews(
      tegenspraak,
      { Host: TegenspraakHost, Member: TegenspraakMember, Screen: TegenspraakScreen },
      full,
    );
  });

  it('[TE2] a member puts a dot and writes a doubt', () => {
    const write = vi.fn();
    show(<TegenspraakMember {...exampleProps({ ...at('doubts'), act: { write } })} />, nl);
    expect(find('.scale legend').textContent).toBe(nl('tegenspraak.certainty.label'));
    find<HTMLInputElement>('.scale input[value="7"]').click();
    expect(write).toHaveBeenCalledWith('certainty', '7');
    type('textarea', 'Ik weet niet wat het kind wil.');
    expect(write).toHaveBeenCalledWith('doubt', 'Ik weet niet wat het kind wil.');
  });

  it('[TE3] the shift is seen in dots and in words', () => {
    show(
      <TegenspraakScreen
        {...exampleProps({
          ...at('checks', { ...full, entries: [] }),
          view: { me: { ref: '', host: false } },
        })}
      />,
      nl,
    );
    expect(find('.dots svg').getAttribute('aria-label')).toContain(nl('board.dots', { number: 7, count: 2 }));
  });

  it('[TE4] a card is put in a cluster by keyboard: press it, press the place', () => {
    const say = vi.fn();
    show(<TegenspraakHost {...exampleProps({ ...at('cluster'), view: host, act: { say } })} />, nl);
    press(buttonNamed('Het brak opnieuw.'));
    press(buttonNamed(nl('board.put-here', { place: 'Het kind zelf' })));
    expect(say).toHaveBeenCalledWith('part', { type: 'placed', board: 'cluster', thing: 'a1', place: 'c1' });
  });

  it('[TE6] only the owner and the facilitator see where to answer', () => {
    show(
      <TegenspraakMember {...exampleProps({ ...at('answer'), view: { me: { ref: 'm2', host: false } } })} />,
      nl,
    );
    expect(document.querySelector('textarea')).toBeNull();
    const say = vi.fn();
    const props = exampleProps({ ...at('answer'), act: { say } });
    const typed = { 'answer.counter.because': 'We vragen het eerst.', 'answer.counter.verdict': 'take-over' };
    show(<TegenspraakMember {...props} view={{ ...props.view, typed }} />, nl);
    submit();
    expect(say).toHaveBeenCalledWith('part', {
      type: 'entry-written',
      list: 'answer',
      key: 'counter',
      fields: { because: 'We vragen het eerst.', verdict: 'take-over' },
    });
  });
});
