// What is typed for the whole table and not yet said. It is kept on this device at every key, and said when its
// writer leaves the step without having pressed the button: nobody's text hangs on a button.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { TableActs, TableView } from '../kernel/view.ts';

type Typed = TableView['typed'];

/** What this device kept under this field, or nothing where `read` does not know it. */
export const keptIn = <Value,>(
  typed: Typed,
  field: string,
  read: (kept: unknown) => Value | undefined,
): Value | undefined => {
  const text = Object.hasOwn(typed, field) ? typed[field] : undefined;
  if (text === undefined) return undefined;
  try {
    return read(JSON.parse(text));
  } catch {
    return undefined;
  }
};

export const readText = (kept: unknown): string | undefined => (typeof kept === 'string' ? kept : undefined);

interface UnsaidOptions<Value> {
  readonly view: Pick<TableView, 'step' | 'typed'>;
  readonly act: Pick<TableActs, 'keep'>;
  /** Under which it is kept; one form at a time goes by it. */
  readonly field: string;
  /** As the table has it. */
  readonly start: Value;
  readonly read: (kept: unknown) => Value | undefined;
  /** False where it cannot be said like this yet: then it stays kept. */
  readonly say: (value: Value) => boolean;
  /** Milliseconds without a key after which it is said too, so that everybody can read along. */
  readonly pause?: number;
}

interface Unsaid<Value> {
  readonly value: Value;
  readonly type: (value: Value) => void;
  /** Says what is typed, as far as it can be said. */
  readonly put: () => void;
  /** Nothing of it is said any more; `next` is what the form goes on with. */
  readonly forget: (next?: Value) => void;
}

export const useUnsaid = <Value,>(options: UnsaidOptions<Value>): Unsaid<Value> => {
  const { view, act, field, start, read } = options;
  // The step that it is typed at: on leaving, the view is already at the next one.
  const [step] = useState(view.step?.id ?? '');
  const [kept] = useState(() => keptIn(view.typed, field, read));
  const [value, setValue] = useState(kept ?? start);
  const waiting = useRef(kept);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const say = useRef(options.say);
  say.current = options.say;
  const forget = (next?: Value): void => {
    clearTimeout(timer.current);
    waiting.current = undefined;
    act.keep(step, field, '');
    if (next !== undefined) setValue(() => next);
  };
  const put = (): void => {
    clearTimeout(timer.current);
    const typed = waiting.current;
    if (typed !== undefined && say.current(typed)) forget();
  };
  useEffect(() => put, []);
  return {
    value,
    type: (typed) => {
      setValue(() => typed);
      waiting.current = typed;
      act.keep(step, field, JSON.stringify(typed));
      clearTimeout(timer.current);
      if (options.pause !== undefined) timer.current = setTimeout(put, options.pause);
    },
    put,
    forget,
  };
};
