// Programmes that somebody put together, kept on this device as the files that can be shared.
import {
  parseProgrammeFile,
  writeProgrammeFile,
  type OwnProgramme,
} from '../../../conversation/programmes/programme-file.ts';
import type { DeviceStore } from '../../../room/ports.ts';

const prefix = 'programme/';

export interface KeptProgramme extends OwnProgramme {
  readonly id: string;
}

export type ProgrammeStore = Pick<DeviceStore, 'list' | 'put' | 'remove'>;

/** By name; one that this version cannot read is left out, and stays where it is. */
export const listOwnProgrammes = async (store: ProgrammeStore): Promise<readonly KeptProgramme[]> => {
  const rows = await store.list('settings', prefix);
  const programmes = rows.flatMap(({ key, value }) => {
    const parsed = typeof value === 'string' ? parseProgrammeFile(value) : undefined;
    return parsed?.ok === true ? [{ id: key.slice(prefix.length), ...parsed.value }] : [];
  });
  return programmes.toSorted((one, other) => one.name.localeCompare(other.name));
};

/** Writes over the one with this id. */
export const keepOwnProgramme = (store: ProgrammeStore, { id, ...programme }: KeptProgramme): Promise<void> =>
  store.put('settings', `${prefix}${id}`, writeProgrammeFile(programme));

export const forgetOwnProgramme = (store: ProgrammeStore, id: string): Promise<void> =>
  store.remove('settings', `${prefix}${id}`);
