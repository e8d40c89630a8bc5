// What holds for every vault, wherever it keeps things. Cases as data: each adapter's test runs them in Node,
// a journey runs them in a real browser.
import { textToBytes } from '../basics/bytes.ts';
import { createDeviceKeys } from '../sealed/device-keys.ts';
import { sign, verifySignature } from '../sealed/signing.ts';
import { expectFault, expectSame } from './expectation.ts';
import type { Vault } from './vault.ts';

const room = 'a1'.repeat(16);
const otherRoom = 'b2'.repeat(16);

export interface StoreCase {
  readonly name: string;
  /** Gets a new, empty vault; throws where the rule does not hold. */
  readonly run: (vault: Vault) => Promise<void>;
}

const keyPairs =
  (software: boolean) =>
  async (vault: Vault): Promise<void> => {
    const keys = await createDeviceKeys({ software });
    await vault.putKeys(room, keys);
    const found = await vault.getKeys(room);
    if (found === undefined) throw new Error('no keys came back');
    expectSame(found.signing.form, software ? 'software' : 'native');
    expectSame(found.agreement.publicBytes, keys.agreement.publicBytes);
    const message = textToBytes('hello');
    const signature = await sign(found.signing, message);
    expectSame(await verifySignature(keys.signing.publicBytes, signature, message), true);
    if (found.agreement.form === 'native') expectSame(found.agreement.privateKey.extractable, false);
    if (found.signing.form === 'native') expectSame(found.signing.privateKey.extractable, false);
    if (found.agreement.form === 'software' && keys.agreement.form === 'software') {
      expectSame(found.agreement.secret, keys.agreement.secret);
    }
    await vault.removeKeys(room);
    expectSame(await vault.getKeys(room), undefined);
  };

export const storeContract: readonly StoreCase[] = [
  {
    name: '[VA1] gives back what was put until it is removed',
    run: async (vault) => {
      expectSame(await vault.get('rooms', room), undefined);
      await vault.put('rooms', room, { title: 'Overleg', seen: [1, 2] });
      expectSame(await vault.get('rooms', room), { title: 'Overleg', seen: [1, 2] });
      await vault.put('rooms', room, { title: 'Nieuw' });
      expectSame(await vault.get('rooms', room), { title: 'Nieuw' });
      await vault.remove('rooms', room);
      await vault.remove('rooms', room);
      expectSame(await vault.get('rooms', room), undefined);
    },
  },

  {
    name: '[VA1] takes any text as a key, and empty values',
    run: async (vault) => {
      const keys = ['', '/', '\0', 'é', '😀', 'x'.repeat(5000)];
      await Promise.all(keys.map((key, index) => vault.put('settings', key, index)));
      expectSame(await Promise.all(keys.map((key) => vault.get('settings', key))), [0, 1, 2, 3, 4, 5]);
      await vault.put('settings', 'none', null);
      expectSame(await vault.get('settings', 'none'), null);
    },
  },

  {
    name: '[VA2] lists by prefix in key order, each shelf by itself',
    run: async (vault) => {
      for (const key of [`${room}/10`, `${otherRoom}/1`, `${room}/02`, `${room}/01`]) {
        await vault.put('outbox', key, key.slice(-2));
      }
      await vault.put('drafts', `${room}/03`, 'draft');
      expectSame(await vault.list('outbox', `${room}/`), [
        { key: `${room}/01`, value: '01' },
        { key: `${room}/02`, value: '02' },
        { key: `${room}/10`, value: '10' },
      ]);
      expectSame((await vault.list('outbox', '')).length, 4);
      expectSame(await vault.list('reports', ''), []);
      expectSame(await vault.get('outbox', `${room}/03`), undefined);
    },
  },

  {
    name: '[VA3] keeps a copy',
    run: async (vault) => {
      const value = { items: ['one'] };
      const putting = vault.put('settings', 'list', value);
      value.items.push('two');
      await putting;
      const first = await vault.get('settings', 'list');
      expectSame(first, { items: ['one'] });
      Object.assign(first as object, { items: [] });
      expectSame(await vault.get('settings', 'list'), { items: ['one'] });
    },
  },

  {
    name: '[VA4] keeps the order of calls that were not waited for',
    run: async (vault) => {
      const long = 'x'.repeat(200_000);
      const calls = [vault.put('drafts', 'a', long), vault.put('drafts', 'a', 'last')];
      calls.push(vault.put('drafts', 'b', long), vault.remove('drafts', 'b'));
      const [a, b, all] = await Promise.all([
        vault.get('drafts', 'a'),
        vault.get('drafts', 'b'),
        vault.list('drafts', ''),
      ]);
      await Promise.all(calls);
      expectSame(a, 'last');
      expectSame(b, undefined);
      expectSame(all, [{ key: 'a', value: 'last' }]);
    },
  },

  { name: '[VA5] gives back key pairs of the platform that work', run: keyPairs(false) },
  { name: '[VA5] gives back key pairs of the software fallback that work', run: keyPairs(true) },

  {
    name: '[VA8] leaves out a note that is none any more',
    run: async (vault) => {
      await vault.put('notes', '1-P1', { text: 5 });
      await vault.notes.put({ question: '1-P2', card: 'card', text: 'Wel', changed: '2027-03-12' });
      expectSame(
        (await vault.notes.list()).map((note) => note.question),
        ['1-P2'],
      );
      const broken = await vault.inspect();
      expectSame(
        broken.map(({ type, shelf }) => ({ type, shelf })),
        [{ type: 'not-a-note', shelf: 'notes' }],
      );
      await vault.forgetBroken();
      expectSame(await vault.inspect(), []);
      expectSame((await vault.list('notes', '')).length, 1);
    },
  },

  {
    name: '[VA13] answers nothing after close',
    run: async (vault) => {
      vault.close();
      await expectFault(vault.get('rooms', room), 'closed');
      await expectFault(vault.put('rooms', room, 1), 'closed');
    },
  },

  {
    name: '[VA17] forgets one room and leaves the rest',
    run: async (vault) => {
      const fill = async (id: string): Promise<void> => {
        await vault.put('rooms', id, 'room');
        await vault.put('outbox', `${id}/1`, 'waiting');
        await vault.put('drafts', `${id}/step/field`, 'draft');
        await vault.put('reports', id, 'report');
        await vault.putKeys(id, await createDeviceKeys());
      };
      await fill(room);
      await fill(otherRoom);
      await vault.put('settings', 'language', 'nl');
      await vault.notes.put({ question: '1-P1', card: 'card', text: 'Mijn notitie', changed: '2027-03-12' });
      await vault.forgetRoom(room);
      expectSame(await vault.get('rooms', room), undefined);
      expectSame(await vault.list('outbox', room), []);
      expectSame(await vault.list('drafts', room), []);
      expectSame(await vault.getKeys(room), undefined);
      expectSame(await vault.get('reports', room), 'report');
      expectSame((await vault.getKeys(otherRoom)) !== undefined, true);
      expectSame((await vault.list('outbox', otherRoom)).length, 1);
      expectSame(await vault.get('settings', 'language'), 'nl');
      expectSame((await vault.notes.list()).length, 1);
      await vault.forgetRoom(otherRoom, { report: true });
      expectSame(await vault.get('reports', otherRoom), undefined);
      expectSame(await vault.get('reports', room), 'report');
    },
  },

  {
    name: '[VA18] forgets everything, what is being written too, and goes on empty',
    run: async (vault) => {
      await vault.put('settings', 'language', 'nl');
      await vault.putKeys(room, await createDeviceKeys());
      const putting = vault.put('notes', '1-P1', 'x'.repeat(200_000));
      await vault.forgetAll();
      await putting;
      expectSame(await vault.list('notes', ''), []);
      expectSame(await vault.get('settings', 'language'), undefined);
      expectSame(await vault.getKeys(room), undefined);
      await vault.put('settings', 'language', 'en');
      expectSame(await vault.get('settings', 'language'), 'en');
    },
  },

  {
    name: '[VA20] lists notes by question and removes a note that was emptied',
    run: async (vault) => {
      const note = { card: 'card', text: 'Tekst', changed: '2027-03-12' };
      for (const question of ['2-P1', '1-P10', '1-P2']) await vault.notes.put({ ...note, question });
      expectSame(
        (await vault.notes.list()).map((each) => each.question),
        ['1-P2', '1-P10', '2-P1'],
      );
      expectSame(await vault.notes.get('1-P2'), { ...note, question: '1-P2' });
      await vault.notes.put({ ...note, question: '1-P2', text: ' \n' });
      await vault.notes.remove('2-P1');
      expectSame(
        (await vault.notes.list()).map((each) => each.question),
        ['1-P10'],
      );
    },
  },
];
