// Signals: sealed like everything else, never stored.
import { isZero, type Bytes } from '../basics/bytes.ts';
import { err, ok, type Result } from '../basics/result.ts';
import type { Sealed } from '../envelope/client-frame.ts';
import type { Header } from '../envelope/header.ts';
import { envelopeClass } from '../envelope/sizes.ts';
import type { BodyFault } from './control-body.ts';
import type { EpochKeys } from './epoch.ts';
import { secureRandom, type Random } from './random.ts';
import { openEnvelope, sealEnvelope, type OpenFault, type SealFault } from './seal.ts';
import { parseSignalBody, signalBodyToBytes, type SignalBody } from './signal-body.ts';

export interface OpenedSignal {
  readonly header: Header;
  readonly signal: SignalBody;
}

/** Seals a signal of `author` (memberRef, 8 bytes). */
export const sealSignal = (
  keys: EpochKeys,
  author: Bytes,
  signal: SignalBody,
  random: Random = secureRandom,
): Promise<Result<Sealed, SealFault>> =>
  sealEnvelope(keys, { kind: envelopeClass.signal, author, body: signalBodyToBytes(signal) }, random);

/** Opens a signal; the caller checks that a `host` or `beam` one comes from a host (`hostOf(state, header.author)`). */
export const openSignal = async (
  keys: EpochKeys,
  envelope: Bytes,
): Promise<Result<OpenedSignal, OpenFault | BodyFault>> => {
  const opened = await openEnvelope(keys, envelope);
  if (!opened.ok) return opened;
  const { header } = opened.value;
  if (header.kind !== envelopeClass.signal || !isZero(header.scope)) return err({ type: 'bad-body' });
  const signal = parseSignalBody(opened.value.body);
  return signal.ok ? ok({ header, signal: signal.value }) : signal;
};
