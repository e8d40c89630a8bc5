import { describe, expect, it } from 'vitest';
import { createManualClock } from './manual-clock.ts';
import { openVault } from './open-vault.ts';
import { storeContract } from './store.contract.ts';

describe('device store contract: memory', () => {
  it.each(storeContract)('$name', async ({ run }) => {
    const vault = await openVault({ indexedDB: () => undefined, clock: createManualClock() });
    expect(vault.kind).toBe('memory');
    await run(vault);
  });
});
