/** Fails to compile where a union has a case that a switch forgot; throws if it is reached all the same. */
export const exhaustive = (value: never): never => {
  throw new Error(`Unreachable case: ${JSON.stringify(value)}`);
};
