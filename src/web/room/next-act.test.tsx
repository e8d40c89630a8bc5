import { describe, expect, it } from 'vitest';
import { exampleView, exampleWriting } from './example-table.tsx';
import { nextAct } from './next-act.ts';

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
});
