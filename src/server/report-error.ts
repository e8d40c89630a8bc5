// An error of our own making on stderr: its kind and where it arose. Never its message: that may quote what
// somebody sent.

const framesOf = (stack: string): string =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');

/** The lines for one error. */
export const errorReport = (error: unknown): string =>
  error instanceof Error ? `${error.name}\n${framesOf(error.stack ?? '')}` : 'An error that is none';

export const reportError = (error: unknown): void => {
  console.error(errorReport(error));
};
