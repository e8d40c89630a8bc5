import { describe, expect, it } from 'vitest';
import { expectFault, expectSame } from './expectation.ts';
import { vaultError } from './fault.ts';

// The contract is worth no more than what its questions notice.
describe('what the contract asks with', () => {
  it('takes equal values, in whatever order their keys stand', () => {
    expect(() => expectSame({ a: [1, { b: null }], c: 'x' }, { c: 'x', a: [1, { b: null }] })).not.toThrow();
    expect(() => expectSame(undefined, undefined)).not.toThrow();
  });

  it.each([
    [undefined, null],
    [1, '1'],
    [
      [1, 2],
      [2, 1],
    ],
    [{ a: 1 }, { a: 1, b: 2 }],
    [Uint8Array.of(1, 2), Uint8Array.of(1, 3)],
  ])('tells %o from %o', (actual, expected) => {
    expect(() => expectSame(actual, expected)).toThrow('expected');
  });

  it('wants the named fault', async () => {
    await expectFault(Promise.reject(vaultError({ type: 'full' })), 'full');
    await expect(expectFault(Promise.reject(vaultError({ type: 'full' })), 'closed')).rejects.toThrow(
      'closed',
    );
    await expect(expectFault(Promise.resolve(1), 'full')).rejects.toThrow('nothing went wrong');
  });
});
