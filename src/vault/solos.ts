// What somebody wrote alone at a question, on this device only. One record a question.
import * as v from 'valibot';
import type { DeviceStore } from '../room/ports.ts';
import type { DraftPlace } from './draft-keeper.ts';

const soloSchema = v.object({
  /** The question's id: `1-P1`. */
  question: v.string(),
  /** The card's id. */
  card: v.string(),
  /** By field of the activity. */
  texts: v.record(v.string(), v.string()),
  /** ISO day of the last change. */
  changed: v.pipe(v.string(), v.isoDate()),
});

export type Solo = Readonly<v.InferOutput<typeof soloSchema>>;

type Store = Pick<DeviceStore, 'get' | 'put' | 'remove' | 'list'>;

const keyOf = (question: string): string => `solo/${question}`;

const parseSolo = (data: unknown): Solo | undefined => {
  const parsed = v.safeParse(soloSchema, data);
  return parsed.success ? parsed.output : undefined;
};

export const loadSolo = async (store: Store, question: string): Promise<Solo | undefined> =>
  parseSolo(await store.get('drafts', keyOf(question)));

/** All that can still be read, newest first. */
export const listSolos = async (store: Store): Promise<readonly Solo[]> =>
  (await store.list('drafts', 'solo/'))
    .flatMap(({ value }) => parseSolo(value) ?? [])
    .toSorted((left, right) => right.changed.localeCompare(left.changed));

/** Lets a draft keeper save them; its keys are question ids. A record without any text is removed. */
export const soloDrafts = (store: Store): DraftPlace<Solo> => ({
  load: (question) => loadSolo(store, question),
  save: (question, solo) =>
    Object.values(solo.texts).every((text) => text.trim() === '')
      ? store.remove('drafts', keyOf(question))
      : store.put('drafts', keyOf(question), solo),
  remove: (question) => store.remove('drafts', keyOf(question)),
});
