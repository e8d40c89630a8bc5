// What is written alone in this window: saved soon after the last key, and at once when the page is put away.
import { createDraftKeeper, type DraftKeeper } from '../../../vault/draft-keeper.ts';
import { listSolos, soloDrafts, type Solo } from '../../../vault/solos.ts';
import { browserClock } from '../../clock.ts';
import { deviceVault } from '../../device-vault.ts';
import { leaveSafely } from '../../notes/leave-safely.ts';

export interface SoloKeeper {
  readonly drafts: DraftKeeper<Solo>;
  list(): Promise<readonly Solo[]>;
  /** Nothing survives closing this window. */
  readonly memoryOnly: boolean;
}

export const openSoloKeeper = async (): Promise<SoloKeeper> => {
  const vault = await deviceVault();
  const drafts = createDraftKeeper(soloDrafts(vault), browserClock);
  leaveSafely({
    isSaved: () => drafts.state().type === 'saved',
    flush: () => drafts.flush(),
    go: (address) => location.assign(address),
  });
  return { drafts, list: () => listSolos(vault), memoryOnly: vault.kind === 'memory' };
};
