import { describe, expect, it, vi } from 'vitest';
import type { Span } from '../../recognise/span.ts';
import { createLook, type Answered, type Asked } from './look.ts';

const options = { language: 'nl', words: [] } as const;
const spans: readonly Span[] = [];

/** A look whose worker answers when the test says so. */
const withWorker = () => {
  const asked: Asked[] = [];
  const hooks: { answer?: (answer: Answered) => void; fail?: () => void } = {};
  const loadRules = vi.fn(async () => () => spans);
  const look = createLook({
    startWorker: (answered, failed) => {
      Object.assign(hooks, { answer: answered, fail: failed });
      return { ask: (one) => asked.push(one) };
    },
    loadRules,
  });
  return { look, asked, hooks, loadRules };
};

describe('having a text looked at', () => {
  it('gives each question its own answer', () => {
    const { look, asked, hooks, loadRules } = withWorker();
    const [first, second] = [vi.fn(), vi.fn()];
    look('een', options, first);
    look('twee', options, second);
    hooks.answer?.({ id: asked[1]?.id ?? 0, spans });
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledOnce();
    expect(loadRules).not.toHaveBeenCalled();
  });

  it('forgets a question that nobody waits for', () => {
    const { look, asked, hooks } = withWorker();
    const found = vi.fn();
    look('een', options, found)();
    hooks.answer?.({ id: asked[0]?.id ?? 0, spans });
    expect(found).not.toHaveBeenCalled();
  });

  it('looks here once the worker fails, also at what was asked before', async () => {
    const { look, asked, hooks } = withWorker();
    const [first, second] = [vi.fn(), vi.fn()];
    look('een', options, first);
    hooks.fail?.();
    look('twee', options, second);
    await vi.waitFor(() => expect(second).toHaveBeenCalledWith(spans));
    expect(first).toHaveBeenCalledOnce();
    expect(asked).toHaveLength(1);
  });

  it('looks here where workers are refused', async () => {
    const refuse = () => {
      throw new Error('refused');
    };
    const look = createLook({ startWorker: refuse, loadRules: async () => () => spans });
    const found = vi.fn();
    look('een', options, found);
    await vi.waitFor(() => expect(found).toHaveBeenCalledWith(spans));
  });
});
