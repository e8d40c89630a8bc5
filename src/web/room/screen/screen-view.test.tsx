import { describe, expect, it } from 'vitest';
import { exampleHost, exampleView, exampleWriting } from '../example-table.tsx';
import { screenViewOf } from './screen-view.ts';

const write = 'question-1/write';
const me = { ref: 'host', host: true };

describe('what the beamer gets', () => {
  it('holds no name from the lobby, no link, no pairing and no text of this device', () => {
    const view = exampleView(
      {
        me,
        host: {
          ...exampleHost,
          lobby: [{ id: '01', name: 'LOBBYNAAM' }],
          pairing: 'https://leerkring.example/j#r1PAIRING',
        },
        round: exampleWriting([{ field: 'answer', text: 'GEHEIM' }]),
        privateTexts: { leaving: 'GEHEIM' },
        late: [{ id: 'l', step: write, field: 'answer', text: 'GEHEIM' }],
        mine: ['EIGEN'],
      },
      write,
    );
    const sent = JSON.stringify(screenViewOf(view));
    for (const secret of ['LOBBYNAAM', 'r1LINK', 'r1PAIRING', 'GEHEIM', 'EIGEN'])
      expect(sent).not.toContain(secret);
  });
  it('shows code and QR only while the door is open', () => {
    expect(screenViewOf(exampleView({ me })).door).toEqual({ code: exampleHost.code, qr: exampleHost.qr });
    const ajar = { ...exampleHost, door: 'ajar' as const };
    expect(screenViewOf(exampleView({ me, host: ajar })).door).toBeUndefined();
  });
  it('can be sent to another window', () => {
    const view = screenViewOf(exampleView({ me, round: exampleWriting() }, write));
    expect(structuredClone(view)).toEqual(view);
  });
});
