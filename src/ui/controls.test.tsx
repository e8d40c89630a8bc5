import { render, type ComponentChildren } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { messages } from '../i18n/compiled/nl.ts';
import { createWords } from '../i18n/words.ts';
import { Button } from './button.tsx';
import { Checkbox, ChoiceGroup, PillGroup, Votes } from './choice.tsx';
import { TextArea, TextField } from './field.tsx';
import { Speaks } from './language.tsx';

const words = createWords('nl', messages);

const show = (content: ComponentChildren): HTMLElement => {
  act(() => {
    render(
      <Speaks language="nl" words={words}>
        {content}
      </Speaks>,
      document.body,
    );
  });
  return document.body;
};

afterEach(() => render(null, document.body));

const find = <T extends HTMLElement = HTMLElement>(selector: string): T => {
  const element = document.body.querySelector<T>(selector);
  if (!element) throw new Error(`nothing fits ${selector}`);
  return element;
};
const textOf = (ids: string | null): string =>
  (ids ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(' | ');
const ignore = () => undefined;

describe('a field', () => {
  it('is tied to its label, its hint and what is wrong', () => {
    show(
      <TextField label="Je naam" hint="Voornaam is genoeg." error="Vul iets in." value="" onInput={ignore} />,
    );
    const input = find('input');
    expect(find<HTMLLabelElement>('label').htmlFor).toBe(input.id);
    expect(textOf(input.getAttribute('aria-describedby'))).toBe('Vul iets in. | Voornaam is genoeg.');
    expect(input.getAttribute('aria-invalid')).toBe('true');
  });

  it('says nothing about faults where there are none', () => {
    show(<TextField label="Je naam" value="Noor" onInput={ignore} />);
    expect(find('input').getAttribute('aria-invalid')).toBeNull();
    expect(find('input').getAttribute('aria-describedby')).toBeNull();
  });

  it('tells that it may stay empty, in the label', () => {
    show(<TextField label="Waar werk je?" value="" optional onInput={ignore} />);
    expect(find('label').textContent).toBe('Waar werk je? (mag leeg)');
  });

  it('hands on what is typed', () => {
    const onInput = vi.fn<(value: string) => void>();
    show(<TextArea label="Jouw kaart" value="" onInput={onInput} />);
    const area = find<HTMLTextAreaElement>('textarea');
    area.value = 'Ik wacht soms te lang.';
    area.dispatchEvent(new Event('input', { bubbles: true }));
    expect(onInput).toHaveBeenCalledWith('Ik wacht soms te lang.');
  });

  it('gives two fields two ids', () => {
    show(
      <>
        <TextField label="Een" value="" onInput={ignore} />
        <TextField label="Twee" value="" onInput={ignore} />
      </>,
    );
    const ids = [...document.querySelectorAll('input')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });
});

describe('a button that cannot be pressed yet', () => {
  it('stays reachable, says why, and does nothing', () => {
    const onClick = vi.fn<() => void>();
    show(
      <>
        <p id="waarom">Schrijf eerst iets.</p>
        <Button notYet="waarom" onClick={onClick}>
          Leg klaar
        </Button>
      </>,
    );
    const button = find<HTMLButtonElement>('button');
    button.click();
    expect(onClick).not.toHaveBeenCalled();
    expect(button.disabled).toBe(false);
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(textOf(button.getAttribute('aria-describedby'))).toBe('Schrijf eerst iets.');
  });

  it('can be pressed once there is no reason any more', () => {
    const onClick = vi.fn<() => void>();
    show(<Button onClick={onClick}>Leg klaar</Button>);
    find('button').click();
    expect(onClick).toHaveBeenCalledOnce();
    expect(find('button').getAttribute('aria-disabled')).toBeNull();
  });
});

describe('choosing', () => {
  const options = [
    { value: 'team', label: 'Ons team' },
    { value: 'beleid', label: 'Beleid' },
  ];

  it('one of a few stands in a named group with one name for all', () => {
    const onChange = vi.fn<(value: string) => void>();
    show(<ChoiceGroup legend="Waar ligt dit?" options={options} value="team" onChange={onChange} />);
    const inputs = [...document.querySelectorAll<HTMLInputElement>('fieldset input[type=radio]')];
    expect(find('legend').textContent).toBe('Waar ligt dit?');
    expect(new Set(inputs.map(({ name }) => name)).size).toBe(1);
    expect(inputs.map(({ checked }) => checked)).toEqual([true, false]);
    inputs[1]?.click();
    expect(onChange).toHaveBeenCalledWith('beleid');
  });

  it('a pill is a radio button under its words', () => {
    const onChange = vi.fn<(value: string) => void>();
    show(<PillGroup legend="Toon" options={options} value="beleid" onChange={onChange} />);
    find('label').click();
    expect(onChange).toHaveBeenCalledWith('team');
  });

  it('votes are boxes when there may be more, and radio buttons when there is one', () => {
    const onToggle = vi.fn<(value: string) => void>();
    show(<Votes legend="Waar beginnen we?" options={options} chosen={['team']} onToggle={onToggle} />);
    expect(
      [...document.querySelectorAll<HTMLInputElement>('input')].map(({ type, checked }) => [type, checked]),
    ).toEqual([
      ['checkbox', true],
      ['checkbox', false],
    ]);
    document.querySelectorAll('input')[1]?.click();
    expect(onToggle).toHaveBeenCalledWith('beleid');
    show(<Votes legend="Waar beginnen we?" options={options} chosen={[]} mode="one" onToggle={onToggle} />);
    expect(find<HTMLInputElement>('input').type).toBe('radio');
  });

  it('a box hands on whether it is ticked', () => {
    const onChange = vi.fn<(checked: boolean) => void>();
    show(<Checkbox label="Ik mis iets" checked={false} onChange={onChange} />);
    find('input').click();
    expect(onChange).toHaveBeenCalledWith(true);
  });
});
