import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadWords } from '../../../i18n/load-words.ts';
import { exampleProps } from '../../example-view.ts';
import { buttonNamed, clear, find, press, show, submit, type } from '../../kernel/show.contract.tsx';
import { WriteShowRoundHost } from './host.tsx';
import { WriteShowRoundMember } from './member.tsx';
import { WriteShowRoundScreen } from './screen.tsx';
import { ownQuestions } from './plan.ts';
import type { WriteShowRoundState } from './state.ts';
import { writeShowRound } from './write-show-round.ts';
import { lookNow } from '../../pieces/look-now.contract.ts';
import { Recognises } from '../../pieces/recogniser.tsx';

const nl = await loadWords('nl');
const en = await loadWords('en');
const { empty, forms } = writeShowRound;
const host = { me: { ref: 'host', host: true } };
const write = { state: empty, step: 'question-1/write', words: nl } as const;

const full: WriteShowRoundState = {
  cards: [
    { id: 'c1', fields: { answer: '<img src=x onerror=alert(1)>' } },
    { id: 'c2', fields: { answer: 'Ik vraag een collega.' } },
  ],
  turns: { round: { order: ['m1', 'm2', 'm3'], done: [], speaker: 'm2' } },
  sentences: [{ line: 0, id: 's', text: 'Anders.', minority: true }],
};

/** The group goes on, and this screen is gone. */
const leave = () => show(null, nl);

afterEach(clear);

describe('write, show, round, in its three views', () => {
  for (const [language, words] of [
    ['nl', nl],
    ['en', en],
  ] as const) {
    it(`[WS10] each screen of each step has a heading and its words, in ${language}`, () => {
      for (const form of forms) {
        for (const step of form.steps) {
          for (const state of [empty, full]) {
            const options = { state, step: `question-1/${step.id}`, words, language, form: form.id };
            show(<WriteShowRoundMember {...exampleProps(options)} />, words, language);
            expect(document.querySelectorAll('h1')).toHaveLength(1);
            expect(document.querySelectorAll('.utrecht-button--primary-action').length).toBeLessThan(2);
            show(<WriteShowRoundHost {...exampleProps({ ...options, view: host })} />, words, language);
            expect(find('h2').textContent).not.toBe('');
            const screen = { ...options, view: { me: { ref: '', host: false } } };
            show(<WriteShowRoundScreen {...exampleProps(screen)} />, words, language);
            expect(find('h1').textContent).not.toBe('');
            expect(document.querySelector('img')).toBeNull();
          }
        }
      }
    });
  }

  it('[WS13] the three screens ask the question of the form itself', () => {
    for (const [form, asked] of Object.entries(ownQuestions)) {
      const props = exampleProps({ state: empty, step: 'question-1/question', words: nl, form });
      for (const Screen of [WriteShowRoundMember, WriteShowRoundHost, WriteShowRoundScreen]) {
        show(<Screen {...props} />, nl);
        expect(document.body.textContent).toContain(nl(asked));
      }
    }
  });

  it('[WS8] who sees it stands before the field, with among whom', () => {
    const act = { write: vi.fn(), ready: vi.fn() };
    show(<WriteShowRoundMember {...exampleProps({ ...write, act })} />, nl);
    expect(find('.seen').textContent).toContain(nl('ui.seen.reveal-unnamed'));
    expect(find('.seen').compareDocumentPosition(find('textarea'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(find('.among').textContent).toContain('Mira, Joris');
    type('textarea', 'Ik twijfel, op 3-5-2014.');
    expect(act.write).toHaveBeenCalledWith('answer', 'Ik twijfel, op 3-5-2014.');
    submit();
    expect(act.ready).toHaveBeenCalledWith(true);
  });

  it('[WS8] what may point at somebody, and what does not fit, is said', () => {
    const props = exampleProps(write);
    const round = (text: string, left: number) =>
      props.view.round && {
        view: { ...props.view, round: { ...props.view.round, drafts: [{ field: 'answer', text, left }] } },
      };
    show(
      <Recognises look={lookNow}>
        <WriteShowRoundMember {...props} {...round('Op 3-5-2014 zei mevrouw Jansen', 100)} />
      </Recognises>,
      nl,
    );
    expect(find('.recognisable').textContent).toContain(nl('recognisable.title'));
    expect(document.body.textContent).toContain(nl('write.left', { left: 100 }));
    const ready = vi.fn();
    show(<WriteShowRoundMember {...props} {...round('x', -1)} act={{ ...props.act, ready }} />, nl);
    submit();
    expect(ready).not.toHaveBeenCalled();
    expect(document.body.textContent).toContain(nl('write.too-long'));
  });

  it('[WS8] laid down, the card lies closed and can be taken back', () => {
    const ready = vi.fn();
    const props = exampleProps({ ...write, act: { ready } });
    const laid = props.view.round && { ...props.view, round: { ...props.view.round, ready: true } };
    show(<WriteShowRoundMember {...props} {...(laid ? { view: laid } : {})} />, nl);
    expect(document.querySelector('textarea')).toBeNull();
    press(buttonNamed(nl('write-show-round.back')));
    expect(ready).toHaveBeenCalledWith(false);
  });

  it('[WS9] who came later reads along', () => {
    const props = exampleProps(write);
    const later = props.view.round && { ...props.view, round: { ...props.view.round, takesPart: false } };
    show(<WriteShowRoundMember {...props} {...(later ? { view: later } : {})} />, nl);
    expect(document.querySelector('textarea')).toBeNull();
    expect(find('[role=status]').textContent).toBe(nl('write.outside'));
    expect(find('h1').textContent).toBe('Wat doe je als je twijfelt?');
  });

  it('[WS3] all cards lie open; one’s own can be taken away, and bears no sign', () => {
    const withdraw = vi.fn();
    const props = exampleProps({
      state: full,
      step: 'question-1/show',
      words: nl,
      view: { mine: ['c2'] },
      act: { withdraw },
    });
    show(<WriteShowRoundMember {...props} />, nl);
    const cards = [...document.querySelectorAll('.opened .card')];
    expect(cards.map((card) => card.textContent)).toEqual([
      '<img src=x onerror=alert(1)>',
      'Ik vraag een collega.',
    ]);
    expect(new Set(cards.map((card) => card.outerHTML.replace(card.innerHTML, ''))).size).toBe(1);
    press(buttonNamed(nl('cards.withdraw')));
    expect(withdraw).toHaveBeenCalledWith('c2');
  });

  it('[WS6] the facilitator begins the round in an order that can be changed', () => {
    const say = vi.fn();
    const props = exampleProps({
      state: empty,
      step: 'question-1/round',
      words: nl,
      view: host,
      act: { say },
    });
    show(<WriteShowRoundHost {...props} />, nl);
    press(buttonNamed(nl('turns.later', { name: 'Mira' })));
    press(buttonNamed(nl('turns.left-out', { name: 'Noor' })));
    press(buttonNamed(nl('turns.begin')));
    expect(say).toHaveBeenCalledWith('question-1', {
      type: 'order-chosen',
      step: 'round',
      order: ['m2', 'm1', 'm3', 'm4'],
    });
    show(<WriteShowRoundHost {...props} state={full} />, nl);
    expect(document.body.textContent).toContain(nl('turns.speaker', { name: 'Joris' }));
    press(buttonNamed(nl('turns.end')));
    expect(say).toHaveBeenLastCalledWith('question-1', { type: 'turn-ended', step: 'round', of: 'm2' });
  });

  it('[WS4] whoever has the pen writes a sentence; the others read it', () => {
    const say = vi.fn();
    const props = exampleProps({ state: full, step: 'question-1/sentence', words: nl, act: { say } });
    show(<WriteShowRoundMember {...props} />, nl);
    expect(document.querySelector('textarea')).toBeNull();
    expect(find('.sentences').textContent).toContain('Anders.');
    const { conversation } = props.view;
    const pens = { 'question-1/sentence': 'm1' };
    const view = { ...props.view, conversation: { ...conversation, pens } };
    show(<WriteShowRoundMember {...props} state={empty} view={view} />, nl);
    expect(find('.seen').textContent).toContain(nl('ui.seen.together'));
    type('textarea', 'Twijfel geeft tijd.');
    submit();
    expect(say).toHaveBeenCalledWith('question-1', {
      type: 'sentence-written',
      line: 0,
      text: 'Twijfel geeft tijd.',
      minority: false,
    });
  });

  it('[WS11] back at the writing: the cards on all three screens, and no field', () => {
    const options = { state: full, step: 'question-1/write', words: nl };
    const { round: _, ...rest } = exampleProps(options).view;
    const rounds = { r1: { step: 'question-1/write', named: false, phase: 'turned' } };
    const props = {
      ...exampleProps(options),
      view: { ...rest, conversation: { ...rest.conversation, rounds } },
    };
    for (const screen of [
      <WriteShowRoundMember {...props} />,
      <WriteShowRoundHost {...props} />,
      <WriteShowRoundScreen {...props} />,
    ]) {
      show(screen, nl);
      expect(document.querySelectorAll('.card--written, .opens li').length).toBeGreaterThan(0);
      expect(document.querySelector('textarea')).toBeNull();
      expect(document.body.textContent).not.toContain(nl('write-show-round.write.screen'));
    }
  });

  it('[WS12] a sentence that was only typed is put on leaving', () => {
    const say = vi.fn();
    const view = { me: { ref: 'host', host: true } };
    const options = { state: empty, step: 'question-1/sentence', words: nl, view, act: { say } };
    show(<WriteShowRoundHost {...exampleProps(options)} />, nl);
    type('textarea', 'Twijfel zeggen geeft tijd.');
    expect(say).not.toHaveBeenCalled();
    leave();
    expect(say).toHaveBeenCalledWith('question-1', {
      type: 'sentence-written',
      line: 0,
      text: 'Twijfel zeggen geeft tijd.',
      minority: false,
    });
  });
});
