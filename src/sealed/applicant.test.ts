import { expect, it } from 'vitest';
import { applicantToBytes, parseApplicant, type Applicant } from './applicant.ts';
import { unwrap } from './room.fixture.ts';

const edPub = new Uint8Array(32).fill(1);
const refused = (type: string) => ({ ok: false, error: { type } });

it('[SE69] who knocks is written in 256 bytes and read back, in normal form', () => {
  const whole: Applicant = { name: 'Zoë', organisation: 'Wijkteam', layer: 'uitvoering', edPub };
  for (const applicant of [
    whole,
    { name: 'Noor', edPub },
    { name: 'a'.repeat(80), organisation: 'b'.repeat(80), edPub },
  ]) {
    const bytes = unwrap(applicantToBytes(applicant));
    expect(bytes).toHaveLength(256);
    expect(parseApplicant(bytes)).toEqual({ ok: true, value: applicant });
  }
  const typed = unwrap(applicantToBytes({ name: ' Anna\u202e ', organisation: '  ', edPub }));
  expect(parseApplicant(typed)).toEqual({ ok: true, value: { name: 'Anna', edPub } });
});

it('[SE69] what does not fit, or is no name, is said before anything is sent', () => {
  expect(applicantToBytes({ name: '李'.repeat(80), edPub })).toEqual(refused('name-too-long'));
  expect(applicantToBytes({ name: '  ', edPub })).toEqual(refused('bad-name'));
  expect(applicantToBytes({ name: 'Noor', layer: 'Geen Id', edPub })).toEqual(refused('bad-name'));
});

it('[SE69] bytes that hide something, run over or are no text are refused', () => {
  const bytes = unwrap(applicantToBytes({ name: 'Noor', edPub }));
  const changed = (place: number, value: number) => {
    const copy = bytes.slice();
    copy[place] = value;
    return parseApplicant(copy).ok;
  };
  expect(changed(33, 0x6e)).toBe(true);
  expect(changed(255, 1)).toBe(false);
  expect(changed(37, 250)).toBe(false);
  expect(changed(33, 0xff)).toBe(false);
  expect(parseApplicant(bytes.slice(1))).toEqual(refused('malformed'));
  const nameless = bytes.slice();
  nameless.fill(0, 32);
  expect(parseApplicant(nameless)).toEqual(refused('bad-name'));
});
