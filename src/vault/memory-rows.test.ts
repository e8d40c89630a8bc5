import { createManualClock } from './manual-clock.ts';
import { openVault } from './open-vault.ts';
import { storeContract } from './store.contract.ts';

storeContract('memory', () => openVault({ indexedDB: () => undefined, clock: createManualClock() }));
