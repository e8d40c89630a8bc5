import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

interface DialogProps {
  readonly title: string;
  /** Escape, or the browser's own way of closing. */
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  /** Buttons; the first is the main one. */
  readonly actions: ComponentChildren;
}

/** Open as long as it is rendered. The browser keeps the focus inside; afterwards what opened it has it again. */
export const Dialog = ({ title, onClose, children, actions }: DialogProps) => {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = element.current;
    const opener = document.activeElement;
    if (dialog && !dialog.open) dialog.showModal();
    return () => {
      dialog?.close();
      // A dialog that is taken off the page as it closes gives nothing back by itself.
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <dialog
      class="dialog stack"
      ref={element}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={titleId}>{title}</h2>
      {children}
      <p class="row row--buttons">{actions}</p>
    </dialog>
  );
};
