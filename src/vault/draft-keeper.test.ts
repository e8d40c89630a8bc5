import { describe, expect, it } from 'vitest';
import { createDraftKeeper, textDrafts, type DraftPlace, type DraftState } from './draft-keeper.ts';
import { vaultError } from './fault.ts';
import { createManualClock } from './manual-clock.ts';
import { noteDrafts } from './notes.ts';
import { openVault } from './open-vault.ts';

const openMemory = () => openVault({ indexedDB: () => undefined, clock: createManualClock() });

/** A place that notes what was saved, and can hold up or refuse saving. */
const createPlace = () => {
  const saved: string[] = [];
  let gate: Promise<void> = Promise.resolve();
  let isFull = false;
  const place: DraftPlace<string> = {
    load: () => Promise.resolve(saved.at(-1)),
    save: async (_key, value) => {
      await gate;
      if (isFull) throw vaultError({ type: 'full' });
      saved.push(value);
    },
    remove: () => {
      saved.push('(removed)');
      return Promise.resolve();
    },
  };
  return {
    place,
    saved,
    fill: (isNowFull: boolean) => {
      isFull = isNowFull;
    },
    hold: (): (() => void) => {
      let release = (): void => undefined;
      gate = new Promise((resolve) => {
        release = resolve;
      });
      return () => release();
    },
  };
};

const quiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

describe('draft keeper', () => {
  it('[VA22] saves within 300 ms of the last key, once', async () => {
    const { place, saved } = createPlace();
    const clock = createManualClock();
    const keeper = createDraftKeeper(place, clock);
    keeper.write('a', 'h');
    clock.advance(200);
    keeper.write('a', 'he');
    clock.advance(200);
    await quiet();
    expect(saved).toEqual([]);
    clock.advance(100);
    await quiet();
    expect(saved).toEqual(['he']);
    clock.advance(5000);
    await quiet();
    expect(saved).toEqual(['he']);
  });

  it('[VA22] saves every second while somebody goes on typing', async () => {
    const { place, saved } = createPlace();
    const clock = createManualClock();
    const keeper = createDraftKeeper(place, clock);
    for (let key = 1; key <= 25; key += 1) {
      keeper.write('a', 'x'.repeat(key));
      clock.advance(100);
      await quiet();
    }
    expect(saved.length).toBeGreaterThanOrEqual(2);
  });

  it('[VA23] saves at once on flush and gives it back after a reload', async () => {
    const vault = await openMemory();
    const keeper = createDraftKeeper(textDrafts(vault), createManualClock());
    keeper.write('room/step', 'Wat ik schreef');
    expect(await keeper.read('room/step')).toBe('Wat ik schreef');
    expect(await vault.get('drafts', 'room/step')).toBeUndefined();
    await keeper.flush();
    const reloaded = createDraftKeeper(textDrafts(vault), createManualClock());
    expect(await reloaded.read('room/step')).toBe('Wat ik schreef');
    expect(await reloaded.read('room/other')).toBeUndefined();
  });

  it('[VA23] keeps notes too, and removes a note that was emptied', async () => {
    const vault = await openMemory();
    const keeper = createDraftKeeper(noteDrafts(vault.notes), createManualClock());
    const note = { question: '1-P1', card: 'card', text: 'Tekst', changed: '2027-03-12' };
    keeper.write('1-P1', note);
    await keeper.flush();
    expect(await keeper.read('1-P1')).toEqual(note);
    keeper.write('1-P1', { ...note, text: '' });
    await keeper.flush();
    expect(await vault.notes.list()).toEqual([]);
    keeper.write('1-P1', note);
    await keeper.remove('1-P1');
    expect(await keeper.read('1-P1')).toBeUndefined();
  });

  it('[VA24] keeps the text where saving fails and tries again', async () => {
    const { place, saved, fill } = createPlace();
    const clock = createManualClock();
    const states: DraftState[] = [];
    const keeper = createDraftKeeper(place, clock, (state) => states.push(state));
    fill(true);
    keeper.write('a', 'one');
    clock.advance(300);
    await quiet();
    expect(keeper.state()).toEqual({ type: 'failed', fault: { type: 'full' } });
    expect(await keeper.read('a')).toBe('one');
    await expect(keeper.flush()).rejects.toMatchObject({ fault: { type: 'full' } });
    fill(false);
    keeper.write('a', 'two');
    clock.advance(300);
    await quiet();
    expect(saved).toEqual(['two']);
    expect(states.at(0)).toEqual({ type: 'waiting' });
    expect(states.at(-1)).toEqual({ type: 'saved' });
  });

  it('[VA25] saves what is typed while a save runs', async () => {
    const { place, saved, hold } = createPlace();
    const clock = createManualClock();
    const keeper = createDraftKeeper(place, clock);
    const release = hold();
    keeper.write('a', 'one');
    clock.advance(300);
    await quiet();
    keeper.write('a', 'two');
    release();
    await quiet();
    expect(saved).toEqual(['one']);
    expect(keeper.state()).toEqual({ type: 'waiting' });
    clock.advance(300);
    await quiet();
    expect(saved).toEqual(['one', 'two']);
    expect(keeper.state()).toEqual({ type: 'saved' });
  });

  it('[VA25] a draft that was removed while a save ran does not come back', async () => {
    const { place, saved, hold } = createPlace();
    const clock = createManualClock();
    const keeper = createDraftKeeper(place, clock);
    const release = hold();
    keeper.write('a', 'one');
    clock.advance(300);
    await quiet();
    keeper.write('a', 'two');
    const removing = keeper.remove('a');
    release();
    await removing;
    clock.advance(5000);
    await quiet();
    expect(saved).toEqual(['one', '(removed)']);
  });

  it('[VA26] writes nothing more after drop', async () => {
    const { place, saved } = createPlace();
    const clock = createManualClock();
    const keeper = createDraftKeeper(place, clock);
    keeper.write('a', 'one');
    keeper.drop();
    clock.advance(5000);
    await keeper.flush();
    expect(saved).toEqual([]);
    expect(keeper.state()).toEqual({ type: 'saved' });
  });
});
