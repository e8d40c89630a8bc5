import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface SheetProps {
  readonly title: string;
  /** The title looks like a label: it names a part rather than begins a chapter. */
  readonly small?: boolean;
  readonly children: ComponentChildren;
}

/** A piece of paper on the page, with a title. */
export const Sheet = ({ title, small = false, children }: SheetProps) => {
  const id = useId();
  return (
    <section class="sheet stack" aria-labelledby={id}>
      <h2 id={id} class={small ? 'label' : undefined}>
        {title}
      </h2>
      {children}
    </section>
  );
};
