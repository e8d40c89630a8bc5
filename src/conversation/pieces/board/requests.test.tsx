import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadWords } from '../../../i18n/load-words.ts';
import { exampleProps, type ExampleOptions } from '../../example-view.ts';
import { readEntry } from '../../kernel/board/entries.ts';
import { emptyBoard, type Board } from '../../kernel/board/board.ts';
import { requestLists, requestsIn } from '../../kernel/board/requests.ts';
import { nameOf } from '../../kernel/people.ts';
import { buttonNamed, clear, find, press, show, submit } from '../../kernel/show.contract.tsx';
import { OpenRequests, replyOf, Requests, requestSlips, type RequestsProps } from './requests.tsx';

const nl = await loadWords('nl');
const rules = requestLists(10);

const entry = (list: string, key: string, fields: Record<string, string>, by = 'm2') => ({
  list,
  key,
  fields,
  by,
  id: `${list}-${key}`,
});

const propsFor = (
  state: Board,
  options: Pick<ExampleOptions<Board>, 'act'> & { me?: { ref: string; host: boolean } } = {},
): RequestsProps => {
  const { me = { ref: 'm1', host: false }, ...others } = options;
  const step = 'part/answer';
  const given = { activity: 'tegenspraak', form: 'full', step, words: nl, view: { me } };
  return { ...exampleProps({ state, ...given, ...others }), name: 'tegenspraak', rules };
};

const m1 = nameOf(propsFor(emptyBoard).view.conversation, 'm1') ?? '';

const asked: Board = {
  ...emptyBoard,
  entries: [
    entry('request', 'r1', { request: 'Bel mij als je je zorgen maakt', from: 'Bilal', to: m1 }),
    entry('request', 'r2', { request: 'Een vaste avond', from: m1, to: 'Bilal' }, 'm1'),
    entry('reply', 'r2', { reply: 'yes', day: '2027-04-02', note: 'Elke dinsdag' }),
    entry('request', 'r3', { request: 'Weten wie beslist', from: 'Bilal', to: 'gemeente' }),
    entry('reply', 'r3', { reply: 'find-out' }, 'host'),
  ],
};

afterEach(clear);

describe('requests with an answer', () => {
  it('stay open without an answer, and while somebody finds out', () => {
    expect(requestsIn(asked.entries).map(({ key, reply, isOpen }) => [key, reply, isOpen])).toEqual([
      ['r1', undefined, true],
      ['r2', 'yes', false],
      ['r3', 'find-out', true],
    ]);
  });

  it('know yes, no and I find out, and no other answer', () => {
    const reply = (text: string) =>
      readEntry(rules, { type: 'entry-written', list: 'reply', key: 'r1', fields: { reply: text } });
    expect(['yes', 'no', 'find-out'].map(reply)).not.toContain(undefined);
    expect(reply('maybe')).toBeUndefined();
  });

  it('are between parties where an activity names them', () => {
    const layers = requestLists(6, ['practice', 'policy']);
    const ask = (to: string) =>
      readEntry(layers, {
        type: 'entry-written',
        list: 'request',
        key: 'r',
        fields: { request: 'Tijd', to },
      });
    expect(ask('policy')).toBeDefined();
    expect(ask('Bilal')).toBeUndefined();
  });

  it('lie on the beamer with the open ones first', () => {
    const slips = requestSlips(propsFor(asked));
    expect(slips.map(({ key }) => key)).toEqual(['request-r1', 'request-r3', 'request-r2']);
    expect(slips[0]).toMatchObject({
      tag: nl('board.request.who', { from: 'Bilal', to: m1 }),
      facts: nl('board.request.open'),
    });
  });

  it('that are open stay in sight at a later step, to read', () => {
    show(<OpenRequests {...propsFor(asked, { me: { ref: 'host', host: true } })} />, nl);
    expect(
      [...document.querySelectorAll('.asked, .slip > p:nth-child(2)')].map((one) => one.textContent),
    ).toEqual(['Bel mij als je je zorgen maakt', 'Weten wie beslist']);
    expect(document.querySelector('button')).toBeNull();
    expect(requestSlips(propsFor(asked), true).map(({ key }) => key)).toEqual(['request-r1', 'request-r3']);
    show(<OpenRequests {...propsFor(emptyBoard)} />, nl);
    expect(document.querySelector('h3')).toBeNull();
  });

  it('are answered by whoever is asked, with a day', () => {
    const say = vi.fn();
    show(<Requests {...propsFor(asked, { act: { say } })} />, nl);
    const [form] = document.querySelectorAll('form');
    expect(form?.closest('.slip.stack')?.parentElement?.textContent).toContain('Bel mij');
    press(find<HTMLInputElement>('form input[value="no"]'));
    submit();
    expect(say).toHaveBeenCalledWith('part', {
      type: 'entry-written',
      list: 'reply',
      key: 'r1',
      fields: { reply: 'no', note: '', day: '' },
    });
  });

  it('say what is missing where no answer is chosen', () => {
    const say = vi.fn();
    show(<Requests {...propsFor(asked, { act: { say } })} />, nl);
    submit();
    expect(say).not.toHaveBeenCalled();
    expect(find('form .error').textContent).toBe(nl('board.choose-first'));
  });

  it('are not answered by anybody else, and taken away only by who asked', () => {
    const me = { ref: 'm3', host: false };
    show(<Requests {...propsFor(asked, { me })} />, nl);
    expect(document.querySelectorAll('input[value="no"]')).toHaveLength(0);
    expect([...document.querySelectorAll('button')].map((one) => one.textContent)).not.toContain(
      nl('board.take-away'),
    );
    const say = vi.fn();
    show(<Requests {...propsFor(asked, { act: { say } })} />, nl);
    press(buttonNamed(nl('board.take-away')));
    expect(say).toHaveBeenCalledWith(
      'part',
      expect.objectContaining({ list: 'request', key: 'r2', fields: {} }),
    );
  });

  it('begin with what somebody wrote before, and go in their own name', () => {
    const say = vi.fn();
    show(<Requests {...propsFor(emptyBoard, { act: { say } })} start="Rust in de agenda" />, nl);
    expect(find<HTMLTextAreaElement>('textarea').value).toBe('Rust in de agenda');
    expect(find('datalist').children.length).toBeGreaterThan(3);
    submit();
    const fields = { request: 'Rust in de agenda', from: m1, to: '' };
    expect(say).toHaveBeenCalledWith('part', expect.objectContaining({ list: 'request', fields }));
  });

  it('are written down by the facilitator with who asks', () => {
    show(<Requests {...propsFor(emptyBoard, { me: { ref: 'host', host: true } })} />, nl);
    expect([...document.querySelectorAll('label')].map(({ textContent }) => textContent)).toContain(
      nl('board.from.label'),
    );
  });

  it('are only read where nothing may be asked, and by the beamer', () => {
    show(<Requests {...propsFor(asked, { me: { ref: 'm3', host: false } })} mayAsk={false} />, nl);
    expect(document.querySelector('form')).toBeNull();
  });

  it('between parties are answered by who speaks for the one that is asked', () => {
    const layers = requestLists(6, ['practice', 'policy']);
    const state = {
      ...emptyBoard,
      entries: [entry('request', 'r1', { request: 'Tijd', from: 'practice', to: 'policy' })],
    };
    const parties = { labels: { practice: 'Praktijk', policy: 'Beleid' }, mine: ['policy'] };
    show(<Requests {...propsFor(state)} rules={layers} parties={parties} />, nl);
    expect(find('.tag').textContent).toBe(nl('board.request.who', { from: 'Praktijk', to: 'Beleid' }));
    expect(document.querySelectorAll('input[value="find-out"]')).toHaveLength(1);
    show(
      <Requests {...propsFor(state)} rules={layers} parties={{ ...parties, mine: [] }} mayAsk={false} />,
      nl,
    );
    expect(document.querySelector('form')).toBeNull();
  });

  it('are written down by the facilitator for who is not at a device, when asked for', () => {
    show(<Requests {...propsFor(asked, { me: { ref: 'host', host: true } })} mayAsk={false} />, nl);
    expect(document.querySelector('form')).toBeNull();
    expect(document.body.textContent).toContain(nl('board.request.open'));
    press(buttonNamed(nl('board.request.write-down')));
    expect(document.querySelectorAll('form input[type="radio"]')).toHaveLength(3);
  });

  it('say their answer with its day', () => {
    const [, second] = requestsIn(asked.entries);
    if (!second) throw new Error('no second request');
    expect(replyOf(propsFor(asked), second)).toContain('2 april');
  });
});
