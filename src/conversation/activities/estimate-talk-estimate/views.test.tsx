import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadWords } from '../../../i18n/load-words.ts';
import { exampleProps } from '../../example-view.ts';
import { emptyBoard, type Board } from '../../kernel/board/board.ts';
import { clear, find, show, type } from '../../kernel/show.contract.tsx';
import { checkBoardViews, hostile } from '../../pieces/board/board-views.contract.tsx';
import { estimateTalkEstimate } from './estimate-talk-estimate.ts';
import { EstimateTalkEstimateHost } from './host.tsx';
import { EstimateTalkEstimateMember } from './member.tsx';
import { EstimateTalkEstimateScreen } from './screen.tsx';

const nl = await loadWords('nl');

const cards = (numbers: readonly number[]) =>
  numbers.map((safe, index) => ({
    id: `c${index}`,
    fields: {
      safe: String(safe),
      'step-in': String(10 - safe),
      why: index === 0 ? hostile : `Reden ${index}`,
    },
  }));

const full: Board = {
  ...emptyBoard,
  cards: { first: cards([2, 7, 7, 9, 10]), second: cards([4, 6, 7, 7, 9]) },
  entries: [
    ['story', 'story', { story: 'weekend' }] as const,
    ['reason', 'r1', { reason: hostile }] as const,
    ['blind-spot', 'b1', { 'blind-spot': 'Wie vraagt het aan het kind?' }] as const,
  ].map(([list, key, fields], index) => ({ list, key, fields, id: `e${index}`, by: 'host' })),
};

const host = { me: { ref: 'host', host: true } };
const beamer = { me: { ref: '', host: false } };
const at = (step: string, state: Board = full) => ({
  state,
  activity: 'estimate-talk-estimate',
  form: 'full',
  step: `part/${step}`,
  words: nl,
});

afterEach(clear);

describe('estimate, talk, estimate in its three views', () => {
  it('[EE7] each screen of each step, in both languages, with hostile texts', async () => {
    await checkBoardViews(
      estimateTalkEstimate,
      {
        Host: EstimateTalkEstimateHost,
        Member: EstimateTalkEstimateMember,
        Screen: EstimateTalkEstimateScreen,
      },
      full,
    );
  });

  it('[EE1] the facilitator chooses the story, until estimates of it lie there', () => {
    const say = vi.fn();
    show(
      <EstimateTalkEstimateHost
        {...exampleProps({ ...at('story', emptyBoard), view: host, act: { say } })}
      />,
      nl,
    );
    expect(find('.slip h3').textContent).toBe(nl('estimate-talk-estimate.story.school'));
    find<HTMLInputElement>('input[value="weekend"]').click();
    expect(say).toHaveBeenCalledWith('part', {
      type: 'entry-written',
      list: 'story',
      key: 'story',
      fields: { story: 'weekend' },
    });
    show(<EstimateTalkEstimateHost {...exampleProps({ ...at('story'), view: host })} />, nl);
    expect(document.querySelector('input')).toBeNull();
    expect(find('.slip h3').textContent).toBe(nl('estimate-talk-estimate.story.weekend'));
  });

  it('[EE2] a member puts two dots and writes why, with the story at hand', () => {
    const write = vi.fn();
    show(<EstimateTalkEstimateMember {...exampleProps({ ...at('first'), act: { write } })} />, nl);
    expect(document.querySelectorAll('.scale')).toHaveLength(2);
    find<HTMLInputElement>('.scale input[value="3"]').click();
    expect(write).toHaveBeenCalledWith('safe', '3');
    type('textarea', 'Niemand vroeg het haar.');
    expect(write).toHaveBeenCalledWith('why', 'Niemand vroeg het haar.');
    expect(find('details.at-hand').textContent).toContain(nl('estimate-talk-estimate.story.made-up'));
  });

  it('[EE3] the shift stands in dots under one another, and in words', () => {
    show(
      <EstimateTalkEstimateScreen
        {...exampleProps({ ...at('shift', { ...full, entries: [] }), view: beamer })}
      />,
      nl,
    );
    const said = [...document.querySelectorAll('.dots svg')].map((svg) => svg.getAttribute('aria-label'));
    expect(said).toHaveLength(4);
    expect(said[0]).toContain(nl('board.dots', { number: 7, count: 2 }));
    expect(said[1]).toContain(nl('estimate-talk-estimate.when.second'));
  });

  it('[EE3] below five estimates no dot is drawn, and paper is named where nothing was turned', () => {
    const few: Board = { ...emptyBoard, cards: { first: cards([1, 9, 9]) } };
    show(<EstimateTalkEstimateMember {...exampleProps(at('dots', few))} />, nl);
    expect(document.querySelector('circle')).toBeNull();
    show(<EstimateTalkEstimateMember {...exampleProps(at('dots', emptyBoard))} />, nl);
    expect(document.body.textContent).toContain(nl('estimate-talk-estimate.no-dots'));
  });

  it('[EE4] the beamer says over a card at which end it lies, and over no other', () => {
    show(
      <EstimateTalkEstimateScreen
        {...exampleProps({ ...at('talk', { ...full, entries: [] }), view: beamer })}
      />,
      nl,
    );
    expect([...document.querySelectorAll('.face__label')].map(({ textContent }) => textContent)).toEqual([
      nl('estimate-talk-estimate.ends.lowest'),
      nl('estimate-talk-estimate.ends.highest'),
    ]);
  });

  it('[EE5] who has no pen reads the reasons; the threshold is written for oneself', () => {
    show(<EstimateTalkEstimateMember {...exampleProps(at('talk'))} />, nl);
    expect(document.querySelector('textarea')).toBeNull();
    const write = vi.fn();
    show(<EstimateTalkEstimateMember {...exampleProps({ ...at('own'), act: { write } })} />, nl);
    expect(find('.seen').textContent).toContain(nl('ui.seen.only-you'));
    type('textarea', 'Ik wacht lang.');
    expect(write).toHaveBeenCalledWith('threshold', 'Ik wacht lang.');
  });
});
