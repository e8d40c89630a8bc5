// What is read from six metres: on the beamer no visible text is smaller than 32 px at 1920 by 1080, and none is cut off.
import type { Page } from 'playwright-core';

/** Runs in the page. Sizes as drawn: in a picture, its scale counts. */
const findSmall = (least: number): string[] => {
  const found: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const element = text.parentElement;
    const words = text.nodeValue?.trim() ?? '';
    if (element === null || words === '' || element.closest('script, style, noscript, .sr') !== null)
      continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const { left, right, top, bottom } = range.getBoundingClientRect();
    // Not drawn, or waiting above the window until somebody walks to it by keyboard.
    if (right - left < 2 || bottom < 0) continue;
    const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
    const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale;
    if (size < least) found.push(`${size.toFixed(1)} px: ${words}`);
    if (left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1)
      found.push(`cut off: ${words}`);
  }
  return found;
};

/** One line for each text on the beamer that cannot be read from the back of the room. */
export const smallTexts = (beamer: Page): Promise<readonly string[]> => beamer.evaluate(findSmall, 31.9);
