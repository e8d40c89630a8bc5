// The address that others type or scan: the one the organisation set, or else the one of this window.
import * as v from 'valibot';
import { paths } from '../../envelope/address.ts';
import type { Language } from '../../i18n/words.ts';
import { doorPaths } from '../../sealed/door-paths.ts';

const answerSchema = v.object({ publicUrl: v.optional(v.pipe(v.string(), v.url())) });

let known = location.origin;

const learn = async (): Promise<void> => {
  const answer = await fetch(paths.settings, { credentials: 'omit', cache: 'no-store' });
  const parsed = v.safeParse(answerSchema, await answer.json());
  if (parsed.success && parsed.output.publicUrl !== undefined)
    known = new URL(parsed.output.publicUrl).origin;
};

/** Asked once, where a facilitator's screen begins; without an answer the window's own address serves. */
let asked: Promise<void> | undefined;
export const learnPublicAddress = (): Promise<void> => {
  asked ??= learn().catch(() => undefined);
  return asked;
};

/** Without a slash at its end. */
export const publicOrigin = (): string => known;

/** Where a code is typed, as people say it, in the language of the conversation. */
export const codePlace = (language: Language): string => `${new URL(known).host}${doorPaths[language]}`;
