// Who runs this server, from the organisation's own file; all of it is public.
import * as v from 'valibot';

const line = v.pipe(v.string(), v.minLength(1), v.maxLength(300));

export const organisationSchema = v.strictObject({
  name: v.optional(line),
  privacyContact: v.optional(line),
  securityContact: v.optional(line),
  aftercare: v.optional(v.array(v.strictObject({ name: line, contact: line }))),
});
export type Organisation = v.InferOutput<typeof organisationSchema>;

const YEAR = 365 * 86_400_000;

/** RFC 9116, or undefined where nobody is named: then there is no such page. */
export const securityText = ({ securityContact }: Organisation, now: number): string | undefined => {
  if (securityContact === undefined) return undefined;
  const isAddress = /^(https|mailto|tel):/.test(securityContact);
  const contact = isAddress ? securityContact : `mailto:${securityContact}`;
  const expires = new Date(now + YEAR).toISOString();
  return `Contact: ${contact}\nExpires: ${expires}\nPreferred-Languages: nl, en\n`;
};
