// Why the vault could not keep or give something. The text for people is looked up at the edge.

export type VaultFault =
  /** No room left on this device; what was kept before is still there. */
  | { readonly type: 'full' }
  /** Another tab runs a newer version of the app: reload this one. */
  | { readonly type: 'newer-version' }
  /** Another tab erased everything on this device; this one keeps nothing any more. */
  | { readonly type: 'erased' }
  | { readonly type: 'closed' }
  /** An older tab does not let go, or the browser does not answer. */
  | { readonly type: 'blocked' }
  /** The browser said no (private window, disk error). */
  | { readonly type: 'refused' }
  /** No WebCrypto: the page was not opened over https or on localhost. */
  | { readonly type: 'insecure-context' };

/** What a vault's promises reject with. */
export interface VaultError extends Error {
  readonly fault: VaultFault;
}

export const vaultError = (fault: VaultFault, cause?: unknown): VaultError =>
  Object.assign(new Error(`vault: ${fault.type}`, { cause }), { fault });

const isVaultError = (error: unknown): error is VaultError =>
  error instanceof Error && 'fault' in error && error.message.startsWith('vault: ');

const nameOf = (error: unknown): string => {
  if (typeof error !== 'object' || error === null || !('name' in error)) return '';
  return String(error.name);
};

/** The fault behind any rejection; an error of IndexedDB is known by its name. */
export const vaultFaultOf = (error: unknown): VaultFault => {
  if (isVaultError(error)) return error.fault;
  switch (nameOf(error)) {
    case 'QuotaExceededError':
      return { type: 'full' };
    case 'VersionError':
      return { type: 'newer-version' };
    default:
      return { type: 'refused' };
  }
};

export const toVaultError = (error: unknown): VaultError =>
  isVaultError(error) ? error : vaultError(vaultFaultOf(error), error);

const lostNames: ReadonlySet<string> = new Set(['InvalidStateError', 'UnknownError', 'AbortError']);

/** Whether the connection itself went, as Safari does to pages in the background: opening anew may help. */
export const isConnectionLost = (error: unknown): boolean => lostNames.has(nameOf(error));
