// Writing for somebody without a device, as a facilitator does it.
import { afterEach, describe, expect, it } from 'vitest';
import { buttonNamed, clear, find, press, show } from '../../../conversation/kernel/show.contract.tsx';
import { loadWords } from '../../../i18n/load-words.ts';
import type { SessionView } from '../../../session/view.ts';
import { ExampleTable, exampleView, exampleWriting, recordingActs } from '../example-table.tsx';
import { HostRoom } from './host-room.tsx';

const nl = await loadWords('nl');
const write = 'question-1/write';
const host = { ref: 'host', host: true };

afterEach(clear);

describe('writing for somebody without a device', () => {
  const lead = (view: SessionView) => {
    const { acts, pressed } = recordingActs();
    show(
      <ExampleTable view={view} acts={acts}>
        <HostRoom />
      </ExampleTable>,
      nl,
    );
    return pressed;
  };

  it('reads that it types for somebody before there is a field to type in', () => {
    const conversation = {
      ...exampleView({}, write).conversation,
      persons: { p1: { ref: 'p1', name: 'Oma', by: 'host' } },
    };
    const round = exampleWriting([{ field: 'answer', text: '', person: 'p1' }]);
    lead(exampleView({ me: host, conversation, round }, write));
    press(buttonNamed(nl('room.host.write-for')));
    const dialog = find('dialog');
    const warning = dialog.innerHTML.indexOf(nl('room.write-for.reads'));
    expect(warning).toBeGreaterThan(-1);
    expect(dialog.innerHTML.indexOf('<textarea')).toBeGreaterThan(warning);
  });

  const forOma = (change: Partial<SessionView>) => {
    const persons = { p1: { ref: 'p1', name: 'Oma', by: 'host' } };
    const conversation = { ...exampleView({}, write).conversation, persons };
    const pressed = lead(exampleView({ me: host, conversation, ...change }, write));
    press(buttonNamed(nl(change.round === undefined ? 'room.more.person' : 'room.host.write-for')));
    return pressed;
  };
  const mainOf = () =>
    [...document.querySelectorAll('dialog .utrecht-button--primary-action')].map(
      (button) => button.textContent,
    );

  it('lays a card ready for somebody, with one main button, and not an empty one', () => {
    const pressed = forOma({ round: exampleWriting([{ field: 'answer', text: '', person: 'p1' }]) });
    expect(mainOf()).toEqual([nl('room.write-for.lay')]);
    press(buttonNamed(nl('room.write-for.lay')));
    expect(pressed).toEqual([]);
    clear();
    const said = forOma({ round: exampleWriting([{ field: 'answer', text: 'van oma', person: 'p1' }]) });
    press(buttonNamed(nl('room.write-for.lay')));
    expect(said).toEqual([['ready', true, 'p1']]);
  });

  it('names each field where a card has several', () => {
    const harvest = 'harvest/write';
    const persons = { p1: { ref: 'p1', name: 'Oma', by: 'host' } };
    const conversation = { ...exampleView({}, harvest).conversation, persons };
    const drafts = ['lesson', 'agreement', 'unsolved'].map((field) => ({ field, text: '', person: 'p1' }));
    const round = { ...exampleWriting(drafts), step: harvest };
    lead(exampleView({ me: host, conversation, round }, harvest));
    press(buttonNamed(nl('room.host.write-for')));
    for (const { field } of drafts)
      expect(find('dialog').textContent).toContain(nl(`harvest.${field}.label`));
  });

  it('takes a card that lies ready for somebody up again', () => {
    const pressed = forOma({
      round: exampleWriting([{ field: 'answer', text: 'van oma', person: 'p1', laid: true }]),
    });
    expect(document.querySelector('dialog textarea')).toBeNull();
    expect(find('dialog [role=status]').textContent).toContain(nl('room.write-for.laid', { name: 'Oma' }));
    press(buttonNamed(nl('room.write-for.take-up')));
    expect(pressed).toEqual([['ready', false, 'p1']]);
  });

  it('keeps what a round turned without, for the person it was typed for', () => {
    const late = [{ id: 'l9', step: write, field: 'answer', text: 'van oma', person: 'p1' }];
    const pressed = forOma({ late });
    expect(find('dialog blockquote').textContent).toBe('van oma');
    press(buttonNamed(nl('room.late.drop')));
    expect(pressed).toEqual([['late', 'l9', 'drop']]);
  });

  it('adds a person with the main button while there is nobody', () => {
    lead(exampleView({ me: host, round: exampleWriting() }, write));
    press(buttonNamed(nl('room.host.write-for')));
    expect(mainOf()).toEqual([nl('room.write-for.add')]);
  });
});
