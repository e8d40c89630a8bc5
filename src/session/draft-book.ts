// What a person typed and what was not yet turned over, by step and field. Kept on this device while typing,
// so that a reload, a break or a dead battery loses nothing.
import * as v from 'valibot';
import { bytesToHex } from '../basics/hex.ts';
import type { Clock, DeviceStore } from '../room/ports.ts';
import { secureRandom } from '../sealed/random.ts';

const recordSchema = v.object({
  step: v.string(),
  field: v.string(),
  person: v.optional(v.string()),
  text: v.string(),
  /** By which this device knows its own slot again; means nothing to others. */
  receipt: v.pipe(v.string(), v.length(32), v.regex(/^[0-9a-f]*$/)),
  /** Typed under the promise that no name would stand beside it. */
  unnamed: v.optional(v.boolean()),
  /** The round for which its writer laid it ready, as it stands here; a changed text is not the one that was laid. */
  laid: v.optional(v.string()),
});

export type DraftRecord = v.InferOutput<typeof recordSchema>;

export interface DraftBook {
  readonly all: () => readonly DraftRecord[];
  /** Empty where nothing was typed. */
  textOf(step: string, field: string, person?: string): string;
  /** `unnamed`: what the person was told while typing. Takes up the whole card, if it was laid ready. */
  write(step: string, field: string, text: string, person: string | undefined, unnamed: boolean): void;
  /** Whether the text there was typed to go without a name. */
  isUnnamed(step: string, field: string, person?: string): boolean;
  /** The whole card of this step. */
  lay(step: string, scope: string, person?: string): void;
  /** The card is its writer's again: nothing of it goes along. */
  takeUp(step: string, person?: string): void;
  /** The round this text was laid ready for. */
  laidFor(step: string, field: string, person?: string): string | undefined;
  /** A receipt for this slot, the same every time until it is forgotten. */
  receiptOf(step: string, field: string, person?: string): string;
  forget(draft: Pick<DraftRecord, 'step' | 'field' | 'person'>): void;
  /** Everything typed is on this device when it resolves. */
  flush(): Promise<void>;
}

const SAVE_AFTER = 250;

export const openDraftBook = async (store: DeviceStore, clock: Clock, room: string): Promise<DraftBook> => {
  const keyOf = (step: string, field: string, person = ''): string =>
    `${room}/text/${step}/${field}/${person}`;
  const drafts = new Map<string, DraftRecord>();
  const unsaved = new Set<string>();
  let callOff: (() => void) | undefined;
  let saving: Promise<void> = Promise.resolve();

  for (const { key, value } of await store.list('drafts', `${room}/text/`)) {
    const parsed = v.safeParse(recordSchema, value);
    if (parsed.success) drafts.set(key, parsed.output);
  }

  const saveOne = async (key: string): Promise<void> => {
    const draft = drafts.get(key);
    await (draft === undefined ? store.remove('drafts', key) : store.put('drafts', key, draft));
  };

  const flush = (): Promise<void> => {
    callOff?.();
    callOff = undefined;
    const keys = [...unsaved];
    unsaved.clear();
    saving = saving.then(async () => {
      await Promise.all(keys.map(saveOne));
    });
    // A full disk must not stop the next save; the text is still on the screen.
    saving = saving.catch(() => keys.forEach((key) => unsaved.add(key)));
    return saving;
  };

  const change = (key: string, draft: DraftRecord | undefined): void => {
    if (draft === undefined) drafts.delete(key);
    else drafts.set(key, draft);
    unsaved.add(key);
    callOff ??= clock.after(SAVE_AFTER, () => void flush());
  };

  const record = (step: string, field: string, person?: string): DraftRecord =>
    drafts.get(keyOf(step, field, person)) ?? {
      step,
      field,
      ...(person === undefined ? {} : { person }),
      text: '',
      receipt: bytesToHex(secureRandom(16)),
    };

  const cardOf = (step: string, person?: string): readonly DraftRecord[] =>
    [...drafts.values()].filter((draft) => draft.step === step && draft.person === person);

  const takeUp = (step: string, person?: string): void => {
    for (const { laid, ...draft } of cardOf(step, person)) {
      if (laid !== undefined) change(keyOf(step, draft.field, person), draft);
    }
  };

  return {
    all: () => [...drafts.values()],
    textOf: (step, field, person) => drafts.get(keyOf(step, field, person))?.text ?? '',
    write: (step, field, text, person, unnamed) => {
      takeUp(step, person);
      change(keyOf(step, field, person), { ...record(step, field, person), text, unnamed });
    },
    lay: (step, scope, person) => {
      for (const draft of cardOf(step, person)) {
        change(keyOf(step, draft.field, person), { ...draft, laid: scope });
      }
    },
    takeUp,
    laidFor: (step, field, person) => drafts.get(keyOf(step, field, person))?.laid,
    isUnnamed: (step, field, person) => drafts.get(keyOf(step, field, person))?.unnamed === true,
    receiptOf: (step, field, person) => {
      const key = keyOf(step, field, person);
      const known = drafts.get(key);
      if (known !== undefined) return known.receipt;
      const fresh = record(step, field, person);
      change(key, fresh);
      return fresh.receipt;
    },
    forget: ({ step, field, person }) => change(keyOf(step, field, person), undefined),
    flush,
  };
};
