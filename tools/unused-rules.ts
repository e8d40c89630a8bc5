// The Utrecht packages hold every variation of a control; this leaves out the rules for classes we never write.
import { globSync, readFileSync } from 'node:fs';
import type { CustomAtRules, Visitor } from 'lightningcss';

const usedClasses = (): ReadonlySet<string> =>
  new Set(
    globSync('src/**/*.tsx').flatMap(
      (file) => readFileSync(file, 'utf8').match(/utrecht-[a-z]+(?:(?:-{1,2}|__)[a-z]+)*/g) ?? [],
    ),
  );

/** Drops a rule where each of its selectors needs an `utrecht-` class that no component writes. */
export const dropUnusedRules = (): Visitor<CustomAtRules> => {
  const used = usedClasses();
  const needsUnused = (part: { readonly type: string; readonly name?: unknown }): boolean =>
    part.type === 'class' && String(part.name).startsWith('utrecht-') && !used.has(String(part.name));
  return {
    Rule: {
      style: (rule) =>
        rule.value.selectors.every((selector) => selector.some(needsUnused)) ? [] : undefined,
    },
  };
};
