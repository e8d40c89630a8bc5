// House rules about files that no other tool knows, as functions over a path and a text.

/** The most lines of code a file may have; comments and blank lines do not count. */
export const longestFile = 250;

const drawers = new Set(['utils', 'helpers', 'common', 'shared', 'types']);

// A place on one developer's machine; not the path of a web address, which has a character before the slash.
const workplace = /(?<![\w.~/-])\/(?:work|home|Users)\/[\w.-]/;

/**
 * How many lines hold code: neither blank nor only comment.
 * Strings that look like comments do occur (`'/*'`); the count is for a limit, so a line more or less does not matter.
 */
export const codeLines = (text: string): number => {
  let inComment = false;
  return text.split('\n').filter((line) => {
    const trimmed = line.trim();
    if (inComment) {
      inComment = !trimmed.includes('*/');
      return false;
    }
    if (trimmed.startsWith('/*')) {
      inComment = !trimmed.includes('*/');
      return false;
    }
    return trimmed !== '' && !trimmed.startsWith('//');
  }).length;
};

/** What is wrong with where a file stands and what it is called. */
export const pathFaults = (path: string): readonly string[] => {
  const parts = path.split('/');
  const folders = parts.slice(0, -1);
  const name = parts.at(-1) ?? '';
  const isCode = /[.](tsx?|mjs|css)$/.test(name);
  return [
    ...folders
      .filter((folder) => drawers.has(folder))
      .map((folder) => `${path}: a folder called ${folder} says nothing`),
    ...(/^index[.]tsx?$/.test(name) ? [`${path}: no index files, import the file that is meant`] : []),
    ...(isCode && !/^[.]?[a-z0-9]+([.-][a-z0-9]+)*$/.test(name)
      ? [`${path}: file names are kebab-case`]
      : []),
  ];
};

/** What is wrong with the text of a file. */
export const textFaults = (path: string, text: string): readonly string[] => {
  const isCode = /[.](tsx?|mjs|css)$/.test(path);
  const count = isCode ? codeLines(text) : 0;
  return [
    ...(count > longestFile ? [`${path}: ${count} lines of code, at most ${longestFile}`] : []),
    ...text
      .split('\n')
      .flatMap((line, index) =>
        workplace.test(line) ? [`${path}:${index + 1}: names a path of somebody's machine`] : [],
      ),
  ];
};
