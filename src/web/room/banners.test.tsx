import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { exampleDeck } from '../../conversation/example-card-deck.ts';
import { clear, show } from '../../conversation/kernel/show.contract.tsx';
import { loadWords } from '../../i18n/load-words.ts';
import type { SessionView } from '../../session/view.ts';
import { Banners, bannersOf } from './banners.tsx';
import { exampleView, recordingActs } from './example-table.tsx';
import { AtTable } from './table-context.tsx';

const nl = await loadWords('nl');
const quiet = { isBack: false, isSlow: false };
const offline = { type: 'offline', tries: 1, blocked: false } as const;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  clear();
  vi.useRealTimers();
});

describe('banners', () => {
  it('say nothing while all is well', () => {
    expect(bannersOf(exampleView(), quiet)).toEqual([]);
  });
  it('name the network where it blocks, and only then', () => {
    expect(bannersOf(exampleView({ connection: offline }), quiet)).toEqual(['offline']);
    expect(bannersOf(exampleView({ connection: { ...offline, blocked: true } }), quiet)).toEqual(['blocked']);
  });
  it('do not tell of sending while there is no connection', () => {
    expect(bannersOf(exampleView({ connection: offline }), { isBack: false, isSlow: true })).toEqual([
      'offline',
    ]);
    expect(bannersOf(exampleView(), { isBack: false, isSlow: true })).toEqual(['pending']);
  });

  const follow = (first: SessionView) => {
    const view = signal(first);
    const table = {
      room: 'ab'.repeat(16),
      view,
      act: recordingActs().acts,
      deck: exampleDeck,
      today: '2027-03-12',
      aftercare: [],
    };
    show(
      <AtTable table={table}>
        <Banners />
      </AtTable>,
      nl,
    );
    return (next: SessionView) => act(() => void (view.value = next));
  };
  const later = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds));
  const text = () => document.body.textContent ?? '';

  it('welcome somebody back for a while', () => {
    const change = follow(exampleView({ connection: offline }));
    expect(text()).toContain(nl('room.banner.offline'));
    change(exampleView());
    expect(text()).toContain(nl('room.banner.back'));
    later(6100);
    expect(text()).toBe('');
  });
  it('do not flicker at every key that is sent', () => {
    const change = follow(exampleView({ pending: 1 }));
    later(3000);
    change(exampleView());
    expect(text()).toBe('');
    change(exampleView({ pending: 1 }));
    later(4100);
    expect(text()).toContain(nl('room.banner.pending'));
  });
});
