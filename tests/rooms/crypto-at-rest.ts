// WebCrypto works in threads of its own, at a pace that depends on the machine. The bench lets its own time go on
// only while none of that work is under way, so that a busy machine changes nothing about what happens.

const names = [
  'encrypt',
  'decrypt',
  'sign',
  'verify',
  'digest',
  'deriveBits',
  'deriveKey',
  'generateKey',
  'importKey',
  'exportKey',
] as const;

let underWay = 0;

const subtle = globalThis.crypto.subtle;
for (const name of names) {
  const original = Reflect.get(subtle, name) as (...given: unknown[]) => Promise<unknown>;
  Reflect.defineProperty(subtle, name, {
    configurable: true,
    value: (...given: unknown[]): Promise<unknown> => {
      underWay += 1;
      return original.apply(subtle, given).finally(() => {
        underWay -= 1;
      });
    },
  });
}

const immediate = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** What is finished often starts the next: at rest is when nothing was under way several times in a row. */
const TIMES = 3;

export const cryptoAtRest = async (): Promise<void> => {
  for (let quiet = 0; quiet < TIMES; quiet += 1) {
    await immediate();
    if (underWay > 0) quiet = -1;
  }
};
