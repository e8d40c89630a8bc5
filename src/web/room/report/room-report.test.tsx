import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  buttonNamed,
  clear,
  find,
  press,
  show,
  submit,
  type,
} from '../../../conversation/kernel/show.contract.tsx';
import type { Conversation } from '../../../conversation/conversation.ts';
import { loadWords } from '../../../i18n/load-words.ts';
import { ExampleTable, exampleView, recordingActs } from '../example-table.tsx';
import { ReportDesk } from '../host/report-desk.tsx';
import { RoomReport } from './room-report.tsx';

const nl = await loadWords('nl');
const en = await loadWords('en');
const host = { ref: 'host', host: true };
const last = 'harvest/leaving';

const withReport = (change: Partial<Conversation>, isHost: boolean) => {
  const view = exampleView(isHost ? { me: host } : {}, last);
  return { ...view, conversation: { ...view.conversation, ...change } };
};

const correction = { id: 'c1', by: 'm2', text: '<script>Er mist iets.</script>' };

beforeEach(() => void vi.stubGlobal('indexedDB', undefined));
afterEach(() => {
  clear();
  vi.unstubAllGlobals();
});

describe('the report in the room', () => {
  for (const [language, words] of [
    ['nl', nl],
    ['en', en],
  ] as const) {
    for (const [phase, change] of [
      ['correcting', { corrections: [correction] }],
      ['closed', { reportClosed: true }],
      ['stopped', { reportClosed: true, stopped: true }],
    ] as const) {
      it(`has one main button while ${phase}, for a member and for the facilitator, in ${language}`, () => {
        for (const isHost of [true, false]) {
          show(
            <ExampleTable view={withReport(change, isHost)}>
              {isHost && <ReportDesk onBack={() => undefined} />}
              <RoomReport />
            </ExampleTable>,
            words,
            language,
          );
          expect(document.querySelectorAll('.utrecht-button--primary-action')).toHaveLength(1);
          expect(document.querySelector('script')).toBeNull();
          expect(find('h1').textContent).toBe('Team Noord');
          clear();
        }
      });
    }
  }

  it('is put right by members and settled by the facilitator only', () => {
    const { acts, pressed } = recordingActs();
    const draw = (isHost: boolean) =>
      show(
        <ExampleTable view={withReport({ corrections: [correction] }, isHost)} acts={acts}>
          <RoomReport />
        </ExampleTable>,
        nl,
      );
    draw(false);
    expect(() => buttonNamed(nl('room.correction.accept'))).toThrow();
    type('form textarea', '  Er mist een les. ');
    submit();
    clear();
    draw(true);
    press(buttonNamed(nl('room.correction.accept')));
    expect(pressed).toEqual([
      ['proposeCorrection', 'Er mist een les.'],
      ['settleCorrection', 'c1', true],
    ]);
  });

  it('takes no more corrections once it is closed', () => {
    show(
      <ExampleTable view={withReport({ reportClosed: true, corrections: [correction] }, false)}>
        <RoomReport />
      </ExampleTable>,
      nl,
    );
    expect(document.querySelector('form')).toBeNull();
    expect(document.body.textContent).toContain(nl('room.correction.closed'));
  });
});
