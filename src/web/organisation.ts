import * as v from 'valibot';

// What the server's organisation file may hold; all of it is optional, a server without one answers `{}`.
const organisationSchema = v.object({
  name: v.optional(v.string()),
  privacyContact: v.optional(v.string()),
  securityContact: v.optional(v.string()),
  aftercare: v.optional(v.array(v.object({ name: v.string(), contact: v.string() })), []),
});

export type Organisation = Readonly<v.InferOutput<typeof organisationSchema>>;

/** Who runs this server and whom people can turn to; undefined where the server does not answer or makes no sense. */
export const loadOrganisation = async (): Promise<Organisation | undefined> => {
  try {
    const answer = await fetch('/organisation.json', { credentials: 'omit' });
    const parsed = v.safeParse(organisationSchema, answer.ok ? await answer.json() : undefined);
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
};
