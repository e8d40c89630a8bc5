import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadWords } from '../../../i18n/load-words.ts';
import { exampleProps } from '../../example-view.ts';
import { emptyBoard, type Board } from '../../kernel/board/board.ts';
import { checkBoardViews, hostile } from '../../pieces/board/board-views.contract.tsx';
import { buttonNamed, clear, find, press, show, submit, type } from '../../kernel/show.contract.tsx';
import { MoralDeliberationHost } from './host.tsx';
import { MoralDeliberationMember } from './member.tsx';
import { moralDeliberation } from './moral-deliberation.ts';
import { MoralDeliberationScreen } from './screen.tsx';

const nl = await loadWords('nl');

const full: Board = {
  ...emptyBoard,
  owner: 'm1',
  cards: {
    alone: [
      { id: 'c1', member: 'm1', fields: { right: hostile } },
      { id: 'c2', member: 'm1', fields: { need: 'Tijd' } },
      { id: 'c3', member: 'm2', fields: { right: 'Wachten.' } },
    ],
  },
  entries: [
    ['dilemma', 'd', { dilemma: hostile, 'harm-first': 'Vertrouwen weg', 'harm-second': hostile }] as const,
    ['perspective', 'p1', { role: hostile, value: 'Rust', norm: hostile, place: 'absent' }] as const,
    ['perspective', 'p2', { role: 'Leerkracht', value: 'Eerlijk zijn' }] as const,
    ['alternative', 'a1', { alternative: hostile }] as const,
    ['consideration', 'w1', { consideration: hostile }] as const,
    ['stays', 'stays', { stays: 'owner' }] as const,
    ['agreement', 'k1', { agreement: 'Bellen', 'agreed-by': 'Noor', day: '2027-04-02' }] as const,
  ].map(([list, key, fields], index) => ({ list, key, fields, id: `e${index}`, by: 'host' })),
};

const host = { me: { ref: 'host', host: true } };
const at = (step: string, state: Board = full) => ({
  state,
  activity: 'moral-deliberation',
  form: 'full',
  step: `part/${step}`,
  words: nl,
});

afterEach(clear);

describe('moral deliberation in its three views', () => {
  it('[MD8] each screen of each step, in both languages, with hostile texts', async () => {
    await checkBoardViews(
      moralDeliberation,
      { Host: MoralDeliberationHost, Member: MoralDeliberationMember, Screen: MoralDeliberationScreen },
      full,
    );
  });

  it('[MD3] the pen adds a row, and rewords one that lies there', () => {
    const say = vi.fn();
    const props = exampleProps({ ...at('perspectives'), view: host, act: { say } });
    show(<MoralDeliberationHost {...props} />, nl);
    expect(find('table').textContent).toContain('Leerkracht');
    expect(find('table').textContent).toContain(nl('moral-deliberation.report.absent', { role: hostile }));
    type('form input', 'Oma');
    submit();
    expect(say).toHaveBeenCalledWith('part', expect.objectContaining({ list: 'perspective' }));
    press(buttonNamed(nl('board.reword')));
    expect(find<HTMLInputElement>('form input').value).toBe(hostile);
    submit();
    expect(say).toHaveBeenLastCalledWith('part', expect.objectContaining({ key: 'p1' }));
  });

  it('[MD3] without the pen the table is only read', () => {
    show(<MoralDeliberationMember {...exampleProps(at('perspectives'))} />, nl);
    expect(find('table').textContent).toContain('Leerkracht');
    expect(document.querySelector('form')).toBeNull();
  });

  it('[MD4] a member writes alone in three fields, and is told that the card gets a name', () => {
    const write = vi.fn();
    show(<MoralDeliberationMember {...exampleProps({ ...at('alone'), act: { write } })} />, nl);
    expect(find('.seen').textContent).toContain(nl('ui.seen.reveal-named'));
    expect(document.querySelectorAll('textarea')).toHaveLength(3);
    type('textarea', 'Wachten, omdat het kind dat vraagt.');
    expect(write).toHaveBeenCalledWith('right', 'Wachten, omdat het kind dat vraagt.');
  });

  it('[MD5] only whose situation it is, and the facilitator, say whose decision it is', () => {
    const others = { me: { ref: 'm2', host: false } };
    show(<MoralDeliberationMember {...exampleProps({ ...at('agreements'), view: others })} />, nl);
    expect(document.querySelector('input[type="radio"]')).toBeNull();
    expect(document.body.textContent).toContain(nl('moral-deliberation.stays.owner'));
    const say = vi.fn();
    show(<MoralDeliberationMember {...exampleProps({ ...at('agreements'), act: { say } })} />, nl);
    find<HTMLInputElement>('input[value="group"]').click();
    expect(say).toHaveBeenCalledWith('part', {
      type: 'entry-written',
      list: 'stays',
      key: 'stays',
      fields: { stays: 'group' },
    });
  });

  it('[MD4] the beamer shows the cards with names until the first consideration is written down', () => {
    const beamer = { me: { ref: '', host: false } };
    const before = { ...full, entries: full.entries.filter(({ list }) => list !== 'consideration') };
    show(<MoralDeliberationScreen {...exampleProps({ ...at('dialogue', before), view: beamer })} />, nl);
    expect(document.body.textContent).toContain('Wachten.');
    show(<MoralDeliberationScreen {...exampleProps({ ...at('dialogue'), view: beamer })} />, nl);
    expect(document.body.textContent).not.toContain('Wachten.');
  });
});
