// What had the focus goes away when a screen changes or a row is dealt with; browsers then begin again at the top of
// the page. This brings the focus to the nearest heading instead, so that keys and screen readers go on from there.

const focusHeading = (places: readonly HTMLElement[]): void => {
  for (const place of places) {
    const heading = place.isConnected
      ? [...place.querySelectorAll<HTMLElement>('h1, h2, h3')].find((one) => one.closest('[hidden]') === null)
      : undefined;
    if (!heading) continue;
    // A heading, never a button: a key that is still down would press it.
    heading.tabIndex = -1;
    heading.focus();
    return;
  }
};

const placesOf = (element: HTMLElement): readonly HTMLElement[] => {
  const parent = element.parentElement;
  return parent === null || parent === document.body ? [] : [parent, ...placesOf(parent)];
};

/** Watches over this window from now on; gives a way to stop. Focus that somebody moved away is left alone. */
export const keepFocus = (): (() => void) => {
  let last: { readonly element: HTMLElement; readonly places: readonly HTMLElement[] } | undefined;
  const isGone = (element: HTMLElement): boolean =>
    !element.isConnected || element.closest('[hidden]') !== null;
  const onFocus = ({ target }: FocusEvent): void => {
    if (target instanceof HTMLElement) last = { element: target, places: placesOf(target) };
  };
  const onLeave = ({ target }: FocusEvent): void => {
    // Some browsers tell of leaving while they take the element away: look when that is done.
    queueMicrotask(() => {
      if (last?.element === target && !isGone(last.element)) last = undefined;
    });
  };
  const look = (): void => {
    if (!last || !isGone(last.element)) return;
    const { activeElement } = document;
    const isLost =
      activeElement === null || activeElement === document.body || activeElement === last.element;
    // Where nothing is drawn yet, the next change is looked at again.
    if (!isLost) last = undefined;
    else focusHeading(last.places);
  };
  const observer = new MutationObserver(look);
  observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['hidden'] });
  document.addEventListener('focusin', onFocus);
  document.addEventListener('focusout', onLeave);
  return () => {
    observer.disconnect();
    document.removeEventListener('focusin', onFocus);
    document.removeEventListener('focusout', onLeave);
  };
};
