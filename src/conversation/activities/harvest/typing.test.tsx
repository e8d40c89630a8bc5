// What is typed in the facilitator's forms hangs on no button.
import { act as flush } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadWords } from '../../../i18n/load-words.ts';
import { exampleProps } from '../../example-view.ts';
import { buttonNamed, clear, find, press, show, type } from '../../kernel/show.contract.tsx';
import { HarvestHost } from './host.tsx';
import { harvest } from './harvest.ts';
import { fullHarvest as full } from './state.example.ts';
import type { HarvestState } from './state.ts';

const nl = await loadWords('nl');
const { empty } = harvest;
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

/** The group goes on, and this screen is gone. */
const leave = () => show(null, nl);

afterEach(clear);

describe('a form of the harvest', () => {
  const agreement = {
    type: 'agreement-chosen',
    key: 'c2',
    what: 'Een tweede gesprek.',
    needs: 'Een uur, van de manager.',
    owner: '',
    level: 'team',
    from: ['c2'],
  };

  it('[HA13] a card is chosen at once, its form said on leaving', () => {
    const say = vi.fn();
    show(<HarvestHost {...choose({ say })} />, nl);
    press(buttonNamed(nl('harvest.choose-this')));
    expect(say).toHaveBeenLastCalledWith('harvest', agreement);
    pick('form select', 'Joris');
    expect(say).toHaveBeenCalledTimes(1);
    leave();
    expect(say).toHaveBeenLastCalledWith('harvest', { ...agreement, owner: 'Joris' });
  });

  it('[HA13] after a second without a key everybody reads along, and nothing is said twice', () => {
    vi.useFakeTimers();
    const say = vi.fn();
    show(<HarvestHost {...choose({ say })} />, nl);
    press(buttonNamed(nl('harvest.choose-this')));
    type('form textarea', 'Een tweede gesprek, binnen');
    vi.advanceTimersByTime(900);
    type('form textarea', 'Een tweede gesprek, binnen een week.');
    vi.advanceTimersByTime(900);
    expect(say).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(100);
    const said = { ...agreement, what: 'Een tweede gesprek, binnen een week.' };
    expect(say).toHaveBeenLastCalledWith('harvest', said);
    leave();
    expect(say).toHaveBeenCalledTimes(2);
    vi.useRealTimers();
  });

  it('[HA13] the form keeps its place and its text when the table answers', () => {
    show(<HarvestHost {...choose({})} />, nl);
    press(buttonNamed(nl('harvest.choose-this')));
    type('form textarea', 'Anders.');
    const { type: _, ...chosen } = agreement;
    const answered = { ...full, agreements: [...full.agreements, { ...chosen, level: 'team' as const }] };
    show(<HarvestHost {...choose({}, answered)} />, nl);
    expect(find<HTMLTextAreaElement>('form textarea').value).toBe('Anders.');
  });

  it('[HA13] calling off lets go of what was just chosen, and puts back what stood before', () => {
    const say = vi.fn();
    show(<HarvestHost {...choose({ say })} />, nl);
    press(buttonNamed(nl('harvest.choose-this')));
    type('form textarea', 'Anders.');
    press(buttonNamed(nl('harvest.cancel')));
    expect(say).toHaveBeenLastCalledWith('harvest', { type: 'agreement-dropped', key: 'c2' });
    press(buttonNamed(nl('harvest.reword')));
    type('form textarea', 'Heel anders.');
    press(buttonNamed(nl('harvest.cancel')));
    expect(say).toHaveBeenLastCalledWith('harvest', expect.objectContaining({ what: 'Bellen op 3-5-2024.' }));
    leave();
    expect(say).toHaveBeenCalledTimes(3);
  });

  it('[HA13] a reload opens the form again as it was, also without what was agreed', () => {
    const keep = vi.fn();
    const say = vi.fn();
    show(<HarvestHost {...choose({ keep, say })} />, nl);
    press(buttonNamed(nl('harvest.new-agreement')));
    type('form textarea:not(:first-of-type), form .field:nth-of-type(2) textarea', 'Een uur.');
    const [step, field, text] = keep.mock.lastCall ?? [];
    expect(step).toBe('harvest/choose');
    leave();
    expect(say).not.toHaveBeenCalled();
    const props = choose({ say });
    const typed = { [String(field)]: String(text) };
    show(<HarvestHost {...props} view={{ ...props.view, typed }} />, nl);
    const values = [...document.querySelectorAll('form textarea')].map(
      (one) => (one as HTMLTextAreaElement).value,
    );
    expect(values).toEqual(['', 'Een uur.']);
  });

  it('[HA13] what this device kept and cannot read opens no form', () => {
    const props = choose({});
    const typed = { 'agreement:x': '{', 'lesson:y': '{"key":"<b>"}' };
    show(<HarvestHost {...props} view={{ ...props.view, typed }} />, nl);
    expect(document.querySelector('form')).toBeNull();
  });

  it('[HA13] a lesson and another view too', () => {
    const say = vi.fn();
    show(<HarvestHost {...choose({ say })} />, nl);
    press(buttonNamed(nl('harvest.new-lesson')));
    type('form textarea', 'Vraag door.');
    leave();
    expect(say).toHaveBeenLastCalledWith(
      'harvest',
      expect.objectContaining({ type: 'kept', kind: 'lesson', text: 'Vraag door.' }),
    );
    const minority = { state: empty, step: 'harvest/minority', words: nl, view: host, act: { say } };
    show(<HarvestHost {...exampleProps(minority)} />, nl);
    type('textarea', 'Wachten kan niet altijd.');
    leave();
    expect(say).toHaveBeenLastCalledWith('harvest', {
      type: 'minority-worded',
      text: 'Wachten kan niet altijd.',
    });
  });
});
