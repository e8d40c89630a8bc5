// A page at a time, with two buttons as soon as there are more.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../ui/language.tsx';

interface PagedProps<Thing> {
  readonly pages: readonly (readonly Thing[])[];
  readonly children: (things: readonly Thing[], page: number) => ComponentChildren;
}

export const Paged = <Thing,>({ pages, children }: PagedProps<Thing>) => {
  const words = useWords();
  const [chosen, setChosen] = useState(0);
  const page = Math.max(0, Math.min(chosen, pages.length - 1));
  const turn = (by: number) => setChosen((page + pages.length + by) % pages.length);
  return (
    <div class="paged">
      {children(pages[page] ?? [], page)}
      {pages.length > 1 && (
        <p class="row paged__moves">
          <Button onClick={() => turn(-1)}>{words('spread.previous')}</Button>
          <span role="status">{words('spread.page', { page: page + 1, of: pages.length })}</span>
          <Button onClick={() => turn(1)}>{words('spread.next')}</Button>
        </p>
      )}
    </div>
  );
};
