import { act as flush } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadWords } from '../../../i18n/load-words.ts';
import { exampleProps } from '../../example-view.ts';
import { buttonNamed, clear, find, press, show, submit, type } from '../../kernel/show.contract.tsx';
import { HarvestHost } from './host.tsx';
import { harvest } from './harvest.ts';
import { HarvestMember } from './member.tsx';
import { HarvestScreen } from './screen.tsx';
import { fullHarvest as full } from './state.example.ts';
import type { HarvestState } from './state.ts';
import { lookNow } from '../../pieces/look-now.contract.ts';
import { Recognises } from '../../pieces/recogniser.tsx';

const nl = await loadWords('nl');
const en = await loadWords('en');
const { empty, forms } = harvest;
const host = { me: { ref: 'host', host: true } };

const choose = (act: object, state: HarvestState = full) =>
  exampleProps({ state, step: 'harvest/choose', words: nl, view: host, act });

const pick = (selector: string, value: string): void => {
  const element = find<HTMLSelectElement>(selector);
  flush(() => {
    element.value = value;
    element.dispatchEvent(new Event('change', { bubbles: true }));
  });
};

afterEach(clear);

describe('harvest, in its three views', () => {
  for (const [language, words] of [
    ['nl', nl],
    ['en', en],
  ] as const) {
    it(`[HA12] each screen of each step has a heading and its words, in ${language}`, () => {
      for (const form of forms) {
        for (const step of form.steps) {
          for (const state of [empty, full]) {
            const options = { state, step: `harvest/${step.id}`, words, language, form: form.id };
            show(<HarvestMember {...exampleProps(options)} />, words, language);
            expect(document.querySelectorAll('h1')).toHaveLength(1);
            expect(document.querySelectorAll('.utrecht-button--primary-action').length).toBeLessThan(2);
            show(<HarvestHost {...exampleProps({ ...options, view: host })} />, words, language);
            expect(find('h2').textContent).not.toBe('');
            const screen = { ...options, view: { me: { ref: '', host: false } } };
            show(<HarvestScreen {...exampleProps(screen)} />, words, language);
            expect(find('h1').textContent).not.toBe('');
            expect(document.querySelector('b')).toBeNull();
          }
        }
      }
    });
  }

  it('[HA12] a member writes three texts, with the tips of the card as a start', () => {
    const write = vi.fn();
    const ready = vi.fn();
    const props = exampleProps({ state: empty, step: 'harvest/write', words: nl, act: { write, ready } });
    show(<HarvestMember {...props} />, nl);
    const fields = [...document.querySelectorAll('label')].map(({ textContent }) => textContent);
    expect(fields).toEqual(
      ['lesson', 'agreement', 'needs', 'unsolved'].map((field) => nl(`harvest.${field}.label`)),
    );
    expect(find('.seen').compareDocumentPosition(find('textarea'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    press(buttonNamed(`${nl('harvest.tips.use')} Vraag door.`));
    expect(write).toHaveBeenLastCalledWith('agreement', 'Vraag door.');
    type('textarea', 'Doorvragen.');
    expect(write).toHaveBeenLastCalledWith('lesson', 'Doorvragen.');
    submit();
    expect(ready).toHaveBeenCalledWith(true);
  });

  it('[HA2] needs travel in the agreement’s slot', () => {
    const write = vi.fn();
    const props = exampleProps({ state: empty, step: 'harvest/write', words: nl, act: { write } });
    const drafts = [{ field: 'agreement', text: 'Bellen.\n\nTijd.', left: 900 }];
    const view = props.view.round && { view: { ...props.view, round: { ...props.view.round, drafts } } };
    show(<HarvestMember {...props} {...view} />, nl);
    const values = [...document.querySelectorAll('textarea')].map(({ value }) => value);
    expect(values).toEqual(['', 'Bellen.', 'Tijd.', '']);
    type('textarea:not(:first-of-type), .stack > .field:nth-of-type(1) textarea', 'x');
    expect(write).toHaveBeenCalled();
  });

  it('[HA4] the facilitator chooses an agreement from the table, with owner, day and level', () => {
    const say = vi.fn();
    show(<HarvestHost {...choose({ say })} />, nl);
    press(buttonNamed(nl('harvest.choose-this')));
    const [what, needs] = [...document.querySelectorAll('form textarea')].map(
      (field) => (field as HTMLTextAreaElement).value,
    );
    expect([what, needs]).toEqual(['Een tweede gesprek.', 'Een uur, van de manager.']);
    pick('form select', 'Joris');
    type('form input[type=date]', '2027-04-02');
    flush(() => find<HTMLInputElement>('form input[value=organisation]').click());
    submit();
    expect(say).toHaveBeenCalledWith('harvest', {
      type: 'agreement-chosen',
      key: 'c2',
      what: 'Een tweede gesprek.',
      needs: 'Een uur, van de manager.',
      owner: 'Joris',
      day: '2027-04-02',
      level: 'organisation',
      from: ['c2'],
    });
  });

  it('[HA4] three are full; one that is there is said anew or let go', () => {
    const say = vi.fn();
    const [first] = full.agreements;
    const three = first ? ['a', 'b', 'c'].map((key) => ({ ...first, key })) : [];
    show(<HarvestHost {...choose({ say }, { ...full, agreements: three })} />, nl);
    expect(document.body.textContent).toContain(nl('harvest.choose.full'));
    expect(document.body.textContent).not.toContain(nl('harvest.new-agreement'));
    press(buttonNamed(nl('harvest.reword')));
    type('form textarea', '');
    submit();
    expect(say).not.toHaveBeenCalled();
    expect(document.body.textContent).toContain(nl('harvest.what.missing'));
    type('form textarea', 'Anders.');
    submit();
    expect(say).toHaveBeenCalledWith('harvest', expect.objectContaining({ key: 'a', what: 'Anders.' }));
    press(buttonNamed(nl('harvest.let-go')));
    expect(say).toHaveBeenLastCalledWith('harvest', { type: 'agreement-dropped', key: 'a' });
  });

  it('[HA3] the facilitator keeps a lesson, merges two, says one differently', () => {
    const say = vi.fn();
    show(<HarvestHost {...choose({ say })} />, nl);
    press(buttonNamed(nl('harvest.keep')));
    expect(say).toHaveBeenLastCalledWith('harvest', {
      type: 'kept',
      kind: 'lesson',
      key: 'c1',
      text: '<b>Vaker</b> doorvragen.',
      from: ['c1'],
    });
    pick('select', 'l2');
    expect(say).toHaveBeenLastCalledWith(
      'harvest',
      expect.objectContaining({ type: 'kept', key: 'l1', from: ['x', 'y'] }),
    );
    press(buttonNamed(nl('harvest.new-unsolved')));
    type('form textarea', 'Wie belt wanneer?');
    submit();
    expect(say).toHaveBeenLastCalledWith(
      'harvest',
      expect.objectContaining({ type: 'kept', kind: 'unsolved', text: 'Wie belt wanneer?', from: [] }),
    );
  });

  it('[HA5] the pen writes the other view', () => {
    const say = vi.fn();
    const props = exampleProps({
      state: empty,
      step: 'harvest/minority',
      words: nl,
      view: host,
      act: { say },
    });
    show(<HarvestHost {...props} />, nl);
    type('textarea', 'Niet iedereen wil wachten.');
    submit();
    expect(say).toHaveBeenCalledWith('harvest', {
      type: 'minority-worded',
      text: 'Niet iedereen wil wachten.',
    });
    show(<HarvestMember {...props} view={{ ...props.view, me: { ref: 'm1', host: false } }} />, nl);
    expect(document.querySelector('textarea')).toBeNull();
  });

  it('[HA6] looking along is counted, and points at what may be recognisable', () => {
    const say = vi.fn();
    const lessons = full.lessons.map((lesson) => ({ ...lesson, text: 'Vraag het aan mevrouw Jansen.' }));
    const props = exampleProps({
      state: { ...full, lessons },
      step: 'harvest/details',
      words: nl,
      act: { say },
    });
    show(
      <Recognises look={lookNow}>
        <HarvestMember {...props} />
      </Recognises>,
      nl,
    );
    expect(document.body.textContent).toContain(nl('harvest.details.count', { done: 1, all: 5 }));
    expect(document.body.textContent).toContain(nl('recognisable.title'));
    expect(document.body.textContent).not.toContain('Joris');
    press(buttonNamed(nl('harvest.details.confirm')));
    expect(say).toHaveBeenCalledWith('harvest', { type: 'details-confirmed' });
  });

  it('[HA7] six weeks are offered, another day within two to twelve', () => {
    const say = vi.fn();
    const props = exampleProps({
      state: empty,
      step: 'harvest/look-back',
      words: nl,
      view: host,
      act: { say },
    });
    show(<HarvestHost {...props} />, nl);
    // Who just goes on has chosen the usual day.
    expect(say).toHaveBeenLastCalledWith('harvest', {
      type: 'look-back-chosen',
      today: '2027-03-12',
      day: '2027-04-23',
    });
    submit();
    type('input[type=date]', '2028-01-01');
    submit();
    expect(say).toHaveBeenCalledTimes(2);
    expect(document.body.textContent).toContain(nl('harvest.look-back.range'));
  });

  it('[HA11] leaving is for yourself, with where you can go', () => {
    const write = vi.fn();
    const props = exampleProps({ state: full, step: 'harvest/leaving', words: nl, act: { write } });
    show(<HarvestMember {...props} />, nl);
    expect(find('.seen').textContent).toContain(nl('ui.seen.only-you'));
    expect(document.body.textContent).toContain('Collegiale opvang');
    type('textarea', 'Moe, en opgelucht.');
    expect(write).toHaveBeenCalledWith('leaving', 'Moe, en opgelucht.');
  });

  it('[HA14] back at the writing: what was written, and no field', () => {
    const options = { state: full, step: 'harvest/write', words: nl };
    const { round: _, ...rest } = exampleProps(options).view;
    const rounds = { r1: { step: 'harvest/write', named: false, phase: 'turned' } };
    const view = { ...rest, conversation: { ...rest.conversation, rounds } };
    const props = { ...exampleProps(options), view };
    for (const screen of [
      <HarvestMember {...props} />,
      <HarvestHost {...props} />,
      <HarvestScreen {...props} />,
    ]) {
      show(screen, nl);
      expect(document.body.textContent).toContain(nl('harvest.write.over'));
      expect(document.body.textContent).toContain('Wie belt er?');
      expect(document.querySelector('textarea')).toBeNull();
    }
  });

  it('[HA15] a card that was added with a name has it where it is chosen, and on the beamer', () => {
    const cards = [
      { id: 'c1', member: 'm2', fields: { agreement: 'Bellen.' } },
      { id: 'c2', member: 'm3', fields: { lesson: 'Vragen.' } },
    ];
    const props = choose({}, { ...empty, cards });
    show(<HarvestHost {...props} />, nl);
    const slips = [...document.querySelectorAll('.slip')].map(({ textContent }) => textContent ?? '');
    expect(slips.find((text) => text.includes('Bellen.'))).toContain('Joris');
    expect(slips.find((text) => text.includes('Vragen.'))).toContain('Sanne');
    show(<HarvestScreen {...props} />, nl);
    expect(document.body.textContent).toContain('Joris');
  });
});
