import { describe, expect, it } from 'vitest';
import { foldAll, say } from '../../conversation/example-conversation.ts';
import { buttonNamed, clear, find, press, show } from '../../conversation/kernel/show.contract.tsx';
import { loadWords } from '../../i18n/load-words.ts';
import { ExampleTable, exampleView, exampleWriting, recordingActs } from './example-table.tsx';
import { HostRoom } from './host/host-room.tsx';
import { nextAct } from './next-act.ts';

const nl = await loadWords('nl');
const write = 'question-1/write';

describe('the one button', () => {
  it('begins where no step is on', () => {
    expect(nextAct(exampleView())).toEqual({ type: 'begin' });
  });
  it('turns the cards while a round is open, and says how many are not ready', () => {
    expect(nextAct(exampleView({ round: exampleWriting() }, write))).toEqual({ type: 'turn', waiting: 2 });
  });
  it('cannot be pressed while the cards come in', () => {
    const round = { ...exampleWriting(), phase: 'closing' as const };
    expect(nextAct(exampleView({ round }, write))).toEqual({ type: 'turning' });
  });
  it('closes an open vote', () => {
    const ballot = { scope: 's', step: write, options: 5, takesPart: false, phase: 'open' as const };
    expect(nextAct(exampleView({ ballot }, write)).type).toBe('close-vote');
    expect(nextAct(exampleView({ ballot: { ...ballot, phase: 'released' } }, write)).type).toBe('counting');
  });
  it('names the step to come', () => {
    const next = nextAct(exampleView({}, 'question-1/card'));
    expect(next.type === 'next' && next.step.id).toBe('question-1/question');
  });
  it('leads to the report after the last step', () => {
    expect(nextAct(exampleView({}, 'harvest/leaving'))).toEqual({ type: 'report' });
  });

  it('is to stop where a child is in danger; back and on are out of the way', () => {
    const acute = say('s1', 'host', 'opening', { type: 'danger-answered', acute: true });
    const me = { ref: 'host', host: true };
    const before = exampleView({ me }, 'opening/danger');
    const view = { ...before, conversation: foldAll([acute], before.conversation) };
    expect(nextAct(view)).toEqual({ type: 'stop' });
    const { acts, pressed } = recordingActs();
    show(
      <ExampleTable view={view} acts={acts}>
        <HostRoom />
      </ExampleTable>,
      nl,
    );
    const names = [...document.querySelectorAll('.primary button')].map(({ textContent }) => textContent);
    expect(names).toEqual([nl('room.next.stop')]);
    press(find('.primary button'));
    press(buttonNamed(nl('room.stop.yes')));
    expect(pressed).toEqual([['stop']]);
    clear();
  });
});
