import { describe, expect, it } from 'vitest';
import { linkFaults } from './document-links.ts';

const files: Record<string, string> = {
  'docs/page.md': '',
  'README.md': '# Start\n## The settings, all\n',
  'src/a.ts': '',
  docs: '',
};
const faults = (path: string, text: string) =>
  linkFaults(
    path,
    text,
    (one) => one.replace(/\/$/, '') in files,
    (one) => files[one] ?? '',
  );

describe('links between documents', () => {
  it('lead to files, folders and headings that exist, from where the document stands', () => {
    const text =
      '[a](../README.md#the-settings-all) [b](../src/a.ts) [c](./) [d](#here) [e](https://example.org)\n# Here';
    expect(faults('docs/page.md', text)).toEqual([]);
  });

  it('are named when the file or the heading is gone', () => {
    expect(faults('docs/page.md', '[a](gone.md) [b](../README.md#old)')).toEqual([
      'docs/page.md: the link gone.md leads nowhere',
      'docs/page.md: README.md has no heading #old',
    ]);
  });

  it('of pictures count too', () => {
    expect(faults('README.md', '![a room](docs/pictures/room.png)')).toHaveLength(1);
  });
});
