// A host's plain questions to the relay and their answers.
import type { ClientFrame } from '../envelope/client-frame.ts';
import type { Answer, Request } from '../envelope/request.ts';
import type { Clock } from './ports.ts';

export interface Requests {
  /** `refused` with reason `offline` where no answer came. */
  ask(request: Request): Promise<Answer>;
  /** Asks what is always answered, to hear whether the line lives. */
  probe(): void;
  onAnswer(id: number, answer: Answer): void;
  /** The line broke: whoever waits is told. */
  fail(): void;
}

const TIMEOUT = 8000;
/** There is never so much to withdraw. */
const nothing: Request = { type: 'withdraw', seq: Number.MAX_SAFE_INTEGER };
const offline: Answer = { type: 'refused', reason: 'offline' };

/** `doorSet`: the relay has closed or opened its door, as was asked. */
export const createRequests = (
  send: (frame: ClientFrame) => boolean,
  clock: Clock,
  doorSet: (isClosed: boolean) => void,
): Requests => {
  const waiting = new Map<number, (answer: Answer) => void>();
  let next = 1;
  const settle = (id: number, answer: Answer): void => {
    waiting.get(id)?.(answer);
    waiting.delete(id);
  };
  const ask = (request: Request): Promise<Answer> => {
    const id = next;
    next += 1;
    return new Promise((resolve) => {
      const callOff = clock.after(TIMEOUT, () => settle(id, offline));
      waiting.set(id, (answer) => {
        callOff();
        if (request.type === 'set-door' && answer.type === 'done') doorSet(request.closed);
        resolve(answer);
      });
      if (!send({ type: 'request', id, request })) settle(id, offline);
    });
  };
  return {
    ask,
    probe: () => void ask(nothing),
    onAnswer: settle,
    fail: () => {
      for (const id of waiting.keys()) settle(id, offline);
    },
  };
};
