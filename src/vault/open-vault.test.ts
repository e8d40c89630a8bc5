import { afterEach, describe, expect, it, vi } from 'vitest';
import { createFakeFactory } from './fake-platform.ts';
import { createManualClock } from './manual-clock.ts';
import { openVault } from './open-vault.ts';

const clock = createManualClock();
const inMemory = async (indexedDB: () => IDBFactory | undefined, type: string): Promise<void> => {
  const vault = await openVault({ indexedDB, clock });
  expect(vault).toMatchObject({ kind: 'memory', memoryBecause: { type } });
  await vault.put('settings', 'a', 1);
  expect(await vault.get('settings', 'a')).toBe(1);
};

/** A factory that answers every open in one way. */
const answering = (answer: (request: EventTarget) => void): IDBFactory => {
  const factory = createFakeFactory();
  vi.spyOn(factory, 'open').mockImplementation(() => {
    const request = Object.assign(new EventTarget(), { error: new DOMException('no', 'InvalidStateError') });
    queueMicrotask(() => answer(request));
    return request as unknown as IDBOpenDBRequest;
  });
  return factory;
};

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('opening the vault', () => {
  it('[VA9] works in memory where there is no IndexedDB or asking for it throws', async () => {
    await inMemory(() => undefined, 'refused');
    await inMemory(() => {
      throw new DOMException('sandboxed', 'SecurityError');
    }, 'refused');
  });

  it('[VA9] works in memory where opening throws or fails (private window)', async () => {
    const throwing = createFakeFactory();
    vi.spyOn(throwing, 'open').mockImplementation(() => {
      throw new DOMException('private', 'SecurityError');
    });
    await inMemory(() => throwing, 'refused');
    await inMemory(() => answering((request) => request.dispatchEvent(new Event('error'))), 'refused');
  });

  it('[VA9] works in memory where keys cannot be kept (private window)', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no keys here', 'DataCloneError');
    });
    await inMemory(() => createFakeFactory(), 'refused');
  });

  it('[VA9] works in memory where a tab that does not let go blocks it', async () => {
    await inMemory(() => answering((request) => request.dispatchEvent(new Event('blocked'))), 'blocked');
  });

  it('[VA9] works in memory where the browser never answers, and lets go of a late answer', async () => {
    const late = { close: vi.fn<() => void>() };
    const upgrade = { abort: vi.fn<() => void>() };
    let request = new EventTarget();
    const silent = answering((given) => {
      request = given;
    });
    const opening = openVault({ indexedDB: () => silent, clock });
    await Promise.resolve();
    clock.advance(5000);
    const vault = await opening;
    expect(vault).toMatchObject({ kind: 'memory', memoryBecause: { type: 'blocked' } });
    Object.assign(request, { result: late, transaction: upgrade });
    request.dispatchEvent(new Event('upgradeneeded'));
    expect(upgrade.abort).toHaveBeenCalledOnce();
    request.dispatchEvent(new Event('success'));
    expect(late.close).toHaveBeenCalledOnce();
  });

  it('[VA12] says that the page is not secure', async () => {
    vi.stubGlobal('crypto', {});
    await expect(openVault({ indexedDB: () => undefined, clock })).rejects.toMatchObject({
      fault: { type: 'insecure-context' },
    });
  });

  it('[VA19] asks for lasting storage once, after a person wrote something', async () => {
    const persist = vi.fn<() => Promise<boolean>>(() => Promise.reject(new Error('dismissed')));
    const factory = createFakeFactory();
    const vault = await openVault({ indexedDB: () => factory, clock, persist });
    await vault.put('rooms', 'a', 1);
    await vault.put('outbox', 'a', 1);
    await vault.put('settings', 'a', 1);
    expect(persist).not.toHaveBeenCalled();
    await vault.put('drafts', 'a', 'text');
    await vault.put('notes', 'a', 'text');
    await vault.put('drafts', 'a', 'more');
    expect(persist).toHaveBeenCalledOnce();
  });
});
