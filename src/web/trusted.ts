interface PolicyMaker {
  createPolicy(name: string, rules: object): unknown;
}

/**
 * Claims the only Trusted Types policy that the pages' CSP allows, once, so that no other script can make a looser
 * one under its name. The app has no worker, so the policy allows nothing; a worker's address would be checked here.
 */
export const claimTrustedTypes = (): void => {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyMaker };
  trustedTypes?.createPolicy('leerkring', {});
};
