import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { leaveSafely } from './leave-safely.ts';

let isSaved = true;
let finishSaving: () => void;
let saving: Promise<void>;
let flushes = 0;
let followed: string[] = [];

const press = (init: MouseEventInit = {}): MouseEvent => {
  document.body.innerHTML = '<a href="#verder"><span>Verder</span></a>';
  const click = new MouseEvent('click', { bubbles: true, cancelable: true, ...init });
  document.querySelector('span')?.dispatchEvent(click);
  return click;
};
const leave = (): Event => {
  const event = new Event('beforeunload', { cancelable: true });
  dispatchEvent(event);
  return event;
};

beforeAll(() =>
  leaveSafely({
    isSaved: () => isSaved,
    flush: () => {
      flushes += 1;
      return saving;
    },
    go: (address) => followed.push(address),
  }),
);
beforeEach(() => {
  isSaved = true;
  flushes = 0;
  followed = [];
  saving = new Promise((resolve) => {
    finishSaving = resolve;
  });
});

describe('leaving a page with notes', () => {
  it('goes at once where everything is saved', () => {
    expect(press().defaultPrevented).toBe(false);
    expect(leave().defaultPrevented).toBe(false);
    expect(flushes).toBe(0);
  });

  it('holds a link until what was typed is saved, then follows it', async () => {
    isSaved = false;
    expect(press().defaultPrevented).toBe(true);
    expect(followed).toEqual([]);
    finishSaving();
    await vi.waitFor(() => expect(followed.map((address) => new URL(address).hash)).toEqual(['#verder']));
  });

  it('leaves a click that opens another tab alone', () => {
    isSaved = false;
    expect(press({ ctrlKey: true }).defaultPrevented).toBe(false);
  });

  it('saves, and lets the browser ask, when the window is closed too soon', () => {
    isSaved = false;
    expect(leave().defaultPrevented).toBe(true);
    expect(flushes).toBe(1);
  });
});
