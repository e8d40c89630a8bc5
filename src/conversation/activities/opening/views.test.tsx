import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadWords } from '../../../i18n/load-words.ts';
import { buttonNamed, clear, find, press, show, submit, type } from '../../kernel/show.contract.tsx';
import { exampleProps } from '../../example-view.ts';
import { OpeningHost } from './host.tsx';
import { OpeningMember } from './member.tsx';
import { opening } from './opening.ts';
import { OpeningScreen } from './screen.tsx';
import type { OpeningState } from './state.ts';

const nl = await loadWords('nl');
const en = await loadWords('en');
const { empty, forms } = opening;
const host = { me: { ref: 'host', host: true } };

const full: OpeningState = {
  danger: 'none',
  missing: [{ id: 'c1', fields: { missing: '<script>Telefoons weg.</script>' } }],
  rules: [{ id: 'r1', text: 'Telefoons weg.' }],
  readiness: { low: 2, high: 5 },
  turns: { 'check-in': { order: ['m1', 'm2'], done: [], speaker: 'm1' } },
};

/** The group came back to a step whose round was turned, or its vote counted. */
const isBack = (step: string, kind: 'rounds' | 'ballots') => {
  const { conversation } = exampleProps({ state: empty, step, words: nl }).view;
  const standing =
    kind === 'rounds'
      ? { rounds: { r1: { step, named: false, phase: 'turned' } } }
      : { ballots: { b1: { step, phase: 'counted' } } };
  return { conversation: { ...conversation, ...standing } };
};

/** The group goes on, and this screen is gone. */
const leave = () => show(null, nl);

afterEach(clear);

describe('opening, in its three views', () => {
  for (const [language, words] of [
    ['nl', nl],
    ['en', en],
  ] as const) {
    it(`[OP9] each screen of each step has a heading and its words, in ${language}`, () => {
      for (const form of forms) {
        for (const step of form.steps) {
          for (const state of [empty, full]) {
            const options = { state, step: `opening/${step.id}`, words, language, form: form.id };
            show(<OpeningMember {...exampleProps(options)} />, words, language);
            expect(document.querySelectorAll('h1')).toHaveLength(1);
            expect(document.querySelectorAll('.utrecht-button--primary-action').length).toBeLessThan(2);
            show(<OpeningHost {...exampleProps({ ...options, view: host })} />, words, language);
            expect(find('h2').textContent).not.toBe('');
            show(
              <OpeningScreen {...exampleProps({ ...options, view: { me: { ref: '', host: false } } })} />,
              words,
            );
            expect(find('h1').textContent).not.toBe('');
            expect(document.querySelector('script')).toBeNull();
          }
        }
      }
    });
  }

  it('[OP1] yes stops every screen, with the numbers to ring, and is taken back', () => {
    const say = vi.fn();
    const props = exampleProps({ state: empty, step: 'opening/danger', words: nl, view: host, act: { say } });
    show(<OpeningHost {...props} />, nl);
    press(buttonNamed(nl('opening.danger.yes')));
    expect(say).toHaveBeenLastCalledWith('opening', { type: 'danger-answered', acute: true });
    const stopped = { ...props, state: { ...empty, danger: 'acute' as const } };
    for (const view of [
      <OpeningMember {...stopped} />,
      <OpeningScreen {...stopped} />,
      <OpeningHost {...stopped} />,
    ]) {
      show(view, nl);
      expect(document.body.textContent).toContain(nl('opening.danger.stop.title'));
      expect(find<HTMLAnchorElement>('a').href).toBe('tel:112');
    }
    press(buttonNamed(nl('opening.danger.stop.over')));
    expect(say).toHaveBeenLastCalledWith('opening', { type: 'danger-answered', acute: false });
  });

  it('[OP10] no goes on at once; so does going on after all, from the gate only', () => {
    const next = vi.fn();
    const at = (step: string, state: OpeningState) =>
      show(<OpeningHost {...exampleProps({ state, step, words: nl, view: host, act: { next } })} />, nl);
    const acute = { ...empty, danger: 'acute' as const };
    at('opening/danger', empty);
    press(buttonNamed(nl('opening.danger.yes')));
    expect(next).not.toHaveBeenCalled();
    press(buttonNamed(nl('opening.danger.no')));
    expect(next).toHaveBeenCalledTimes(1);
    at('opening/danger', acute);
    expect(document.querySelector('.utrecht-button--primary-action')).toBeNull();
    press(buttonNamed(nl('opening.danger.stop.over')));
    expect(next).toHaveBeenCalledTimes(2);
    at('opening/agreements', acute);
    press(buttonNamed(nl('opening.danger.stop.over')));
    expect(next).toHaveBeenCalledTimes(2);
  });

  it('[OP11] back at the agreements: the cards, no field, for member and facilitator', () => {
    const view = isBack('opening/agreements', 'rounds');
    const options = { state: full, step: 'opening/agreements', words: nl };
    // No round is open any more.
    const { round: _, ...rest } = exampleProps({ ...options, view }).view;
    show(<OpeningMember {...exampleProps(options)} view={rest} />, nl);
    expect(document.body.textContent).toContain(nl('opening.agreements.over'));
    expect(document.querySelectorAll('.opened li')).toHaveLength(1);
    expect(document.querySelector('textarea')).toBeNull();
    expect(document.body.textContent).not.toContain(nl('write.waiting'));
    show(<OpeningHost {...exampleProps({ ...options, view: { ...view, ...host } })} />, nl);
    expect(document.body.textContent).toContain(nl('opening.agreements.over'));
  });

  it('[OP11] back at the vote: what came of it on all three screens, and nothing to choose', () => {
    const view = isBack('opening/readiness', 'ballots');
    const options = { state: full, step: 'opening/readiness', words: nl };
    const { ballot: _, ...rest } = exampleProps({ ...options, view }).view;
    const props = { ...exampleProps(options), view: rest };
    for (const screen of [
      <OpeningMember {...props} />,
      <OpeningHost {...props} />,
      <OpeningScreen {...props} />,
    ]) {
      show(screen, nl);
      expect(document.body.textContent).toContain(nl('opening.readiness.over'));
      expect(find('svg.band')).toBeTruthy();
      expect(document.querySelector('input')).toBeNull();
    }
  });

  it('[OP12] an addition that was only typed is put on leaving, and stands there after a reload', () => {
    const say = vi.fn();
    const keep = vi.fn();
    const options = { state: empty, step: 'opening/additions', words: nl, act: { say, keep } };
    show(<OpeningHost {...exampleProps({ ...options, view: host })} />, nl);
    type('input', 'Wie belt, belt buiten.');
    expect(keep).toHaveBeenLastCalledWith('opening/additions', 'addition', '"Wie belt, belt buiten."');
    expect(say).not.toHaveBeenCalled();
    leave();
    expect(say).toHaveBeenCalledWith('opening', { type: 'rule-added', text: 'Wie belt, belt buiten.' });
    expect(keep).toHaveBeenLastCalledWith('opening/additions', 'addition', '');
    const typed = { addition: '"Half"' };
    show(<OpeningHost {...exampleProps({ ...options, view: { ...host, typed } })} />, nl);
    expect(find<HTMLInputElement>('input').value).toBe('Half');
  });

  it('[OP13] who spoke is asked aloud; who wrote nothing missed nothing', () => {
    const options = { state: empty, step: 'opening/additions', words: nl };
    show(<OpeningMember {...exampleProps(options)} />, nl);
    expect(document.body.textContent).toContain(nl('opening.additions.spoken'));
    const view = isBack('opening/agreements', 'rounds');
    show(<OpeningMember {...exampleProps({ ...options, view })} />, nl);
    expect(document.body.textContent).toContain(nl('opening.additions.none'));
  });

  it('[OP13] a card that was added with a name has it in the facilitator’s list', () => {
    const state = { ...empty, missing: [{ id: 'c1', member: 'm2', fields: { missing: 'Rust.' } }] };
    show(<OpeningHost {...exampleProps({ state, step: 'opening/additions', words: nl, view: host })} />, nl);
    expect(find('.slip').textContent).toContain('Joris');
  });

  it('[OP8] who sees it stands before the field; an empty card is "akkoord"', () => {
    const ready = vi.fn();
    const write = vi.fn();
    const props = exampleProps({
      state: empty,
      step: 'opening/agreements',
      words: nl,
      act: { ready, write },
    });
    show(<OpeningMember {...props} />, nl);
    const order = [...document.querySelectorAll('.seen, textarea')].map(({ className }) => className);
    expect(order[0]).toBe('seen');
    expect(order).toHaveLength(2);
    type('textarea', 'Telefoons weg.');
    expect(write).toHaveBeenCalledWith('missing', 'Telefoons weg.');
    submit();
    expect(ready).toHaveBeenCalledWith(true);
  });

  it('[OP2] in a group of three what is missing is said aloud', () => {
    const props = exampleProps({ state: empty, step: 'opening/agreements', words: nl });
    const { step } = props.view;
    if (!step) throw new Error('no step');
    const view = {
      ...props.view,
      step: { ...step, plan: { ...step.plan, collects: { kind: 'turns' as const } } },
    };
    show(<OpeningMember {...props} view={view} />, nl);
    expect(document.querySelector('textarea')).toBeNull();
    expect(document.body.textContent).toContain(nl('opening.agreements.spoken'));
  });

  it('[OP3] the facilitator puts an addition beside the agreements, in own words or as written', () => {
    const say = vi.fn();
    const withdraw = vi.fn();
    const props = exampleProps({
      state: full,
      step: 'opening/additions',
      words: nl,
      view: { ...host, mine: ['r1'] },
      act: { say, withdraw },
    });
    show(<OpeningHost {...props} />, nl);
    type('input', 'Wie belt, belt buiten.');
    submit();
    expect(say).toHaveBeenLastCalledWith('opening', { type: 'rule-added', text: 'Wie belt, belt buiten.' });
    press(buttonNamed(nl('opening.additions.take-away')));
    expect(withdraw).toHaveBeenCalledWith('r1');
  });

  it('[OP4] readiness is a band in words, without counts', () => {
    show(<OpeningScreen {...exampleProps({ state: full, step: 'opening/check-in', words: nl })} />, nl);
    expect(find('svg.band').getAttribute('aria-label')).toBe(
      nl('opening.readiness.band', { low: 2, high: 5 }),
    );
  });

  it('[OP8] a vote says who will see it, can be changed, and can stay blank', () => {
    const cast = vi.fn();
    const props = exampleProps({ state: empty, step: 'opening/readiness', words: nl, act: { cast } });
    show(<OpeningMember {...props} />, nl);
    expect(find('.seen').textContent).toContain(nl('opening.readiness.seen'));
    const inputs = document.querySelectorAll<HTMLInputElement>('input[type=radio]');
    expect(inputs).toHaveLength(6);
    inputs[5]?.click();
    expect(cast).toHaveBeenCalledWith(5);
  });

  it('[OP6] a member whose turn it is ends it or passes', () => {
    const say = vi.fn();
    show(
      <OpeningMember {...exampleProps({ state: full, step: 'opening/check-in', words: nl, act: { say } })} />,
      nl,
    );
    press(buttonNamed(nl('turns.finished')));
    expect(say).toHaveBeenLastCalledWith('opening', { type: 'turn-ended', step: 'check-in', of: 'm1' });
    press(buttonNamed(nl('turns.pass')));
    expect(say).toHaveBeenLastCalledWith('opening', { type: 'turn-passed', step: 'check-in' });
  });
});
