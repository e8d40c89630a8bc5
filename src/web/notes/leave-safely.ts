// Leaving the page within a blink of the last key must not cost a sentence.

interface Leaving {
  readonly isSaved: () => boolean;
  /** Rejects where it did not work. */
  readonly flush: () => Promise<void>;
  /** Follows a link that had to wait. */
  readonly go: (address: string) => void;
}

const linkOf = (event: MouseEvent): HTMLAnchorElement | undefined => {
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  return isPlain && link && link.href !== '' && !link.download && link.target === '' ? link : undefined;
};

/** A link waits until everything is saved; closing the window while it is not makes the browser ask. */
export const leaveSafely = ({ isSaved, flush, go }: Leaving): void => {
  // A failure shows at the field; whoever leaves all the same is asked by the browser.
  const flushQuietly = () => flush().catch(() => undefined);
  document.addEventListener('click', (event) => {
    const link = linkOf(event);
    if (!link || isSaved()) return;
    event.preventDefault();
    void flushQuietly().then(() => go(link.href));
  });
  document.addEventListener('visibilitychange', () => document.hidden && void flushQuietly());
  addEventListener('pagehide', () => void flushQuietly());
  addEventListener('beforeunload', (event) => {
    if (isSaved()) return;
    void flushQuietly();
    event.preventDefault();
  });
};
