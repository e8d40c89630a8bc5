// A form as this device kept it: what may still be empty there, may not be in the event that is made of it.
import * as v from 'valibot';
import { isDay } from '../../../i18n/days.ts';
import { levels } from '../../kernel/activity.ts';
import { refSchema } from '../../kernel/plain-text.ts';
import type { Agreement, Kept } from './state.ts';

const from = v.array(refSchema);

const agreementSchema = v.object({
  key: refSchema,
  what: v.string(),
  needs: v.string(),
  owner: v.string(),
  day: v.optional(v.pipe(v.string(), v.check(isDay))),
  level: v.picklist(levels),
  from,
});

const keptSchema = v.object({ key: refSchema, text: v.string(), from });

export const readAgreement = (kept: unknown): Agreement | undefined => {
  const parsed = v.safeParse(agreementSchema, kept);
  if (!parsed.success) return undefined;
  const { day, ...agreement } = parsed.output;
  return day === undefined ? agreement : { ...agreement, day };
};

export const readKept = (kept: unknown): Kept | undefined => {
  const parsed = v.safeParse(keptSchema, kept);
  return parsed.success ? parsed.output : undefined;
};
