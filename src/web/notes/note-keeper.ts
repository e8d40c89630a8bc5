// Notes of this window: saved soon after the last key, and at once when the page is put away.
import { signal, type ReadonlySignal } from '@preact/signals';
import { createDraftKeeper, type DraftKeeper, type DraftState } from '../../vault/draft-keeper.ts';
import { noteDrafts, type Note, type NoteStore } from '../../vault/notes.ts';
import { browserClock } from '../clock.ts';
import { deviceVault } from '../device-vault.ts';
import { leaveSafely } from './leave-safely.ts';

export interface NoteKeeper {
  readonly store: NoteStore;
  readonly drafts: DraftKeeper<Note>;
  readonly state: ReadonlySignal<DraftState['type']>;
  /** Nothing survives closing this window. */
  readonly memoryOnly: boolean;
}

export const openNoteKeeper = async (): Promise<NoteKeeper> => {
  const vault = await deviceVault();
  const state = signal<DraftState['type']>('saved');
  const drafts = createDraftKeeper(noteDrafts(vault.notes), browserClock, ({ type }) => {
    state.value = type;
  });
  leaveSafely({
    isSaved: () => state.value === 'saved',
    flush: () => drafts.flush(),
    go: (address) => location.assign(address),
  });
  return { store: vault.notes, drafts, state, memoryOnly: vault.kind === 'memory' };
};
