// A programme as a file: put together once, used again, shared with others. It holds an agenda and a name, nothing
// that was said.
import * as v from 'valibot';
import { err, ok, type Result } from '../../basics/result.ts';
import { agendaSchema, type Agenda } from '../agenda.ts';
import { findActivity } from '../activities/find-activity.ts';
import { textSchema } from '../kernel/plain-text.ts';

const format = 'leerkring-programme';
const version = 1;

/** Characters. A programme of 24 parts is far below it. */
const mostCharacters = 100_000;

export interface OwnProgramme {
  readonly name: string;
  readonly agenda: Agenda;
}

export type ProgrammeFileFault =
  | { readonly type: 'too-large' }
  | { readonly type: 'not-a-programme' }
  /** Made by a later Leerkring. */
  | { readonly type: 'later-version'; readonly version: number }
  /** It names an activity that this version does not have. */
  | { readonly type: 'unknown-activity'; readonly activity: string }
  /** The first place where something is wrong: `agenda.parts.2.minutes`. */
  | { readonly type: 'damaged'; readonly path: string };

const fileSchema = v.object({ format: v.literal(format), version: v.number(), programme: v.unknown() });

const programmeSchema = v.object({ name: textSchema(80), agenda: agendaSchema });

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

export const parseProgrammeFile = (text: string): Result<OwnProgramme, ProgrammeFileFault> => {
  if (text.length > mostCharacters) return err({ type: 'too-large' });
  const file = v.safeParse(fileSchema, readJson(text));
  if (!file.success) return err({ type: 'not-a-programme' });
  if (file.output.version > version) return err({ type: 'later-version', version: file.output.version });
  const parsed = v.safeParse(programmeSchema, file.output.programme);
  if (!parsed.success) return err({ type: 'damaged', path: v.getDotPath(parsed.issues[0]) ?? '' });
  const unknown = parsed.output.agenda.parts.find(({ activity }) => !findActivity(activity));
  return unknown ? err({ type: 'unknown-activity', activity: unknown.activity }) : ok(parsed.output);
};

/** Always the same text for the same programme. */
export const writeProgrammeFile = ({ name, agenda }: OwnProgramme): string =>
  `${JSON.stringify({ format, version, programme: { name, agenda } }, undefined, 2)}\n`;
