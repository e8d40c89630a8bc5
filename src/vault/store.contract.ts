// What holds for every vault, wherever it keeps things. Each adapter runs this suite from its own test.
import { describe, expect, it } from 'vitest';
import { textToBytes } from '../basics/bytes.ts';
import { createDeviceKeys } from '../sealed/device-keys.ts';
import { sign, verifySignature } from '../sealed/signing.ts';
import type { Vault } from './vault.ts';

const room = 'a1'.repeat(16);
const otherRoom = 'b2'.repeat(16);

/** `open` gives a new, empty vault each time. */
export const storeContract = (name: string, open: () => Promise<Vault>): void => {
  describe(`device store contract: ${name}`, () => {
    it('[VA1] gives back what was put until it is removed', async () => {
      const vault = await open();
      expect(await vault.get('rooms', room)).toBeUndefined();
      await vault.put('rooms', room, { title: 'Overleg', seen: [1, 2] });
      expect(await vault.get('rooms', room)).toEqual({ title: 'Overleg', seen: [1, 2] });
      await vault.put('rooms', room, { title: 'Nieuw' });
      expect(await vault.get('rooms', room)).toEqual({ title: 'Nieuw' });
      await vault.remove('rooms', room);
      await vault.remove('rooms', room);
      expect(await vault.get('rooms', room)).toBeUndefined();
    });

    it('[VA1] takes any text as a key, and empty values', async () => {
      const vault = await open();
      const keys = ['', '/', '\0', 'é', '😀', 'x'.repeat(5000)];
      await Promise.all(keys.map((key, index) => vault.put('settings', key, index)));
      expect(await Promise.all(keys.map((key) => vault.get('settings', key)))).toEqual([0, 1, 2, 3, 4, 5]);
      await vault.put('settings', 'none', null);
      expect(await vault.get('settings', 'none')).toBeNull();
    });

    it('[VA2] lists by prefix in key order, each shelf by itself', async () => {
      const vault = await open();
      for (const key of [`${room}/10`, `${otherRoom}/1`, `${room}/02`, `${room}/01`]) {
        await vault.put('outbox', key, key.slice(-2));
      }
      await vault.put('drafts', `${room}/03`, 'draft');
      expect(await vault.list('outbox', `${room}/`)).toEqual([
        { key: `${room}/01`, value: '01' },
        { key: `${room}/02`, value: '02' },
        { key: `${room}/10`, value: '10' },
      ]);
      expect(await vault.list('outbox', '')).toHaveLength(4);
      expect(await vault.list('reports', '')).toEqual([]);
      expect(await vault.get('outbox', `${room}/03`)).toBeUndefined();
    });

    it('[VA3] keeps a copy', async () => {
      const vault = await open();
      const value = { items: ['one'] };
      const putting = vault.put('settings', 'list', value);
      value.items.push('two');
      await putting;
      const first = await vault.get('settings', 'list');
      expect(first).toEqual({ items: ['one'] });
      Object.assign(first as object, { items: [] });
      expect(await vault.get('settings', 'list')).toEqual({ items: ['one'] });
    });

    it('[VA4] keeps the order of calls that were not waited for', async () => {
      const vault = await open();
      const long = 'x'.repeat(200_000);
      const calls = [vault.put('drafts', 'a', long), vault.put('drafts', 'a', 'last')];
      calls.push(vault.put('drafts', 'b', long), vault.remove('drafts', 'b'));
      const [a, b, all] = await Promise.all([
        vault.get('drafts', 'a'),
        vault.get('drafts', 'b'),
        vault.list('drafts', ''),
      ]);
      await Promise.all(calls);
      expect(a).toBe('last');
      expect(b).toBeUndefined();
      expect(all).toEqual([{ key: 'a', value: 'last' }]);
    });

    it.each([false, true])('[VA5] gives back key pairs that work (software: %s)', async (software) => {
      const vault = await open();
      const keys = await createDeviceKeys({ software });
      await vault.putKeys(room, keys);
      const found = await vault.getKeys(room);
      if (found === undefined) throw new Error('no keys came back');
      expect(found.signing.form).toBe(software ? 'software' : 'native');
      expect(found.agreement.publicBytes).toEqual(keys.agreement.publicBytes);
      const message = textToBytes('hello');
      const signature = await sign(found.signing, message);
      expect(await verifySignature(keys.signing.publicBytes, signature, message)).toBe(true);
      if (found.agreement.form === 'native') expect(found.agreement.privateKey.extractable).toBe(false);
      if (found.signing.form === 'native') expect(found.signing.privateKey.extractable).toBe(false);
      if (found.agreement.form === 'software' && keys.agreement.form === 'software') {
        expect(found.agreement.secret).toEqual(keys.agreement.secret);
      }
      await vault.removeKeys(room);
      expect(await vault.getKeys(room)).toBeUndefined();
    });

    it('[VA8] leaves out a note that is none any more', async () => {
      const vault = await open();
      await vault.put('notes', '1-P1', { text: 5 });
      await vault.notes.put({ question: '1-P2', card: 'card', text: 'Wel', changed: '2027-03-12' });
      expect((await vault.notes.list()).map((note) => note.question)).toEqual(['1-P2']);
      const broken = await vault.inspect();
      expect(broken).toMatchObject([{ type: 'not-a-note', shelf: 'notes' }]);
      await vault.forgetBroken();
      expect(await vault.inspect()).toEqual([]);
      expect(await vault.list('notes', '')).toHaveLength(1);
    });

    it('[VA13] answers nothing after close', async () => {
      const vault = await open();
      vault.close();
      await expect(vault.get('rooms', room)).rejects.toMatchObject({ fault: { type: 'closed' } });
      await expect(vault.put('rooms', room, 1)).rejects.toMatchObject({ fault: { type: 'closed' } });
    });

    it('[VA17] forgets one room and leaves the rest', async () => {
      const vault = await open();
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
      expect(await vault.get('rooms', room)).toBeUndefined();
      expect(await vault.list('outbox', room)).toEqual([]);
      expect(await vault.list('drafts', room)).toEqual([]);
      expect(await vault.getKeys(room)).toBeUndefined();
      expect(await vault.get('reports', room)).toBe('report');
      expect(await vault.getKeys(otherRoom)).toBeDefined();
      expect(await vault.list('outbox', otherRoom)).toHaveLength(1);
      expect(await vault.get('settings', 'language')).toBe('nl');
      expect(await vault.notes.list()).toHaveLength(1);
      await vault.forgetRoom(otherRoom, { report: true });
      expect(await vault.get('reports', otherRoom)).toBeUndefined();
      expect(await vault.get('reports', room)).toBe('report');
    });

    it('[VA18] forgets everything, what is being written too, and goes on empty', async () => {
      const vault = await open();
      await vault.put('settings', 'language', 'nl');
      await vault.putKeys(room, await createDeviceKeys());
      const putting = vault.put('notes', '1-P1', 'x'.repeat(200_000));
      await vault.forgetAll();
      await putting;
      expect(await vault.list('notes', '')).toEqual([]);
      expect(await vault.get('settings', 'language')).toBeUndefined();
      expect(await vault.getKeys(room)).toBeUndefined();
      await vault.put('settings', 'language', 'en');
      expect(await vault.get('settings', 'language')).toBe('en');
    });

    it('[VA20] lists notes by question and removes a note that was emptied', async () => {
      const vault = await open();
      const note = { card: 'card', text: 'Tekst', changed: '2027-03-12' };
      for (const question of ['2-P1', '1-P10', '1-P2']) await vault.notes.put({ ...note, question });
      expect((await vault.notes.list()).map((each) => each.question)).toEqual(['1-P2', '1-P10', '2-P1']);
      expect(await vault.notes.get('1-P2')).toEqual({ ...note, question: '1-P2' });
      await vault.notes.put({ ...note, question: '1-P2', text: ' \n' });
      await vault.notes.remove('2-P1');
      expect((await vault.notes.list()).map((each) => each.question)).toEqual(['1-P10']);
    });
  });
};
