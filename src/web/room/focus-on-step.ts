import { useEffect, useRef } from 'preact/hooks';

const isTyping = (): boolean => document.activeElement?.matches('input, textarea, select') ?? false;
const isInDialog = (): boolean => document.querySelector('dialog[open]') !== null;

/**
 * Brings the focus to the new heading when the group moves on, so that a screen reader starts there. Never takes
 * it from somebody who is typing or answering a dialog, and not on the first drawing.
 */
export const useFocusOnStep = (step: string | undefined): void => {
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    if (isTyping() || isInDialog()) return;
    const main = document.querySelector<HTMLElement>('main');
    const heading = main?.querySelector<HTMLElement>('h1');
    if (heading) heading.tabIndex = -1;
    (heading ?? main)?.focus();
  }, [step]);
};
