// Encrypting takes time, so two writes to one place could overtake each other. Here each waits for its turn.

export interface Turns {
  /** After everything asked earlier under the same key. */
  inTurn<T>(key: string, work: () => Promise<T>): Promise<T>;
  /** After everything asked earlier under any key; later work does not wait for it. */
  afterAll<T>(work: () => Promise<T>): Promise<T>;
  /** As afterAll, and everything asked later waits. */
  alone<T>(work: () => Promise<T>): Promise<T>;
}

const settled = (work: Promise<unknown>): Promise<void> =>
  work.then(
    () => undefined,
    () => undefined,
  );

export const createTurns = (): Turns => {
  const tails = new Map<string, Promise<void>>();
  let gate: Promise<void> = Promise.resolve();

  const afterAll = async <T>(work: () => Promise<T>): Promise<T> => {
    await Promise.all([gate, ...tails.values()]);
    return work();
  };

  return {
    inTurn: (key, work) => {
      const run = (tails.get(key) ?? gate).then(work);
      const tail = settled(run);
      tails.set(key, tail);
      void tail.then(() => {
        if (tails.get(key) === tail) tails.delete(key);
      });
      return run;
    },
    afterAll,
    alone: (work) => {
      const run = afterAll(work);
      gate = settled(run);
      tails.clear();
      return run;
    },
  };
};
