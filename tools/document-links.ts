// Links between documents of this repository that lead nowhere.
import { posix } from 'node:path';

const link = /\]\(([^()\s]+)\)/g;

/** Headings get the anchor that forges give them: lower case, spaces to hyphens, other signs dropped. */
const anchorsOf = (text: string): ReadonlySet<string> =>
  new Set(
    [...text.matchAll(/^#+ +(.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );

/**
 * Relative links of one document that lead nowhere, one line each.
 *
 * @param path of the document, from the root of the repository
 * @param exists whether a file or folder is there
 * @param read the text of another document
 */
export const linkFaults = (
  path: string,
  text: string,
  exists: (path: string) => boolean,
  read: (path: string) => string,
): readonly string[] =>
  [...text.matchAll(link)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .flatMap((target) => {
      const [file = '', anchor] = target.split('#');
      const to = file === '' ? path : posix.join(posix.dirname(path), file);
      if (!exists(to)) return [`${path}: the link ${target} leads nowhere`];
      if (anchor === undefined || !to.endsWith('.md')) return [];
      return anchorsOf(to === path ? text : read(to)).has(anchor)
        ? []
        : [`${path}: ${to} has no heading #${anchor}`];
    });
