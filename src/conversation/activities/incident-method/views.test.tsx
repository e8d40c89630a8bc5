import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadWords } from '../../../i18n/load-words.ts';
import { exampleProps } from '../../example-view.ts';
import { emptyBoard, type Board } from '../../kernel/board/board.ts';
import { buttonNamed, clear, find, press, show, type } from '../../kernel/show.contract.tsx';
import { checkBoardViews, hostile } from '../../pieces/board/board-views.contract.tsx';
import { IncidentMethodHost } from './host.tsx';
import { incidentMethod } from './incident-method.ts';
import { IncidentMethodMember } from './member.tsx';
import { IncidentMethodScreen } from './screen.tsx';

const nl = await loadWords('nl');

const card = (id: string, member: string, fields: Record<string, string>) => ({ id, member, fields });

const full: Board = {
  ...emptyBoard,
  owner: 'm1',
  cards: {
    situation: [card('s1', 'm1', { situation: 'Een kind zweeg.' }), card('s2', 'm2', { situation: hostile })],
    questions: [
      card('q1', 'm2', { question: 'Wie was erbij?' }),
      card('q2', 'm3', { 'question-more': hostile }),
    ],
    alone: [
      { id: 'a1', fields: { 'at-play': 'Loyaliteit.' } },
      { id: 'a2', fields: { 'would-do': hostile } },
    ],
    standpoints: [card('p1', 'm2', { standpoint: 'Vraag het\naan het kind.' })],
  },
  asked: { choosing: ['s1', 's2'] },
  votes: { choosing: [3, 1, 0] },
  entries: [
    {
      list: 'record',
      key: 'record',
      id: 'e1',
      by: 'host',
      fields: { theme: hostile, lesson: 'Wachten mag.' },
    },
  ],
};

const host = { me: { ref: 'host', host: true } };
const other = { me: { ref: 'm2', host: false } };
const at = (step: string, state: Board = full) => ({
  state,
  activity: 'incident-method',
  form: 'full',
  step: `part/${step}`,
  words: nl,
});

afterEach(clear);

describe('incident method in its three views', () => {
  it('[IM9] each screen of each step, in both languages, with hostile texts', async () => {
    await checkBoardViews(
      incidentMethod,
      { Host: IncidentMethodHost, Member: IncidentMethodMember, Screen: IncidentMethodScreen },
      full,
    );
  });

  it('[IM3] a vote is over the situations on the table, with the name of whose it is', () => {
    const cast = vi.fn();
    show(<IncidentMethodMember {...exampleProps({ ...at('choosing'), act: { cast } })} />, nl);
    expect(find('.vote').textContent).toContain('Een kind zweeg.');
    expect(find('.vote').textContent).toContain('Mira');
    find<HTMLInputElement>('.vote input').click();
    expect(cast).toHaveBeenCalledWith(0);
  });

  it('[IM3] the beamer shows what people want to hear and not whose it is, until somebody tells', () => {
    const view = { me: { ref: '', host: false } };
    const { owner, ...nobody } = full;
    show(<IncidentMethodScreen {...exampleProps({ ...at('tell', nobody), view })} />, nl);
    expect(find('.spreadout .slip').textContent).toContain('Een kind zweeg.');
    expect(find('.spreadout .slip').textContent).toContain(nl('incident-method.dots', { count: 3 }));
    expect(document.body.textContent).not.toContain('Mira');
    show(
      <IncidentMethodScreen {...exampleProps({ ...at('tell', { ...nobody, owner: owner ?? '' }), view })} />,
      nl,
    );
    expect(document.querySelector('.spreadout')).toBeNull();
    expect(find('.asked').textContent).toBe('Een kind zweeg.');
  });

  it('[IM4] the facilitator is asked whose case it is until there is one', () => {
    const say = vi.fn();
    const { owner, ...nobody } = full;
    expect(owner).toBe('m1');
    for (const step of ['tell', 'questions', 'answers', 'talk', 'round']) {
      show(<IncidentMethodHost {...exampleProps({ ...at(step, nobody), view: host, act: { say } })} />, nl);
      const choice = find<HTMLSelectElement>('select');
      choice.value = 'm2';
      choice.dispatchEvent(new Event('change', { bubbles: true }));
      expect(say).toHaveBeenLastCalledWith('part', { type: 'owner-named', ref: 'm2' });
    }
    show(<IncidentMethodHost {...exampleProps({ ...at('talk'), view: host })} />, nl);
    expect(document.querySelector('select')).toBeNull();
  });

  it('[IM5] the group writes and the case owner does not, except notes of their own during the talk', () => {
    for (const step of ['questions', 'standpoints']) {
      show(<IncidentMethodMember {...exampleProps({ ...at(step), view: other })} />, nl);
      expect(document.querySelector('textarea'), step).not.toBeNull();
      const ready = vi.fn();
      show(<IncidentMethodMember {...exampleProps({ ...at(step), act: { ready } })} />, nl);
      expect(document.querySelector('textarea'), step).toBeNull();
      press(buttonNamed(nl('incident-method.set')));
      expect(ready).toHaveBeenCalledWith(true);
    }
    show(<IncidentMethodMember {...exampleProps({ ...at('talk'), view: other })} />, nl);
    expect(document.querySelector('textarea')).toBeNull();
    const write = vi.fn();
    show(<IncidentMethodMember {...exampleProps({ ...at('talk'), act: { write } })} />, nl);
    expect(find('.seen').textContent).toContain(nl('ui.seen.only-you'));
    type('textarea', 'Ik schrok hiervan.');
    expect(write).toHaveBeenCalledWith('notes', 'Ik schrok hiervan.');
  });

  it('[IM6] the order of the round begins without the case owner', () => {
    const say = vi.fn();
    show(<IncidentMethodHost {...exampleProps({ ...at('round'), view: host, act: { say } })} />, nl);
    press(buttonNamed(nl('turns.begin')));
    expect(say).toHaveBeenCalledWith('part', {
      type: 'order-chosen',
      step: 'round',
      order: ['m2', 'm3', 'm4', 'm5'],
    });
  });

  it('[IM7] a mark puts a line into the case owner’s own note, and takes it out again', () => {
    const write = vi.fn();
    const props = exampleProps({ ...at('helps'), act: { write } });
    const line = 'Vraag het aan het kind.';
    show(<IncidentMethodMember {...props} />, nl);
    find<HTMLInputElement>('.choice input').click();
    expect(write).toHaveBeenLastCalledWith('helps', line);
    const privateTexts = { helps: `Zelf bedacht\n${line}` };
    show(<IncidentMethodMember {...props} view={{ ...props.view, privateTexts }} />, nl);
    expect(find<HTMLInputElement>('.choice input').checked).toBe(true);
    find<HTMLInputElement>('.choice input').click();
    expect(write).toHaveBeenLastCalledWith('helps', 'Zelf bedacht');
    show(<IncidentMethodMember {...exampleProps({ ...at('helps'), view: other })} />, nl);
    expect(document.querySelector('textarea, input')).toBeNull();
  });

  it('[IM2] on the beamer a question has its name, and what was thought alone has none', () => {
    const view = { me: { ref: '', host: false } };
    show(<IncidentMethodScreen {...exampleProps({ ...at('answers'), view })} />, nl);
    expect(find('.spreadout').textContent).toContain('Joris');
    show(<IncidentMethodScreen {...exampleProps({ ...at('talk'), view })} />, nl);
    expect(find('.spreadout').textContent).toContain(nl('incident-method.tag.would-do'));
    expect(find('.spreadout').textContent).not.toContain('Joris');
  });
});
