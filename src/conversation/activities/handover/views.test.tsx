import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadWords } from '../../../i18n/load-words.ts';
import { exampleProps } from '../../example-view.ts';
import { emptyBoard, type Board } from '../../kernel/board/board.ts';
import { checkBoardViews, hostile } from '../../pieces/board/board-views.contract.tsx';
import { buttonNamed, clear, find, press, show } from '../../kernel/show.contract.tsx';
import { handover } from './handover.ts';
import { HandoverHost } from './host.tsx';
import { HandoverMember } from './member.tsx';
import { HandoverScreen } from './screen.tsx';

const nl = await loadWords('nl');

// A mark that is none of ours cannot get past the parser; were it there, it would still be no markup.
const sent: Board = {
  ...emptyBoard,
  owner: 'm1',
  entries: [
    ['heading', 'safety', { mark: 'told' }] as const,
    ['heading', 'child-said', { mark: 'gap' }] as const,
    ['heading', hostile, { mark: 'gap' }] as const,
    ['arrangement', 'owners', { mark: 'settled' }] as const,
    ['arrangement', 'look-again', { mark: 'open' }] as const,
    ['count', 'count', { count: '2' }] as const,
  ].map(([list, key, fields], index) => ({ list, key, fields, id: `e${index}`, by: 'm1' })),
};

const at = (step: string, state: Board = sent) => ({
  state,
  activity: 'handover',
  form: 'full',
  step: `part/${step}`,
  words: nl,
});

const listener = { me: { ref: 'm2', host: false } };
const host = { me: { ref: 'host', host: true } };
const beamer = { me: { ref: '', host: false } };
const views = { Host: HandoverHost, Member: HandoverMember, Screen: HandoverScreen };

afterEach(clear);

describe('a handover in its three views', () => {
  it('[HO8] each screen of each step, in both languages, to who hands over and to who listens', async () => {
    await checkBoardViews(handover, views, sent);
    await checkBoardViews(handover, views, { ...sent, owner: 'm2' });
  });

  it('[HO2] ticks for oneself are written on this device and said to nobody', () => {
    const write = vi.fn();
    const say = vi.fn();
    const privateTexts = { safety: 'yes' };
    const given = { ...at('prepare'), act: { write, say }, view: { privateTexts } };
    show(<HandoverMember {...exampleProps(given)} />, nl);
    expect(find('.seen').textContent).toContain(nl('ui.seen.only-you'));
    const boxes = [...document.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
    expect(boxes.map(({ checked }) => checked)).toEqual([true, ...Array(9).fill(false)]);
    press(boxes[1] ?? document.body);
    expect(write).toHaveBeenCalledWith('child-said', 'yes');
    press(boxes[0] ?? document.body);
    expect(write).toHaveBeenCalledWith('safety', '');
    expect(say).not.toHaveBeenCalled();
  });

  it('[HO2] who listens reads the ten headings and ticks nothing', () => {
    show(<HandoverMember {...exampleProps({ ...at('prepare'), view: listener })} />, nl);
    expect(document.querySelectorAll('li')).toHaveLength(10);
    expect(document.querySelector('input')).toBeNull();
  });

  it('[HO3] who listens says it back in a field of their own; who hands over has none', () => {
    show(<HandoverMember {...exampleProps({ ...at('back'), view: listener })} />, nl);
    expect(find('.seen').textContent).toContain(nl('ui.seen.only-you'));
    expect(document.querySelectorAll('textarea')).toHaveLength(1);
    show(<HandoverMember {...exampleProps(at('back'))} />, nl);
    expect(document.querySelector('textarea')).toBeNull();
  });

  it('[HO4] who hands over ticks a gap; who listens reads it', () => {
    const say = vi.fn();
    show(<HandoverMember {...exampleProps({ ...at('gaps'), act: { say } })} />, nl);
    press(find<HTMLInputElement>('input[value="gap"]'));
    expect(say).toHaveBeenCalledWith('part', {
      type: 'entry-written',
      list: 'heading',
      key: 'safety',
      fields: { mark: 'gap' },
    });
    show(<HandoverMember {...exampleProps({ ...at('gaps'), view: listener })} />, nl);
    expect(document.querySelector('input')).toBeNull();
    expect(document.body.textContent).toContain(nl('handover.heading-mark.gap'));
    show(<HandoverHost {...exampleProps({ ...at('gaps'), view: host })} />, nl);
    expect(document.querySelectorAll('input[value="gap"]')).toHaveLength(10);
  });

  it('[HO5] open actions are counted up and down, each press at once', () => {
    const say = vi.fn();
    show(<HandoverMember {...exampleProps({ ...at('actions'), act: { say } })} />, nl);
    press(buttonNamed(nl('handover.count.more')));
    press(buttonNamed(nl('handover.count.more')));
    press(buttonNamed(nl('handover.count.fewer')));
    const counts = say.mock.calls.map(([, event]) => event.fields.count);
    expect(counts).toEqual(['3', '4', '3']);
    show(
      <HandoverMember {...exampleProps({ ...at('actions', emptyBoard), view: host, act: { say } })} />,
      nl,
    );
    press(buttonNamed(nl('handover.count.zero')));
    expect(say.mock.lastCall?.[1].fields).toEqual({ count: '0' });
  });

  it('[HO5] the beamer shows the number and the ticks in words', () => {
    show(<HandoverScreen {...exampleProps({ ...at('actions'), view: beamer })} />, nl);
    expect(document.body.textContent).toContain(nl('handover.count.text', { count: 2 }));
    expect(document.body.textContent).toContain(nl('handover.arrangement-mark.settled'));
  });
});
