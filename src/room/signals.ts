// Encrypted signals beside the log: sealed under the current epoch, heard from hosts, or by hosts.
import type { Bytes } from '../basics/bytes.ts';
import { bytesToHex } from '../basics/hex.ts';
import type { ClientFrame } from '../envelope/client-frame.ts';
import type { ServerFrame } from '../envelope/server-frame.ts';
import { hostOf } from '../sealed/control-state.ts';
import { openSignal, sealSignal } from '../sealed/signal.ts';
import type { SignalBody } from '../sealed/signal-body.ts';
import type { Reader } from './reader.ts';

export interface SignalsOptions {
  readonly reader: Reader;
  readonly member: Bytes;
  readonly send: (frame: ClientFrame) => boolean;
  /** A member asks where the record stands. */
  readonly onWhere: () => void;
  readonly onSignal: (from: string, signal: SignalBody) => void;
}

export interface Signals {
  on(frame: Extract<ServerFrame, { type: 'signal' }>): Promise<void>;
  send(body: SignalBody): Promise<void>;
}

export const createSignals = ({ reader, member, send, onWhere, onSignal }: SignalsOptions): Signals => ({
  on: async (frame) => {
    const keys = reader.keysOf(frame.header.epoch);
    const opened = keys === undefined ? undefined : await openSignal(keys, frame.envelope);
    if (opened?.ok !== true) return;
    const { signal, header } = opened.value;
    if (signal.from !== 'member' && hostOf(reader.control(), header.author) === undefined) return;
    if (signal.from === 'member' && signal.where === true) onWhere();
    onSignal(bytesToHex(header.author), signal);
  },
  send: async (body) => {
    const keys = reader.keysOf(reader.control().epoch);
    const sealed = keys === undefined ? undefined : await sealSignal(keys, member, body);
    if (sealed?.ok === true) send({ type: 'append', envelope: sealed.value });
  },
});
