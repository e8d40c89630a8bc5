// Ballots: rounds of one small envelope per device, always unnamed.
import type { Bytes } from '../basics/bytes.ts';
import { err, ok, type Result } from '../basics/result.ts';
import { envelopeClass } from '../envelope/sizes.ts';
import { ballotBodyToBytes, parseBallotBody, type BallotBody } from './ballot-body.ts';
import type { BodyFault } from './control-body.ts';
import type { EpochKeys } from './epoch.ts';
import { secureRandom, type Random } from './random.ts';
import { sealInScope, type SealedSlot } from './round.ts';
import { openEnvelope, type OpenFault, type SealFault } from './seal.ts';

/** One ballot, or a void one (`null`) where nobody chose yet; 348 bytes either way. */
export const sealBallot = (
  keys: EpochKeys,
  scope: Bytes,
  ballot: BallotBody,
  random: Random = secureRandom,
): Promise<Result<SealedSlot, SealFault>> =>
  sealInScope(keys, envelopeClass.ballot, scope, { mode: 'anonymous' }, ballotBodyToBytes(ballot), random);

/** Opens one ballot of a scope that `verifyReveal` accepted; `options` from the signed `ballot.open`. */
export const openBallot = async (
  keys: EpochKeys,
  envelope: Bytes,
  options: number,
): Promise<Result<BallotBody, OpenFault | BodyFault>> => {
  const opened = await openEnvelope(keys, envelope);
  if (!opened.ok) return opened;
  if (opened.value.header.kind !== envelopeClass.ballot) return err({ type: 'bad-body' });
  const ballot = parseBallotBody(opened.value.body);
  if (!ballot.ok) return ballot;
  return ballot.value === null || ballot.value.option < options
    ? ok(ballot.value)
    : err({ type: 'bad-body' });
};
