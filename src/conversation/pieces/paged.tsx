// What lies on the beamer, a page at a time: turned here by button or key, and by every host from the console.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Laid, LaidOut, Page, Thing } from './lay-out.ts';
import { useBeam } from './on-beam.tsx';
import { PageMoves, pageAfter } from './page-moves.tsx';

/** What presenters and keyboards send. */
const keys: Readonly<Record<string, number>> = { ArrowLeft: -1, PageUp: -1, ArrowRight: 1, PageDown: 1 };

const useKeys = (of: number, onMove: (by: number) => void): void => {
  useEffect(() => {
    if (of < 2) return undefined;
    const onKey = (event: KeyboardEvent) => {
      const by = keys[event.key];
      if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      onMove(by);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [of, onMove]);
};

interface PagedProps<One extends Thing> {
  readonly laidOut: LaidOut<One>;
  readonly children: (page: Page<One>, number: number) => ComponentChildren;
}

export const Paged = <One extends Thing>({ laidOut, children }: PagedProps<One>) => {
  const { pages, size } = laidOut;
  const beam = useBeam();
  const [own, setOwn] = useState(0);
  const number = Math.max(0, Math.min(beam.page ?? own, pages.length - 1));
  const turn = (page: number) => (beam.shows === undefined ? setOwn(page) : beam.shows(page, pages.length));
  useKeys(pages.length, (by) => turn(pageAfter(number, pages.length, by)));
  useEffect(() => void beam.shows?.(number, pages.length), [beam.shows, number, pages.length]);
  const page = pages[number];
  return (
    <div class="paged">
      <div class="paged__page" data-size={size + 1} data-rows={page?.rows}>
        {page && children(page, number)}
      </div>
      {pages.length > 1 && <PageMoves page={number} of={pages.length} onTurn={turn} />}
    </div>
  );
};

/** How much of the table's width a thing takes, for the style sheet: 25, 33, 50, 67, 75 or 100. */
export const shareOf = ({ span, of }: Laid<Thing>): number => Math.round((100 * span) / of);
