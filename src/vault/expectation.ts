// What the contract asks, in words that run in a browser page as well as under a test runner.
import { vaultFaultOf, type VaultFault } from './fault.ts';

/** The same value with sorted keys and readable bytes, as text; `undefined` stays apart from null. */
const readable = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) => {
    if (part === undefined) return '(undefined)';
    if (part instanceof Uint8Array) return `(bytes ${part.join(' ')})`;
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).toSorted(([left], [right]) => (left < right ? -1 : 1)));
  }) ?? '(undefined)';

/** Throws where the two are not the same in every part. */
export const expectSame = (actual: unknown, expected: unknown): void => {
  if (readable(actual) !== readable(expected)) {
    throw new Error(`expected ${readable(expected)}, got ${readable(actual)}`);
  }
};

/** Throws where the work succeeds or rejects with another fault. */
export const expectFault = async (work: Promise<unknown>, type: VaultFault['type']): Promise<void> => {
  const outcome = await work.then(
    () => 'nothing went wrong',
    (error: unknown) => vaultFaultOf(error).type,
  );
  expectSame(outcome, type);
};
