// Every state of a member's and a facilitator's table, in both languages: words for all of it, one heading to start
// at, one main button, and no style in the page.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { buttonNamed, clear, find, press, show } from '../../conversation/kernel/show.contract.tsx';
import { loadWords } from '../../i18n/load-words.ts';
import type { SessionView } from '../../session/view.ts';
import { ExampleTable, exampleHost, exampleView, exampleWriting, recordingActs } from './example-table.tsx';
import { HostRoom } from './host/host-room.tsx';
import { MemberRoom } from './member/member-room.tsx';
import { NoTable, type NoTableReason } from './no-table.tsx';

const nl = await loadWords('nl');
const en = await loadWords('en');
const languages = [
  ['nl', nl],
  ['en', en],
] as const;

const write = 'question-1/write';
const host = { ref: 'host', host: true };
const offline = { type: 'offline', tries: 2, blocked: false } as const;

const memberStates: Readonly<Record<string, SessionView>> = {
  'before the start': exampleView(),
  'writing without a name': exampleView({ round: exampleWriting([{ field: 'answer', text: '' }]) }, write),
  'in a break': exampleView({ clock: { seconds: 60, paused: true } }, write),
  offline: exampleView({ connection: offline }, write),
  'on a network that blocks': exampleView({ connection: { ...offline, blocked: true } }, write),
  'with a record that differs': exampleView({ differs: 'reveal' }, write),
  'in a window that keeps nothing': exampleView({ memoryOnly: true }),
  'with a text that came too late': exampleView(
    { late: [{ id: 'l1', step: write, field: 'answer', text: '<script>te laat</script>' }] },
    'question-1/show',
  ),
  'in the last step': exampleView({}, 'harvest/leaving'),
};

const hostStates: Readonly<Record<string, SessionView>> = {
  'before the start': exampleView({ me: host }),
  'with somebody knocking': exampleView({
    me: host,
    host: { ...exampleHost, lobby: [{ id: '01', name: 'Jan', organisation: 'Huis' }] },
  }),
  'with the door closed': exampleView({ me: host, host: { ...exampleHost, door: 'closed' } }, write),
  'while members write': exampleView({ me: host, round: exampleWriting() }, write),
  'while the cards come in': exampleView(
    { me: host, round: { ...exampleWriting(), phase: 'closing' } },
    write,
  ),
  'in a thin group': exampleView({ me: host, host: { ...exampleHost, smallGroup: 'thin' } }, write),
  'in a small group with names': exampleView(
    { me: host, host: { ...exampleHost, smallGroup: 'named' } },
    write,
  ),
  'in a group that speaks': exampleView({ me: host, host: { ...exampleHost, smallGroup: 'spoken' } }, write),
  'with a burnt code': exampleView({ me: host, host: { ...exampleHost, codeBurnt: true } }),
  'in a window that keeps nothing': exampleView({ me: host, memoryOnly: true }),
};

const expectWhole = (): void => {
  expect(document.querySelectorAll('h1')).toHaveLength(1);
  expect(document.querySelectorAll('.utrecht-button--primary-action').length).toBeLessThanOrEqual(1);
  expect(document.querySelector('[style]')).toBeNull();
  expect(document.querySelector('script')).toBeNull();
};

afterEach(clear);

describe('a table, in every state', () => {
  for (const [language, words] of languages) {
    for (const [state, view] of Object.entries(memberStates)) {
      it(`shows a member ${state}, in ${language}`, async () => {
        show(
          <ExampleTable view={view}>
            <MemberRoom />
          </ExampleTable>,
          words,
          language,
        );
        await vi.waitFor(() => find('h1'));
        expectWhole();
      });
    }
    for (const [state, view] of Object.entries(hostStates)) {
      it(`shows the facilitator ${state}, in ${language}`, () => {
        show(
          <ExampleTable view={view}>
            <HostRoom />
          </ExampleTable>,
          words,
          language,
        );
        expectWhole();
      });
    }
    it(`says why there is no table, in ${language}`, () => {
      const reasons: readonly NoTableReason[] = [
        'opening',
        'no-address',
        'unknown-device',
        'other-tab',
        'removed',
        'expired',
      ];
      for (const reason of reasons) {
        show(<NoTable reason={reason} onHere={() => undefined} />, words, language);
        expect(find('h1').textContent).toBe(words(`room.no-table.${reason}`));
        expectWhole();
        clear();
      }
    });
  }
});

describe('the facilitator', () => {
  const lead = (view: SessionView) => {
    const { acts, pressed } = recordingActs();
    show(
      <ExampleTable view={view} acts={acts}>
        <HostRoom />
      </ExampleTable>,
      nl,
    );
    return pressed;
  };

  it('is asked before cards are turned that are not all ready', () => {
    const pressed = lead(exampleView({ me: host, round: exampleWriting() }, write));
    press(buttonNamed(nl('room.next.turn')));
    expect(pressed).toEqual([]);
    expect(find('dialog .utrecht-button--primary-action').textContent).toBe(nl('room.turn.wait'));
    press(buttonNamed(nl('room.turn.cards.yes')));
    expect(pressed).toEqual([['next']]);
  });

  it('is asked too where a card for somebody without a device is not laid ready', () => {
    const counts = { ready: 5, of: 5, present: 6 };
    const round = exampleWriting([{ field: 'answer', text: 'van oma', person: 'p1' }]);
    const pressed = lead(exampleView({ me: host, round, counts }, write));
    press(buttonNamed(nl('room.next.turn')));
    expect(pressed).toEqual([]);
    expect(find('dialog').textContent).toContain(nl('room.turn.cards.waiting', { waiting: 1 }));
  });

  it('goes straight on where everybody is ready', () => {
    const counts = { ready: 5, of: 5, present: 6 };
    const pressed = lead(exampleView({ me: host, round: exampleWriting(), counts }, write));
    press(buttonNamed(nl('room.next.turn')));
    expect(pressed).toEqual([['next']]);
  });

  it('can undo a skipped step', () => {
    const pressed = lead(exampleView({ me: host }, 'question-1/show'));
    press(buttonNamed(nl('room.host.skip')));
    press(buttonNamed(nl('room.host.skip.undo')));
    expect(pressed).toEqual([['skip'], ['back']]);
  });

  it('never sees a text before the reveal, its own device included', () => {
    lead(exampleView({ me: host, round: exampleWriting([{ field: 'answer', text: 'GEHEIM' }]) }, write));
    expect(document.body.innerHTML).not.toContain('GEHEIM');
  });
});

describe('a text that came too late', () => {
  it('is added with a name or dropped, as its writer says', () => {
    const { acts, pressed } = recordingActs();
    const view = memberStates['with a text that came too late'] ?? exampleView();
    show(
      <ExampleTable view={view} acts={acts}>
        <MemberRoom />
      </ExampleTable>,
      nl,
    );
    press(buttonNamed(nl('room.late.add')));
    press(buttonNamed(nl('room.late.drop')));
    expect(pressed).toEqual([
      ['late', 'l1', 'add-with-name'],
      ['late', 'l1', 'drop'],
    ]);
  });
});
