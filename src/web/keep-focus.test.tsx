import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepFocus } from './keep-focus.ts';

const show = async (content: ComponentChild): Promise<void> => {
  act(() => render(content, document.body));
  await new Promise((resolve) => setTimeout(resolve, 5));
};
const focus = (id: string): void => document.querySelector<HTMLElement>(`#${id}`)?.focus();
const focused = (): string | undefined => document.activeElement?.id;

describe('focus', () => {
  let stop: () => void;
  beforeEach(() => {
    stop = keepFocus();
  });
  afterEach(() => {
    stop();
    render(null, document.body);
  });

  it('goes to the heading of the next screen, also where that comes later', async () => {
    await show(
      <div>
        <main key="one">
          <h1 id="first">First</h1>
          <button id="go">Go</button>
        </main>
      </div>,
    );
    focus('go');
    await show(<div />);
    await show(
      <div>
        <main key="two">
          <h1 id="second">Second</h1>
          <button id="other">Other</button>
        </main>
      </div>,
    );
    expect(focused()).toBe('second');
  });

  it('goes to the heading nearest to a row that was dealt with', async () => {
    const list = (rows: readonly string[]) => (
      <main>
        <h1 id="page">Page</h1>
        <section hidden={rows.length === 0}>
          <h2 id="waiting">Waiting</h2>
          {rows.map((row) => (
            <button key={row} id={row}>
              {row}
            </button>
          ))}
        </section>
      </main>
    );
    await show(list(['noor', 'iris']));
    focus('noor');
    await show(list(['iris']));
    expect(focused()).toBe('waiting');
    await show(list([]));
    expect(focused()).toBe('page');
  });

  it('is left alone where somebody moved on, or put it nowhere', async () => {
    const page = (hasButton: boolean) => (
      <main>
        <h1 id="title">Title</h1>
        {hasButton && <button id="gone">Gone</button>}
        <input id="field" />
      </main>
    );
    await show(page(true));
    focus('gone');
    focus('field');
    await show(page(false));
    expect(focused()).toBe('field');
    await show(page(true));
    focus('gone');
    document.querySelector<HTMLElement>('#gone')?.blur();
    await show(page(true));
    await show(page(false));
    expect(focused()).not.toBe('title');
  });
});
