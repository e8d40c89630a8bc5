import { act } from 'preact/test-utils';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadWords } from '../../i18n/load-words.ts';
import type { Words } from '../../i18n/words.ts';
import { buttonNamed, clear, press, show } from '../kernel/show.contract.tsx';
import { wholeTable } from './lay-out.ts';
import { OnBeam } from './on-beam.tsx';
import { SheetPages } from './sheet-pages.tsx';

let nl: Words;
beforeAll(async () => {
  nl = await loadWords('nl');
});
afterEach(clear);

const lines = Array.from({ length: 60 }, (_, index) => ({ id: `l${index}`, text: `Regel ${index}` }));
const status = () => document.querySelector('[role="status"]')?.textContent;
const key = (name: string, more: KeyboardEventInit = {}) =>
  act(() => void dispatchEvent(new KeyboardEvent('keydown', { key: name, ...more })));

describe('pages on the beamer', () => {
  it('[CO42] buttons and keys turn them; after the last comes the first', () => {
    show(<SheetPages lines={lines} />, nl);
    const of = Number(status()?.split(' ').at(-1));
    expect(of).toBeGreaterThan(1);
    expect(status()).toBe(nl('spread.page', { page: 1, of }));
    expect(document.body.textContent).toContain('Regel 0');
    press(buttonNamed(nl('spread.next')));
    expect(status()).toBe(nl('spread.page', { page: 2, of }));
    expect(document.querySelector('li')?.textContent).not.toBe('Regel 0');
    key('PageUp');
    key('ArrowLeft');
    expect(status()).toBe(nl('spread.page', { page: of, of }));
    key('ArrowRight', { altKey: true });
    expect(status()).toBe(nl('spread.page', { page: of, of }));
    key('PageDown');
    expect(status()).toBe(nl('spread.page', { page: 1, of }));
  });

  it('[CO42] the page that the hosts want is shown, and every turn is told to them', () => {
    const shows = vi.fn();
    show(
      <OnBeam pages={{ table: wholeTable, page: 1, shows }}>
        <SheetPages lines={lines} />
      </OnBeam>,
      nl,
    );
    const of = Number(status()?.split(' ').at(-1));
    expect(shows).toHaveBeenLastCalledWith(1, of);
    expect(status()).toBe(nl('spread.page', { page: 2, of }));
    key('ArrowLeft');
    expect(shows).toHaveBeenLastCalledWith(0, of);
    expect(status()).toBe(nl('spread.page', { page: 2, of }));
  });

  it('[CO42] one page has no buttons and takes no keys', () => {
    const shows = vi.fn();
    show(
      <OnBeam pages={{ table: wholeTable, page: 4, shows }}>
        <SheetPages lines={lines.slice(0, 2)} />
      </OnBeam>,
      nl,
    );
    key('ArrowRight');
    expect(shows.mock.calls).toEqual([[0, 1]]);
    expect(document.querySelector('button')).toBeNull();
  });
});
