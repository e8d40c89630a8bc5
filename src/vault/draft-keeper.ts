// Saves while somebody types: soon after the last key, at once when asked, and again where it failed.
import type { Clock, DeviceStore } from '../room/ports.ts';
import { vaultFaultOf, type VaultFault } from './fault.ts';
import { createTurns } from './turns.ts';

/** Where drafts of one kind are kept. */
export interface DraftPlace<Value> {
  load(key: string): Promise<Value | undefined>;
  save(key: string, value: Value): Promise<void>;
  remove(key: string): Promise<void>;
}

/** `failed`: the text is still in this window and is tried again with the next key or flush. */
export type DraftState =
  | { readonly type: 'saved' }
  | { readonly type: 'waiting' }
  | { readonly type: 'failed'; readonly fault: VaultFault };

export interface DraftKeeper<Value> {
  /** What was written last, saved or not; after a reload what was saved. */
  read(key: string): Promise<Value | undefined>;
  write(key: string, value: Value): void;
  /** Saves everything now (page hidden, field left). Rejects with the first VaultError. */
  flush(): Promise<void>;
  remove(key: string): Promise<void>;
  /** Forgets what was not saved, for instance after `forgetAll`. */
  drop(): void;
  state(): DraftState;
}

/** After the last key, in milliseconds. */
const SAVE_AFTER = 250;
/** Somebody who never pauses is saved this often all the same. */
const SAVE_AT_LEAST_EVERY = 1000;

interface Unsaved<Value> {
  readonly value: Value;
  readonly since: number;
  readonly callOff: () => void;
}

/** `onChange` hears every change of `state()`. */
export const createDraftKeeper = <Value>(
  place: DraftPlace<Value>,
  clock: Clock,
  onChange: (state: DraftState) => void = () => undefined,
): DraftKeeper<Value> => {
  const unsaved = new Map<string, Unsaved<Value>>();
  const turns = createTurns();
  let current: DraftState = { type: 'saved' };

  const become = (state: DraftState): void => {
    if (state.type === current.type && state.type !== 'failed') return;
    current = state;
    onChange(state);
  };
  const settle = (): void => become({ type: unsaved.size === 0 ? 'saved' : 'waiting' });

  const save = (key: string): Promise<void> =>
    turns.inTurn(key, async () => {
      const entry = unsaved.get(key);
      if (entry === undefined) return;
      entry.callOff();
      try {
        await place.save(key, entry.value);
      } catch (error) {
        become({ type: 'failed', fault: vaultFaultOf(error) });
        throw error;
      }
      // Typed on meanwhile: the newer text has its own timer.
      if (unsaved.get(key) === entry) unsaved.delete(key);
      settle();
    });
  const saveQuietly = (key: string): void => {
    // The state tells of the failure.
    save(key).catch(() => undefined);
  };

  return {
    read: async (key) => {
      const entry = unsaved.get(key);
      return entry === undefined ? turns.inTurn(key, () => place.load(key)) : entry.value;
    },
    write: (key, value) => {
      const earlier = unsaved.get(key);
      earlier?.callOff();
      const since = earlier?.since ?? clock.now();
      const left = Math.max(0, Math.min(SAVE_AFTER, since + SAVE_AT_LEAST_EVERY - clock.now()));
      const callOff = clock.after(left, () => saveQuietly(key));
      unsaved.set(key, { value, since, callOff });
      if (current.type === 'saved') become({ type: 'waiting' });
    },
    flush: async () => {
      const results = await Promise.allSettled([...unsaved.keys()].map(save));
      const failed = results.find((result) => result.status === 'rejected');
      if (failed) throw failed.reason;
    },
    remove: (key) => {
      unsaved.get(key)?.callOff();
      unsaved.delete(key);
      return turns.inTurn(key, () => place.remove(key)).finally(settle);
    },
    drop: () => {
      for (const entry of unsaved.values()) entry.callOff();
      unsaved.clear();
      settle();
    },
    state: () => current,
  };
};

/** Plain texts on the drafts shelf; begin keys with the room's id, so that `forgetRoom` finds them. */
export const textDrafts = (store: Pick<DeviceStore, 'get' | 'put' | 'remove'>): DraftPlace<string> => ({
  load: async (key) => {
    const value = await store.get('drafts', key);
    return typeof value === 'string' ? value : undefined;
  },
  save: (key, value) => store.put('drafts', key, value),
  remove: (key) => store.remove('drafts', key),
});
