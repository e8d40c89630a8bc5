// Renders a screen in its language into the page, for view tests.
import { render, type ComponentChildren } from 'preact';
import { act } from 'preact/test-utils';
import type { Language, Words } from '../../i18n/words.ts';
import { Speaks } from '../../ui/language.tsx';

export const show = (content: ComponentChildren, words: Words, language: Language = 'nl'): HTMLElement => {
  act(() => {
    render(
      <Speaks language={language} words={words}>
        {content}
      </Speaks>,
      document.body,
    );
  });
  return document.body;
};

export const clear = (): void => render(null, document.body);

/** The element that fits, or an error that names the selector. */
export const find = <Found extends Element = HTMLElement>(selector: string): Found => {
  const element = document.body.querySelector<Found>(selector);
  if (!element) throw new Error(`nothing fits ${selector} in ${document.body.innerHTML}`);
  return element;
};

/** The button with these words. */
export const buttonNamed = (name: string): HTMLButtonElement => {
  const buttons = [...document.body.querySelectorAll('button')];
  const button = buttons.find(
    (one) => one.getAttribute('aria-label') === name || one.textContent?.trim() === name,
  );
  if (!button) throw new Error(`no button ${name}: ${buttons.map((one) => one.textContent).join(' · ')}`);
  return button;
};

export const press = (button: HTMLElement): void => {
  act(() => button.click());
};

export const submit = (): void => {
  act(() => {
    find('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
};

export const type = (selector: string, text: string): void => {
  const field = find<HTMLTextAreaElement>(selector);
  act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
};
