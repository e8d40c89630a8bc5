import { describe, expect, it } from 'vitest';
import { exampleAgenda } from '../../../conversation/example-conversation.ts';
import {
  forgetOwnProgramme,
  keepOwnProgramme,
  listOwnProgrammes,
  type ProgrammeStore,
} from './own-programmes.ts';

/** A shelf of settings on this device. */
const shelf = (): ProgrammeStore & { readonly rows: Map<string, unknown> } => {
  const rows = new Map<string, unknown>([['other', 'x']]);
  return {
    rows,
    list: (_shelf, prefix) =>
      Promise.resolve([...rows].flatMap(([key, value]) => (key.startsWith(prefix) ? [{ key, value }] : []))),
    put: (_shelf, key, value) => Promise.resolve(void rows.set(key, value)),
    remove: (_shelf, key) => Promise.resolve(void rows.delete(key)),
  };
};

describe('programmes of one’s own', () => {
  it('are kept, listed by name, named anew and forgotten', async () => {
    const store = shelf();
    await keepOwnProgramme(store, { id: 'b', name: 'Woensdag', agenda: exampleAgenda });
    await keepOwnProgramme(store, { id: 'a', name: 'Maandag', agenda: exampleAgenda });
    expect((await listOwnProgrammes(store)).map(({ name }) => name)).toEqual(['Maandag', 'Woensdag']);
    await keepOwnProgramme(store, { id: 'b', name: 'Dinsdag', agenda: exampleAgenda });
    expect(await listOwnProgrammes(store)).toEqual([
      { id: 'b', name: 'Dinsdag', agenda: exampleAgenda },
      { id: 'a', name: 'Maandag', agenda: exampleAgenda },
    ]);
    await forgetOwnProgramme(store, 'b');
    expect((await listOwnProgrammes(store)).map(({ id }) => id)).toEqual(['a']);
  });

  it('that cannot be read are left out, and stay where they are', async () => {
    const store = shelf();
    store.rows.set('programme/c', '{"format":"leerkring-programme","version":9,"programme":{}}');
    expect(await listOwnProgrammes(store)).toEqual([]);
    expect(store.rows.has('programme/c')).toBe(true);
  });
});
