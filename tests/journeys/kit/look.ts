// At each state of a conversation: is it accessible, and (on request) what does it look like.
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expectAccessible } from '../axe.ts';
import { smallTexts } from './small-text.ts';

const folder = fileURLToPath(new URL('../../../docs/pictures/', import.meta.url));

/** Pictures are made anew only with LEERKRING_PICTURES=1, or every test run would change them. */
const makesPictures = process.env['LEERKRING_PICTURES'] === '1';

/** States of which all views are kept as pictures. */
const main: ReadonlySet<string> = new Set([
  'before',
  'opening-danger',
  'opening-agreements',
  'opening-readiness',
  'opening-check-in',
  'question-card',
  'question-write',
  'question-ready',
  'question-show',
  'question-sentence',
  'harvest-write',
  'harvest-choose',
  'harvest-details',
  'report',
  'stopped',
]);

/** The three of the README, by the state they are taken in. */
const chosen: Readonly<Record<string, string>> = {
  'question-write.facilitator': 'facilitator',
  'question-write.member': 'member',
  'question-show.screen': 'screen',
};

export interface Look {
  at(state: string, views: Readonly<Record<string, Page>>): Promise<void>;
  /** Everything that axe found, and every text on the beamer that is too small or cut off; one line each. */
  readonly faults: readonly string[];
}

/** Several shots of the same conversation get numbers, so that a folder shows them in order. */
export const createLook = (wish: { readonly pictures: boolean }): Look => {
  const faults: string[] = [];
  let number = 0;
  const takePicture = async (page: Page, state: string, role: string): Promise<void> => {
    if (!main.has(state)) return;
    const place = `conversation/${String(number).padStart(2, '0')}-${state}.${role}`;
    const path = `${folder}${place}.jpg`;
    await page.screenshot({ path, type: 'jpeg', quality: 70, animations: 'disabled' });
    const name = chosen[`${state}.${role}`];
    if (name !== undefined) await page.screenshot({ path: `${folder}${name}.png`, animations: 'disabled' });
  };
  return {
    faults,
    at: async (state, views) => {
      number += 1;
      for (const [role, page] of Object.entries(views))
        if (makesPictures && wish.pictures) await takePicture(page, state, role);
      for (const text of views['screen'] === undefined ? [] : await smallTexts(views['screen']))
        faults.push(`${state}, screen: ${text}`);
      await Promise.all(
        Object.entries(views).map(([role, page]) =>
          expectAccessible(page).catch((fault: unknown) =>
            faults.push(`${state}, ${role}: ${fault instanceof Error ? fault.message : String(fault)}`),
          ),
        ),
      );
    },
  };
};
