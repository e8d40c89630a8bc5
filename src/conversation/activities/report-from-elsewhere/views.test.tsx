import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadWords } from '../../../i18n/load-words.ts';
import { exampleProps } from '../../example-view.ts';
import { emptyBoard, type Board } from '../../kernel/board/board.ts';
import { buttonNamed, clear, find, press, show, submit, type } from '../../kernel/show.contract.tsx';
import { checkBoardViews, hostile } from '../../pieces/board/board-views.contract.tsx';
import { ReportFromElsewhereHost } from './host.tsx';
import { ReportFromElsewhereMember } from './member.tsx';
import { reportFromElsewhere } from './report-from-elsewhere.ts';
import { ReportFromElsewhereScreen } from './screen.tsx';

const nl = await loadWords('nl');
const word = (id: string): string => nl(`report-from-elsewhere.${id}`);

const full: Board = {
  ...emptyBoard,
  cards: {
    here: [
      { id: 'h1', fields: { 'here-too': hostile } },
      { id: 'h2', fields: { 'not-here': 'Wij bellen altijd.' } },
      { id: 'h3', fields: { 'not-here': hostile } },
    ],
    alone: [{ id: 'a1', fields: { surely: hostile } }],
  },
  entries: [
    ['report', 'report', { report: hostile, summary: `Eerst dit.\n\n${hostile}` }] as const,
    ['known', 'h2', { known: 'Vorige maand nagekeken.' }] as const,
    ['recipe', 'r1', { recipe: hostile }] as const,
    ['recipe', 'r2', { recipe: 'Bel nooit terug.' }] as const,
    ['stop', 's1', { stop: hostile }] as const,
    ['start', 's1', { start: 'Terugbellen' }] as const,
    ['message', 'm1', { message: hostile, whom: 'both' }] as const,
  ].map(([list, key, fields], index) => ({ list, key, fields, id: `e${index}`, by: 'host' })),
  asked: { ticks: ['r1', 'r2'] },
  votes: { ticks: [1, 2, 1, 1] },
};

const host = { me: { ref: 'host', host: true } };
const at = (step: string, state: Board = full) => ({
  state,
  activity: 'report-from-elsewhere',
  form: 'full',
  step: `part/${step}`,
  words: nl,
});

afterEach(clear);

describe('a report from elsewhere in its three views', () => {
  it('[FE9] each screen of each step, in both languages, with hostile texts', async () => {
    await checkBoardViews(
      reportFromElsewhere,
      {
        Host: ReportFromElsewhereHost,
        Member: ReportFromElsewhereMember,
        Screen: ReportFromElsewhereScreen,
      },
      full,
    );
  });

  it('[FE1] only the facilitator has a field for the report, and reads first that it must be public', () => {
    show(<ReportFromElsewhereMember {...exampleProps(at('summary', emptyBoard))} />, nl);
    expect(document.querySelector('textarea')).toBeNull();
    expect(document.body.textContent).toContain(word('summary.none'));
    const say = vi.fn();
    const given = exampleProps({ ...at('summary', emptyBoard), view: host, act: { say } });
    show(<ReportFromElsewhereHost {...given} />, nl);
    expect(document.body.textContent).toContain(word('summary.public'));
    type('textarea', 'Rapport over overdracht');
    submit();
    expect(say).toHaveBeenCalledWith('part', {
      type: 'entry-written',
      list: 'report',
      key: expect.any(String),
      fields: { report: 'Rapport over overdracht', summary: '' },
    });
  });

  it('[FE1] a page that is too long is not cut off but said to be', () => {
    const say = vi.fn();
    const given = exampleProps({ ...at('summary', emptyBoard), view: host, act: { say } });
    show(<ReportFromElsewhereHost {...given} />, nl);
    type('textarea', 'x'.repeat(121));
    submit();
    expect(say).not.toHaveBeenCalled();
    expect(document.body.textContent).toContain(nl('write.too-long'));
  });

  it('[FE3] without the pen nothing can be written under a card; with it, what is there can be reworded', () => {
    show(<ReportFromElsewhereMember {...exampleProps(at('how'))} />, nl);
    expect(document.body.textContent).toContain('Vorige maand nagekeken.');
    expect(document.querySelector('textarea')).toBeNull();
    clear();
    const say = vi.fn();
    show(<ReportFromElsewhereHost {...exampleProps({ ...at('how'), view: host, act: { say } })} />, nl);
    press(buttonNamed(word('how.write')));
    type('textarea', 'Dat weten we niet.');
    submit();
    expect(say).toHaveBeenCalledWith('part', {
      type: 'entry-written',
      list: 'known',
      key: 'h3',
      fields: { known: 'Dat weten we niet.' },
    });
    expect(buttonNamed(nl('board.reword'))).toBeDefined();
  });

  it('[FE5] a member ticks what is asked, and afterwards sees numbers only', () => {
    const cast = vi.fn();
    show(<ReportFromElsewhereMember {...exampleProps({ ...at('ticks'), act: { cast } })} />, nl);
    find<HTMLInputElement>('input[value="r2"]').click();
    expect(cast).toHaveBeenCalledWith(1);
    clear();
    show(<ReportFromElsewhereMember {...exampleProps(at('change'))} />, nl);
    const counts = [...document.querySelectorAll('.vote-result b')].map((one) => one.textContent);
    expect(counts).toEqual(['2', '3', '1']);
  });
});
