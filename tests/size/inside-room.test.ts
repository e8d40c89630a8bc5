// What a member downloads from the door to the report, in one language: first screens have their own budget.
import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compressedSize, filesOf, isBuilt, lazyImports, withLazy } from './built-page.ts';

if (!isBuilt()) throw new Error('Nothing is built yet: npm run build');

const kB = 1000;

/**
 * Fetched by others only: facilitators, the beamer, who makes or brings back a conversation (`dist` is age), browsers
 * that lack a curve, and readers of English.
 */
const forOthers =
  /\/(?:(?:[a-z-]+-)?host|host-room|(?!table-)(?:[a-z-]+-)?screen|new|one-device|solo|rooms|dist|software-hpke|ed25519|(?:[a-z-]+-)?en)-[\w-]{8}\.(?:js|css)$/;

/** Of the activities only those of a short conversation are downloaded by who is in one. */
const kort = ['opening', 'write-show-round', 'harvest'];
const elsewhere = globSync('src/conversation/activities/*/words')
  .map((file) => file.replaceAll('\\', '/').split('/').at(-2) ?? '')
  .filter((name) => !kort.includes(name));
const ofOtherActivities = new RegExp(`/(?:activity-)?(?:${elsewhere.join('|')})-(?:nl|member)-[\\w-]{8}\\.`);

describe('what a member downloads in a whole conversation', () => {
  const isWanted = (address: string) => !forOthers.test(address) && !ofOtherActivities.test(address);
  const files = withLazy(filesOf('/j.html'), isWanted);
  const names = files.map((file) => file.replace(/^.*\/|-[\w-]{8}\.(?:js|css)$/g, ''));

  it('weighs at most 225 kB, of scripts and styles', () => {
    const list = files.map((file) => `${file} ${compressedSize([file])}`).join('\n');
    expect(compressedSize(files), list).toBeLessThanOrEqual(225 * kB);
  });

  it('holds the room, three activities and the report, so that the budget is about something', () => {
    expect(names).toEqual(expect.arrayContaining(['room', 'open-session', 'rest-nl', 'room-report']));
    expect(names.filter((name) => name.endsWith('-member'))).toHaveLength(3);
    expect(names.filter((name) => /^activity-.*-nl$/.test(name))).toHaveLength(3);
  });

  it('holds nothing that only a facilitator or the beamer needs, also not early', () => {
    expect(
      names.filter((name) =>
        /^(?:lean-qr|qr-code|agenda-|(?!table-)(?:[a-z-]+-)?(?:host|screen)$|new$)/.test(name),
      ),
    ).toEqual([]);
  });
});

describe('following what a script fetches later', () => {
  it('finds every form of it', () => {
    const script =
      'import"./a.js";n(()=>import(`./b.js`),x([0]));n(async()=>{let{C:e}=await import("./c.js");return{C:e}})';
    expect(lazyImports(script)).toEqual(['./b.js', './c.js']);
  });
});
