import { useEffect, useState } from 'preact/hooks';
import {
  forgetOwnProgramme,
  keepOwnProgramme,
  listOwnProgrammes,
  type KeptProgramme,
  type ProgrammeStore,
} from './own-programmes.ts';

interface OwnProgrammes {
  readonly kept: readonly KeptProgramme[];
  /** Rejects where this device keeps nothing. */
  readonly keep: (programme: KeptProgramme) => Promise<void>;
  readonly forget: (id: string) => Promise<void>;
}

/** What this device keeps, read again after each change. */
export const useOwnProgrammes = (open: () => Promise<ProgrammeStore>): OwnProgrammes => {
  const [kept, setKept] = useState<readonly KeptProgramme[]>([]);
  const read = async (): Promise<void> => setKept(await listOwnProgrammes(await open()));
  useEffect(() => {
    // A store that cannot be read has nothing to offer.
    read().catch(() => undefined);
  }, []);
  return {
    kept,
    keep: async (programme) => {
      await keepOwnProgramme(await open(), programme);
      await read();
    },
    forget: async (id) => {
      await forgetOwnProgramme(await open(), id);
      await read();
    },
  };
};
