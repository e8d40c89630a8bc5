import { describe, expect, it } from 'vitest';
import { classesIn, isUnused } from './unused-rules.ts';

const selector = (...names: readonly string[]) => names.map((name) => ({ type: 'class', name }));
const used = new Set(classesIn(`<a class="utrecht-button utrecht-button--primary-action card">`));

describe('rules for classes that nobody writes', () => {
  it('are known by the classes in the code', () => {
    expect([...used]).toEqual(['utrecht-button', 'utrecht-button--primary-action']);
    expect(classesIn('utrecht-alert__icon utrecht-textbox--html-input')).toEqual([
      'utrecht-alert__icon',
      'utrecht-textbox--html-input',
    ]);
  });

  it('go where every selector needs such a class', () => {
    expect(isUnused([selector('utrecht-button', 'utrecht-button--danger')], used)).toBe(true);
    expect(isUnused([selector('utrecht-textbox')], used)).toBe(true);
  });

  it('stay where one selector is in use, or is none of theirs', () => {
    expect(isUnused([selector('utrecht-textbox'), selector('utrecht-button')], used)).toBe(false);
    expect(isUnused([selector('card')], used)).toBe(false);
    expect(isUnused([[{ type: 'type', name: 'utrecht-x' }]], used)).toBe(false);
  });
});
