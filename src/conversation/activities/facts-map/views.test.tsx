import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadWords } from '../../../i18n/load-words.ts';
import { exampleProps } from '../../example-view.ts';
import { emptyBoard, type Board } from '../../kernel/board/board.ts';
import { checkBoardViews, hostile } from '../../pieces/board/board-views.contract.tsx';
import { clear, find, press, show, submit, type } from '../../kernel/show.contract.tsx';
import { factsMap } from './facts-map.ts';
import { FactsMapHost } from './host.tsx';
import { FactsMapMember } from './member.tsx';
import { FactsMapScreen } from './screen.tsx';
import { emptyRow, joinRow } from './row-text.ts';

const nl = await loadWords('nl');

const row = (id: string, field: string, part: Partial<typeof emptyRow>) => ({
  id,
  fields: { [field]: joinRow({ ...emptyRow, ...part }) },
});

const full: Board = {
  ...emptyBoard,
  cards: {
    rows: [
      row('a1', 'row-1', { does: 'komt altijd te laat', who: 'moeder', when: 'in maart', source: 'seen' }),
      row('b1', 'row-1', { does: 'is op tijd', who: 'moeder', source: 'heard', from: 'oma' }),
      row('c1', 'row-2', { does: hostile, effect: hostile, also: hostile }),
    ],
  },
  places: { beside: { a1: 'b1', b1: 'b1' } },
  entries: [
    ['about', 'about', { about: 'real' }] as const,
    ['seen', 'b1', { seen: 'staat om drie uur op het plein' }] as const,
    ['gap', 'g1', { gap: hostile }] as const,
    ['worry', 'w1', { worry: 'De school ziet een kind alleen.', 'if-nothing': hostile }] as const,
    ['strength', 's1', { strength: 'Moeder belt zelf.' }] as const,
    ['safety', 'f1', { safety: 'De buurvrouw vangt op.', since: 'twee maanden' }] as const,
    ['check', 'k1', { check: 'School bellen', 'checked-by': 'Noor', day: '2027-04-02' }] as const,
  ].map(([list, key, fields], index) => ({ list, key, fields, id: `e${index}`, by: 'host' })),
};

const host = { me: { ref: 'host', host: true } };
const at = (step: string, state: Board = full) => ({
  state,
  activity: 'facts-map',
  form: 'full',
  step: `part/${step}`,
  words: nl,
});

/** The button whose visible words, and what it says besides, begin and end like this. */
const buttonFor = (name: string, of: string): HTMLButtonElement => {
  const button = [...document.querySelectorAll('button')].find(
    ({ textContent }) => textContent === `${name} ${of}`,
  );
  if (!button) throw new Error(`no button ${name} ${of}`);
  return button;
};

afterEach(clear);

describe('a facts map in its three views', () => {
  it('[FM9] each screen of each step, in both languages, with hostile texts', async () => {
    await checkBoardViews(
      factsMap,
      { Host: FactsMapHost, Member: FactsMapMember, Screen: FactsMapScreen },
      full,
    );
  });

  it('[FM1] a member fills the fields of a row, and they go into one slot', () => {
    const write = vi.fn();
    show(<FactsMapMember {...exampleProps({ ...at('rows'), act: { write } })} />, nl);
    expect(document.querySelectorAll('details.at-hand')).toHaveLength(3);
    expect(document.querySelectorAll('details.at-hand[open]')).toHaveLength(1);
    expect(find('details.at-hand[open] summary').textContent).toBe(nl('facts-map.row', { number: 1 }));
    type('details[open] input[type="text"]', 'in maart');
    expect(write).toHaveBeenLastCalledWith('row-1', '–\tin maart');
    type('details[open] textarea', 'komt te laat');
    expect(write).toHaveBeenLastCalledWith('row-1', 'komt te laat');
    find<HTMLInputElement>('details[open] input[value="heard"]').click();
    expect(write).toHaveBeenLastCalledWith('row-1', '–\t–\t–\t–\t–\theard');
  });

  it('[FM4] a label asks what a camera would see, and the card can still be laid', () => {
    const props = exampleProps(at('rows'));
    const round = props.view.round;
    if (!round) throw new Error('no round');
    const drafts = [{ field: 'row-1', text: 'komt altijd te laat', left: 1900 }];
    show(<FactsMapMember {...props} view={{ ...props.view, round: { ...round, drafts } }} />, nl);
    expect(document.body.textContent).toContain(nl('facts-map.camera-hint', { label: 'altijd' }));
    expect([...document.querySelectorAll('button')].map(({ textContent }) => textContent)).toContain(
      nl('board.send'),
    );
  });

  it('[FM3] the facilitator chooses a row and says that another contradicts it', () => {
    const say = vi.fn();
    const apart = { ...full, places: {} };
    show(<FactsMapHost {...exampleProps({ ...at('merge', apart), view: host, act: { say } })} />, nl);
    press(buttonFor(nl('facts-map.hold'), 'komt altijd te laat'));
    expect(find('[role="status"]').textContent).toBe(nl('facts-map.how-to-lay'));
    press(buttonFor(nl('facts-map.beside'), 'is op tijd'));
    const placed = { type: 'placed', board: 'beside', place: 'b1' };
    expect(say.mock.calls).toEqual([
      ['part', { ...placed, thing: 'b1' }],
      ['part', { ...placed, thing: 'a1' }],
    ]);
  });

  it('[FM3] rows beside one another are taken apart', () => {
    const say = vi.fn();
    show(<FactsMapHost {...exampleProps({ ...at('merge'), view: host, act: { say } })} />, nl);
    expect(document.querySelectorAll('.rows-map__beside li')).toHaveLength(2);
    press(buttonFor(nl('facts-map.apart'), 'is op tijd'));
    expect(say.mock.calls).toEqual([['part', { type: 'placed', board: 'beside', thing: 'b1', place: '' }]]);
  });

  it('[FM5] who has the pen says what a camera would see; others read it and the first words', () => {
    const say = vi.fn();
    show(<FactsMapMember {...exampleProps(at('camera'))} />, nl);
    expect(document.querySelector('button')).toBeNull();
    expect(document.body.textContent).toContain(nl('facts-map.first', { text: 'is op tijd' }));
    show(<FactsMapHost {...exampleProps({ ...at('camera'), view: host, act: { say } })} />, nl);
    press(buttonFor(nl('facts-map.reword'), 'komt altijd te laat'));
    type('form textarea', 'komt om half vier');
    submit();
    expect(say).toHaveBeenCalledWith('part', {
      type: 'entry-written',
      list: 'seen',
      key: 'a1',
      fields: { seen: 'komt om half vier' },
    });
  });

  it('[FM8] the facilitator clears the board, and no screen draws a row', () => {
    const say = vi.fn();
    show(<FactsMapHost {...exampleProps({ ...at('checks'), view: host, act: { say } })} />, nl);
    const button = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent === nl('facts-map.clear'),
    );
    if (!button) throw new Error('no button');
    press(button);
    const said = { type: 'entry-written', list: 'cleared', key: 'cleared', fields: { cleared: 'yes' } };
    expect(say).toHaveBeenCalledWith('part', said);
    const cleared: Board = {
      ...full,
      entries: [
        ...full.entries,
        { list: 'cleared', key: 'cleared', fields: { cleared: 'yes' }, id: 'x', by: 'host' },
      ],
    };
    for (const step of ['merge', 'camera', 'checks']) {
      const props = exampleProps(at(step, cleared));
      for (const View of [FactsMapMember, FactsMapScreen, FactsMapHost]) {
        show(<View {...props} />, nl);
        expect(document.body.textContent).not.toContain('moeder');
        expect(document.body.textContent).toContain(nl('facts-map.cleared'));
        expect(document.querySelector('form')).toBeNull();
      }
    }
  });

  it('[FM3] on the beamer rows that contradict one another are a page of their own', () => {
    show(
      <FactsMapScreen {...exampleProps({ ...at('merge'), view: { me: { ref: '', host: false } } })} />,
      nl,
    );
    expect(find('.slip').textContent).toContain(hostile);
    press(find('button:last-of-type'));
    expect(document.querySelectorAll('[data-share="50"]')).toHaveLength(2);
  });
});
