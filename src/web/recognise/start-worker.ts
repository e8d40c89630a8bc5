// Vite makes the address the default export of what it imports so.
// oxlint-disable-next-line import/default
import workerAddress from './recognise-worker.ts?worker&url';
import { trustedAddress } from '../trusted.ts';
import type { Answered, StartLooker } from './look.ts';

export const startWorker: StartLooker = (answered, failed) => {
  const worker = new Worker(trustedAddress(workerAddress), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => answered(data));
  worker.addEventListener('error', () => {
    worker.terminate();
    failed();
  });
  return { ask: (asked) => worker.postMessage(asked) };
};
