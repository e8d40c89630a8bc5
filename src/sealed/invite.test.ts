import { describe, expect, it } from 'vitest';
import { sha256 } from './digest.ts';
import { readInviteAddress } from './invite-address.ts';
import { inviteCode, readInviteCode } from './invite-code.ts';
import { inviteLink, LINK_CHARACTERS } from './invite-link.ts';
import { openNote, sealNote } from './invite-note.ts';
import {
  createCodeInvite,
  createLinkInvite,
  deriveFromInvite,
  inviteToken,
  inviteTokenHash,
} from './invite-secret.ts';
import { normaliseName, parseName } from './name.ts';
import { unwrap } from './room.fixture.ts';

const room = crypto.getRandomValues(new Uint8Array(16));
const origin = 'https://leerkring.example';
const invite = createLinkInvite(room);
const link = inviteLink(origin, invite);
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const faultOf = (address: string) => {
  const read = readInviteAddress(address);
  return read.ok ? 'read' : read.error.type;
};

describe('links', () => {
  it('[SE52] a link is letters and digits after #, ends on one, and reads back in either case', () => {
    expect(link).toMatch(/^https:\/\/leerkring\.example\/j#r1[0-9A-Z]{54}$/);
    expect(LINK_CHARACTERS).toBe(54);
    expect(unwrap(readInviteAddress(link))).toEqual(invite);
    expect(unwrap(readInviteAddress(link.toLowerCase()))).toEqual(invite);
    expect(unwrap(readInviteAddress(link.slice(link.indexOf('#'))))).toEqual(invite);
    expect(createLinkInvite(room).secret).not.toEqual(invite.secret);
    expect(invite.secret).toHaveLength(16);
  });

  it('[SE53] a link that lost its end is cut off, one with another character altered', () => {
    const start = link.indexOf('#');
    for (let end = start + 1; end < link.length; end += 1)
      expect(faultOf(link.slice(0, end))).toBe('cut-off');
    // Ten check bits: one alteration in a thousand may slip through, so these are of a fixed link.
    for (let place = start + 3; place < fixedLink.length; place += 1) {
      const altered =
        fixedLink.slice(0, place) + otherThan(fixedLink[place] ?? '') + fixedLink.slice(place + 1);
      expect(faultOf(altered)).toBe('altered');
    }
    expect(faultOf(`${link}ABC`)).toBe('altered');
    expect(faultOf(link.replace('#r1', '#r2'))).toBe('unknown-version');
    for (const none of ['', `${origin}/j`, `${origin}/`, `${origin}/j#uitleg`, 'hallo', '%', '#']) {
      expect(faultOf(none)).toBe('none');
    }
  });

  it('[SE78] a link opens the door in the language of the conversation, and reads back the same', () => {
    const english = inviteLink(origin, invite, 'en');
    expect(english).toBe(link.replace('/j#', '/en/j#'));
    for (const form of [english, english.replace('#', '%23'), english.replace('#', '%2523'), `<${english}>`])
      expect(unwrap(readInviteAddress(form))).toEqual(invite);
    expect(faultOf(english.slice(0, -5))).toBe('cut-off');
    expect(faultOf(`${origin}/en/j`)).toBe('none');
    expect(faultOf(`${origin}/j#garbage123`)).toBe('altered');
  });

  it('[SE54] what mail programs and scanners do to a link is undone', () => {
    const escaped = link.replace('#', '%23');
    expect(readInviteAddress(link.replace('#', '?utm_source=mail#')).ok).toBe(true);
    const twice = link.replace('#', '%2523');
    const safeLink = (url: string) =>
      `https://eur03.safelinks.protection.outlook.com/?url=${encodeURIComponent(url)}&data=05%7C02%7C&sdata=x%3D&reserved=0`;
    const forms = [
      escaped,
      twice,
      safeLink(link),
      safeLink(escaped),
      safeLink(safeLink(link)),
      `${link}.`,
      `<${link}>`,
      ` ${link} `,
      link.replace('/j#', '/j/#'),
      `https://statics.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html?url=${encodeURIComponent(link)}&locale=nl`,
      `${safeLink(link)}&broken=%E0%A4%A`,
    ];
    for (const form of forms) expect(unwrap(readInviteAddress(form))).toEqual(invite);
    expect(faultOf(safeLink(link.slice(0, -5)))).toBe('cut-off');
    expect(faultOf(safeLink(`${origin}/j`))).toBe('none');
  });
});

const fixed = { type: 'link', room: new Uint8Array(16).fill(7), secret: new Uint8Array(16).fill(9) } as const;
const fixedLink = inviteLink(origin, fixed);
const otherThan = (character: string): string => alphabet[(alphabet.indexOf(character) + 7) % 32] ?? '';

describe('codes', () => {
  it('[SE55] a code reads back however it is typed', () => {
    for (const locator of [0, 1, 12_345, 32_767]) {
      const code = createCodeInvite(locator);
      const text = inviteCode(code);
      expect(text).toMatch(/^[0-9A-Z]{3}-[0-9A-Z]{4}-[0-9A-Z]{5}$/);
      for (const typed of [
        text,
        text.toLowerCase(),
        text.replaceAll('-', ''),
        ` ${text.replaceAll('-', ' ')} `,
      ]) {
        expect(unwrap(readInviteCode(typed))).toEqual(code);
      }
      expect(unwrap(readInviteCode(text.replaceAll('0', 'O').replaceAll('1', 'l')))).toEqual(code);
    }
  });

  it('[SE56] every single wrong character and every swap of two stays on the device', () => {
    const text = inviteCode(createCodeInvite(12_345)).replaceAll('-', '');
    for (let place = 0; place < text.length; place += 1) {
      for (const character of alphabet) {
        if (character === text[place]) continue;
        const typed = text.slice(0, place) + character + text.slice(place + 1);
        expect(readInviteCode(typed)).toEqual({ ok: false, error: { type: 'typing-error' } });
      }
      for (let other = place + 1; other < text.length; other += 1) {
        const letters = [...text];
        [letters[place], letters[other]] = [text[other] ?? '', text[place] ?? ''];
        expect(readInviteCode(letters.join('')).ok).toBe(text[place] === text[other]);
      }
    }
    expect(readInviteCode('ABC-1234')).toEqual({ ok: false, error: { type: 'too-short' } });
    expect(readInviteCode('ABC-1234-123456')).toEqual({ ok: false, error: { type: 'too-long' } });
    expect(readInviteCode('ABC-1234-1234U')).toEqual({ ok: false, error: { type: 'wrong-character' } });
  });
});

describe('what an invitation opens', () => {
  it('[SE57] the relay sees a token that tells nothing about secret, MAC or note key', async () => {
    const token = await inviteToken(invite);
    expect(token).toHaveLength(32);
    expect(inviteTokenHash(token)).toEqual(sha256(token));
    expect(await inviteToken(createLinkInvite(room))).not.toEqual(token);
    const labels = ['r1/invite-token', 'r1/invite-mac', 'r1/invite-note'];
    const derived = await Promise.all(labels.map((label) => deriveFromInvite(invite.secret, label)));
    expect(new Set(derived.map((bytes) => bytes.join())).size).toBe(3);
    expect(derived[0]).toEqual(token);
  });

  it('[SE58] a note opens with its link only, and its size tells a bucket', async () => {
    const note = {
      title: 'Samen leren',
      date: '2026-12-01T13:30',
      programme: 'een-uur',
      questions: ['Wat hoorden we?'],
      by: 'Noor',
    };
    const sealed = unwrap(await sealNote(invite, note));
    expect(sealed).toHaveLength(1052);
    expect(unwrap(await sealNote(invite, { title: 'x' }))).toHaveLength(1052);
    expect(unwrap(await openNote(invite, sealed))).toEqual(note);
    const refused = { ok: false, error: { type: 'not-authentic' } };
    expect(await openNote(createLinkInvite(room), sealed)).toEqual(refused);
    expect(await openNote({ ...invite, room: new Uint8Array(16) }, sealed)).toEqual(refused);
    expect(await openNote(invite, sealed.slice(0, 20))).toEqual(refused);
    const questions = Array.from({ length: 10 }, () => 'x'.repeat(900));
    expect(await sealNote(invite, { ...note, questions })).toEqual({
      ok: false,
      error: { type: 'too-long' },
    });
    const odd = { ...note, date: 'morgen' };
    expect(await openNote(invite, unwrap(await sealNote(invite, odd)))).toEqual({
      ok: false,
      error: { type: 'bad-body' },
    });
  });
});

describe('names', () => {
  it('[SE59] names have one form: composed, nothing hidden or reordering, at most 80 characters', () => {
    expect(normaliseName('  Zoe\u0308  van\tDijk ')).toBe('Zoë van Dijk');
    expect(normaliseName('A\u202enna\u2066\u200b\u00ad\ufeff')).toBe('Anna');
    expect(parseName('\u200b\u202e ')).toBeUndefined();
    expect(parseName('é'.repeat(80))).toBe('é'.repeat(80));
    expect(parseName('😀'.repeat(80))).toBe('😀'.repeat(80));
    expect(parseName('a'.repeat(81))).toBeUndefined();
    expect(parseName("D'Ça-Łukasz 李")).toBe("D'Ça-Łukasz 李");
  });
});
