import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  buttonNamed,
  clear,
  find,
  press,
  show,
  submit,
  type,
} from '../../../conversation/kernel/show.contract.tsx';
import { loadWords } from '../../../i18n/load-words.ts';
import type { JoinFailure } from '../../../room/join.ts';
import { InvitationWords, LinkTrouble } from './invitation-words.tsx';
import { JoinForm, type Newcomer } from './join-form.tsx';
import { KnockStatus, shownOf } from './knock-status.tsx';
import { addressAtDoor, forgetAddress, takeAddress } from './take-address.ts';

const nl = await loadWords('nl');
const en = await loadWords('en');

const failures: readonly JoinFailure[] = [
  'invite-ended',
  'no-room',
  'door-closed',
  'too-many-tries',
  'room-full',
  'wrong-code',
  'refused',
  'bad-name',
  'not-genuine',
];

afterEach(clear);

describe('the address somebody came with', () => {
  beforeEach(() => {
    forgetAddress();
    document.documentElement.lang = 'nl';
  });
  it('leaves the address bar at once and is kept for a reload', () => {
    history.replaceState(null, '', '/j#r1GEHEIM');
    takeAddress();
    expect(location.href).not.toContain('GEHEIM');
    expect(location.pathname).toBe('/j');
    takeAddress();
    expect(addressAtDoor()).toContain('#r1GEHEIM');
    forgetAddress();
    expect(addressAtDoor()).toBeUndefined();
  });
  it('is taken too where a mail program moved it into the path', () => {
    history.replaceState(null, '', '/j%23r1GEHEIM');
    takeAddress();
    expect(location.pathname).toBe('/j');
    expect(addressAtDoor()).toContain('%23r1GEHEIM');
  });
});

describe('knocking', () => {
  for (const [language, words] of [
    ['nl', nl],
    ['en', en],
  ] as const) {
    it(`has words for every state, in ${language}`, () => {
      const states = [
        { type: 'knocking' },
        { type: 'in-the-lobby' },
        { type: 'waiting-for-host' },
        { type: 'no-connection', tries: 1 },
        { type: 'no-connection', tries: 9 },
        ...failures.map((why) => ({ type: 'failed', why }) as const),
      ] as const;
      for (const status of states) {
        show(<KnockStatus status={status} onBack={() => undefined} />, words, language);
        expect(find('h1').textContent).toBe(words(`room.join.${shownOf(status, navigator.onLine)}`));
        clear();
      }
    });
    it(`says of a full room what can be done, and offers no second try, in ${language}`, () => {
      show(
        <KnockStatus status={{ type: 'failed', why: 'room-full' }} onBack={() => undefined} />,
        words,
        language,
      );
      expect(find('p').textContent).toBe(words('room.join.room-full.next'));
      expect(find('p').textContent).toContain('200');
      expect(document.querySelector('button')).toBeNull();
    });
    it(`explains a damaged link, in ${language}`, () => {
      for (const fault of ['cut-off', 'altered', 'unknown-version'] as const) {
        show(<LinkTrouble fault={{ type: fault }} />, words, language);
        expect(document.body.textContent).toContain(words(`room.join.link.${fault}.next`));
        clear();
      }
    });
  }

  it('names the network where pages load and the conversation does not', () => {
    expect(shownOf({ type: 'no-connection', tries: 3 }, true)).toBe('blocked');
    expect(shownOf({ type: 'no-connection', tries: 3 }, false)).toBe('no-connection');
    expect(shownOf({ type: 'no-connection', tries: 2 }, true)).toBe('no-connection');
  });

  it('shows what the facilitator wrote as text', () => {
    const note = { title: '<b>Team</b>', by: 'Noor', date: '2027-03-12T14:00', questions: ['Wat doe je?'] };
    show(<InvitationWords invitation={{ note, hostOnline: false, doorClosed: false }} />, nl);
    expect(document.body.textContent).toContain('<b>Team</b>');
    expect(document.body.textContent).toContain('vrijdag 12 maart 2027 om 14:00');
    expect(document.body.textContent).toContain(nl('room.join.no-host-yet'));
  });
});

describe('the form at the door', () => {
  it('keeps a typing error in the code on the device and says where to look', () => {
    const joined: Newcomer[] = [];
    show(<JoinForm link={undefined} onJoin={(newcomer) => joined.push(newcomer)} />, nl);
    type('input', 'k7m-4qxr');
    submit();
    expect(document.body.textContent).toContain(nl('room.join.code.too-short'));
    expect(document.body.textContent).toContain(nl('room.join.name.missing'));
    expect(joined).toEqual([]);
  });
  it('asks somebody’s second device for nothing that the first one told', () => {
    const link = { type: 'link', room: new Uint8Array(16), secret: new Uint8Array(16) } as const;
    show(<JoinForm link={link} onJoin={() => undefined} />, nl);
    expect(document.body.textContent).toContain(nl('room.join.organisation'));
    clear();
    show(<JoinForm link={link} suggestedName="Sam" onJoin={() => undefined} />, nl);
    expect(document.querySelectorAll('input')).toHaveLength(1);
    expect(document.querySelector('input')?.value).toBe('Sam');
  });
  it('takes a name with a link, tidied up, and leaves out what stayed empty', () => {
    const joined: Newcomer[] = [];
    const link = { type: 'link', room: new Uint8Array(16), secret: new Uint8Array(16) } as const;
    show(<JoinForm link={link} onJoin={(newcomer) => joined.push(newcomer)} />, nl);
    type('input', '  Sanne\u202e  de  Vries ');
    press(buttonNamed(nl('room.join.do')));
    submit();
    expect(joined.at(-1)).toEqual({ invite: link, name: 'Sanne de Vries' });
  });
});
