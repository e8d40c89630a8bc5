import { describe, expect, it } from 'vitest';
import { loadWords } from '../../../i18n/load-words.ts';
import { pause } from './pause.ts';

describe('a pause', () => {
  it('[PU1] collects and keeps nothing', async () => {
    const [step] = pause.forms[0]?.steps ?? [];
    expect(step?.collects).toEqual({ kind: 'nothing' });
    const turned = pause.reduce(pause.empty, {
      type: 'cards-turned',
      step: 'rest',
      named: false,
      cards: [{ id: 'c1', fields: { text: 'x' } }],
    });
    expect(turned).toBe(pause.empty);
    expect(pause.parse({ type: 'entry-written', list: 'x', key: 'k', fields: { text: 'a' } }).ok).toBe(false);
    expect(pause.report(pause.empty, await loadWords('nl'))).toEqual([]);
  });
});
