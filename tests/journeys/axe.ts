// One call per screen and state of a journey: `await expectAccessible(page)`.
// `npm test` looks at a narrow phone; `npm run axe` at every width and mode below.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

type Mode = {
  readonly name: string;
  readonly width: number;
  readonly textPercent: number;
  readonly media: Media;
};

const mode = (name: string, width: number, media: Media = {}, textPercent = 100): Mode => ({
  name,
  width,
  textPercent,
  media,
});

const narrow = mode('320 px', 320);

const allModes: readonly Mode[] = [
  narrow,
  mode('1440 px', 1440),
  mode('200 % text at 320 px', 320, {}, 200),
  mode('200 % text at 1440 px', 1440, {}, 200),
  mode('forced colours', 360, { forcedColors: 'active' }),
  mode('reduced motion', 360, { reducedMotion: 'reduce' }),
  mode('dark', 1440, { colorScheme: 'dark' }),
];

const modes = process.env['LEERKRING_AXE'] === 'all' ? allModes : [narrow];

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const usual: Media = { forcedColors: null, reducedMotion: null, colorScheme: null };

const enter = async (page: Page, { width, media, textPercent }: Mode): Promise<void> => {
  await page.setViewportSize({ width, height: width < 700 ? 740 : 900 });
  await page.emulateMedia({ ...usual, ...media });
  // Through the object model: a style attribute in the page would be refused by its own policy.
  await page.evaluate((percent) => {
    document.documentElement.style.fontSize = percent === 100 ? '' : `${percent}%`;
  }, textPercent);
  // What is turning over has to be open before its contrast can be judged; what never ends is not waited for.
  await page.evaluate(() => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    const second = new Promise((resolve) => setTimeout(resolve, 1000));
    return Promise.race([second, Promise.allSettled(ending.map((animation) => animation.finished))]);
  });
};

/** What is wrong on the page as it is shown now, one line each; also text that runs out of the window sideways. */
const faultsOn = async (page: Page): Promise<readonly string[]> => {
  // Legacy mode: the other one opens a window of its own, and these pages hold no frame of another origin.
  const { violations } = await new AxeBuilder({ page }).withTags(tags).setLegacyMode(true).analyze();
  const overflow = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  return [
    ...violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
    ),
    ...(overflow > 1 ? [`the page is ${overflow} px wider than the window`] : []),
  ];
};

/**
 * Fails when the screen, in the state it is in, breaks WCAG 2.2 A or AA as far as axe can tell, or scrolls sideways.
 * The window has its own size again afterwards.
 */
export const expectAccessible = async (page: Page): Promise<void> => {
  const before = page.viewportSize();
  const faults: string[] = [];
  for (const one of modes) {
    await enter(page, one);
    faults.push(...(await faultsOn(page)).map((fault) => `${one.name}: ${fault}`));
  }
  await enter(page, mode('before', before?.width ?? 1280));
  if (before !== null) await page.setViewportSize(before);
  const where = `${await page.title()} (${new URL(page.url()).pathname})`;
  expect(faults, [where, ...faults].join('\n')).toEqual([]);
};
