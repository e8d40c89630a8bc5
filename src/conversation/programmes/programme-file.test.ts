import { describe, expect, it } from 'vitest';
import { exampleAgenda } from '../example-conversation.ts';
import { parseProgrammeFile, writeProgrammeFile } from './programme-file.ts';

const programme = { name: 'Maandag', agenda: exampleAgenda };
const text = writeProgrammeFile(programme);

/** The same file with a part of its text in another's place. */
const changed = (from: string, to: string): string => {
  expect(text).toContain(from);
  return text.replace(from, to);
};

describe('a programme as a file', () => {
  it('[CO56] is read again as it was written', () => {
    expect(parseProgrammeFile(text)).toEqual({ ok: true, value: programme });
  });

  it.each([
    ['no JSON', 'hello', { type: 'not-a-programme' }],
    ['another file', '{"format":"leerkring-report","version":1}', { type: 'not-a-programme' }],
    ['a later version', changed('"version": 1', '"version": 2'), { type: 'later-version', version: 2 }],
    ['a part without a form', changed('"form": "table"', '"forms": "table"'), { type: 'damaged' }],
    ['too much', 'x'.repeat(100_001), { type: 'too-large' }],
  ])('[CO57] %s is refused, and says why', (_, wrong, error) => {
    const parsed = parseProgrammeFile(wrong);
    expect(parsed.ok).toBe(false);
    expect(parsed.ok ? undefined : parsed.error).toMatchObject(error);
  });

  it('[CO57] names the activity that this version does not have', () => {
    const agenda = { programme: 'zelf' as const, parts: [{ id: 'a', activity: 'dance', form: 'table' }] };
    expect(parseProgrammeFile(writeProgrammeFile({ name: 'x', agenda }))).toEqual({
      ok: false,
      error: { type: 'unknown-activity', activity: 'dance' },
    });
  });
});
