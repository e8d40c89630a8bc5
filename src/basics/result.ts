// An expected failure is a value, not an exception (house rule: throw only for broken invariants).

/** Either a value or a plain `{ type, … }` error. */
export type Result<T, E> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

export const err = <E>(error: E): Result<never, E> => ({ ok: false, error });
