// The only Trusted Types policy of the app. The pages' CSP refuses every other one, and a worker without one.

interface ScriptUrlPolicy {
  createScriptURL(address: string): string;
}

interface PolicyMaker {
  createPolicy(name: string, rules: ScriptUrlPolicy): ScriptUrlPolicy;
}

const ownScript = (address: string): string => {
  const url = new URL(address, location.href);
  if (url.origin !== location.origin) throw new TypeError('a worker of another origin');
  return url.href;
};

let policy: ScriptUrlPolicy | undefined;

/** The address of a worker of our own, as `new Worker` and `serviceWorker.register` ask for it. */
export const trustedWorkerAddress = (address: string): string => {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyMaker };
  policy ??= trustedTypes?.createPolicy('leerkring', { createScriptURL: ownScript }) ?? {
    createScriptURL: ownScript,
  };
  return policy.createScriptURL(address);
};
