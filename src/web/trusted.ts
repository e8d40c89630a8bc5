interface Policy {
  readonly createScriptURL: (address: string) => unknown;
}

interface PolicyMaker {
  createPolicy(name: string, rules: Policy): Policy;
}

/** Only scripts that were built with the app, from its own origin, may run beside the page. */
const checkedAddress = (address: string): string => {
  const { origin, pathname, search } = new URL(address, location.href);
  if (origin !== location.origin || search !== '' || !/\/[\w-]*worker[\w.-]*[.][jt]s$/.test(pathname)) {
    throw new Error('not a script of this app');
  }
  return address;
};

let policy: Policy = { createScriptURL: checkedAddress };

/**
 * Claims the only Trusted Types policy that the pages' CSP allows, once, so that no other script can make a looser
 * one under its name.
 */
export const claimTrustedTypes = (): void => {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyMaker };
  policy = trustedTypes?.createPolicy('leerkring', { createScriptURL: checkedAddress }) ?? policy;
};

/** A worker's address as the browser wants to have it. Throws for any other script. */
export const trustedAddress = (address: string): string => policy.createScriptURL(address) as string;
