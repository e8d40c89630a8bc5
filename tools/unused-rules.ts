// The Utrecht packages hold every variation of a control; this leaves out the rules for classes we never write.
import { globSync, readFileSync } from 'node:fs';
import type { LightningCSSOptions } from 'vite';

type Visitor = NonNullable<LightningCSSOptions['visitor']>;

interface SelectorPart {
  readonly type: string;
  readonly name?: unknown;
}

/** The `utrecht-` classes in a text of code, each written out whole. */
export const classesIn = (code: string): readonly string[] =>
  code.match(/utrecht-[a-z]+(?:(?:-{1,2}|__)[a-z]+)*/g) ?? [];

/** Whether each of a rule's selectors needs an `utrecht-` class that nobody writes. */
export const isUnused = (
  selectors: readonly (readonly SelectorPart[])[],
  used: ReadonlySet<string>,
): boolean =>
  selectors.every((selector) =>
    selector.some(({ type, name }) => {
      const text = String(name);
      return type === 'class' && text.startsWith('utrecht-') && !used.has(text);
    }),
  );

export const dropUnusedRules = (): Visitor => {
  const used = new Set(globSync('src/**/*.tsx').flatMap((file) => classesIn(readFileSync(file, 'utf8'))));
  return {
    Rule: { style: (rule) => (isUnused(rule.value.selectors, used) ? [] : undefined) },
  };
};
