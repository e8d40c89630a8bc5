// Everything that another implementation must reproduce byte for byte, from fixed randomness
// (docs/security/vectors.md). Written to vectors.json by tools/write-vectors.ts; a test compares.
import { concatBytes, textToBytes, u32ToBytes, type Bytes } from '../basics/bytes.ts';
import { bytesToHex as hex } from '../basics/hex.ts';
import { envelopeEntry, parseEntries, tombstoneEntry, type Entry } from '../envelope/entry.ts';
import { softwareAgreementKeys } from './agreement.ts';
import { sealBallot } from './ballot.ts';
import { sealControl } from './control-sign.ts';
import { emptyPlace } from './control-state.ts';
import { recoveryRef, type DeviceKeys } from './device-keys.ts';
import { labelled, sha256 } from './digest.ts';
import { doorOnHello, doorOnName, doorOnRequest, doorWelcome } from './doorkeeper.ts';
import { deriveEpochKeys, type EpochSecret } from './epoch.ts';
import { sealEpochStart } from './epoch-start.ts';
import { handshakeKey } from './handshake.ts';
import { delegateHost, linkHost, vouchedToBytes } from './host-chain.ts';
import { inviteCode } from './invite-code.ts';
import { inviteLink } from './invite-link.ts';
import { sealNote } from './invite-note.ts';
import { inviteToken, inviteTokenHash, type CodeInvite, type LinkInvite } from './invite-secret.ts';
import { joinerOnOffer, joinerOnProof, joinerStart } from './joiner.ts';
import { entryHash, extendLog, startLog, type LogHead } from './log.ts';
import { sealPost, seenOf } from './post.ts';
import { boxPost } from './private-post.ts';
import type { Random } from './random.ts';
import { revealHash } from './reveal.ts';
import { unwrap } from './room.fixture.ts';
import { rootOf, signRecovery } from './root.ts';
import { sealSlots } from './round.ts';
import { sealSignal } from './signal.ts';
import { softwareSigningKeys } from './signing.ts';

/** SHA-256("r1/vectors\0" ‖ u32 0) ‖ SHA-256("r1/vectors\0" ‖ u32 1) ‖ …, one stream for a whole part. */
const fixedRandom = (): Random => {
  let counter = 0;
  let stream: Bytes = new Uint8Array();
  return (length) => {
    while (stream.length < length) {
      stream = concatBytes(stream, sha256(labelled('r1/vectors', u32ToBytes(counter))));
      counter += 1;
    }
    const taken = stream.slice(0, length);
    stream = stream.slice(length);
    return taken;
  };
};

/** Thirty-two times the same byte: inputs that are easy to type over. */
const seed = (byte: number, length = 32): Bytes => new Uint8Array(length).fill(byte);

const deviceOf = async (byte: number): Promise<DeviceKeys> => ({
  agreement: await softwareAgreementKeys(seed(byte)),
  signing: await softwareSigningKeys(seed(byte + 1)),
});

const root = await rootOf(seed(1), seed(2, 16));
const { room } = root.identity;
const host = await deviceOf(10);
const joiner = await deviceOf(20);
const hostRef = seed(0xa1, 8);
const joinerRef = seed(0xa2, 8);
const secret: EpochSecret = { epoch: 1, secret: seed(3) };
const keys = await deriveEpochKeys(secret, room);
const keysOf = (device: DeviceKeys) => ({
  edPub: device.signing.publicBytes,
  hpkePub: device.agreement.publicBytes,
});
const delegation = await delegateHost(root, keysOf(host));
const chain = { delegation, links: [] };

const rawKey = async (label: string): Promise<string> => {
  const base = await crypto.subtle.importKey('raw', secret.secret, 'HKDF', false, ['deriveBits']);
  const info = concatBytes(textToBytes(label), Uint8Array.of(0), u32ToBytes(secret.epoch));
  const parameters = { name: 'HKDF', hash: 'SHA-256', salt: room, info };
  return hex(new Uint8Array(await crypto.subtle.deriveBits(parameters, base, 256)));
};

const identityVectors = async () => {
  const recovery = { challenge: seed(4), member: joinerRef, bearerHash: sha256(seed(5)) };
  return {
    rootSeed: hex(root.seed),
    nonce: hex(root.identity.nonce),
    rootPub: hex(root.identity.rootPub),
    room: hex(room),
    hostAgreementSecret: hex(seed(10)),
    hostSigningSeed: hex(seed(11)),
    joinerAgreementSecret: hex(seed(20)),
    joinerSigningSeed: hex(seed(21)),
    delegation: hex(vouchedToBytes(delegation)),
    link: hex(vouchedToBytes(await linkHost(room, host.signing, keysOf(joiner)))),
    recovery: {
      challenge: hex(recovery.challenge),
      member: hex(recovery.member),
      bearerHash: hex(recovery.bearerHash),
      signature: hex(await signRecovery(root, recovery)),
    },
  };
};

const epochVectors = async () => ({
  epoch: secret.epoch,
  secret: hex(secret.secret),
  content: await rawKey('r1/content'),
  sealed: await rawKey('r1/sealed'),
  signal: await rawKey('r1/signal'),
  commit: hex(keys.commit),
});

const envelopeVectors = async () => {
  const random = fixedRandom();
  const signer = { member: hostRef, signing: host.signing, place: emptyPlace, at: startLog(room) };
  const recipients = [
    { member: hostRef, hpkePub: host.agreement.publicBytes },
    { member: recoveryRef, hpkePub: joiner.agreement.publicBytes },
  ];
  const founding = { delegation, recoveryPub: joiner.agreement.publicBytes };
  const start = unwrap(await sealEpochStart(room, signer, { secret, recipients, founding }, random, random));
  const step = { type: 'step.moved', from: null, to: 'opening', seconds: 600 } as const;
  const control = unwrap(await sealControl(keys, signer, step, [], random));
  const seen = seenOf(startLog(room));
  const post = unwrap(await sealPost(keys, joinerRef, { seen, event: { text: 'Hoi' } }, random));
  const reader = { member: hostRef, hpkePub: host.agreement.publicBytes };
  const boxed = unwrap(await boxPost(keys, joinerRef, reader, { seen, event: { text: 'Hoi' } }, random));
  const privatePost = unwrap(await sealPost(keys, joinerRef, boxed, random));
  const signal = unwrap(await sealSignal(keys, joinerRef, { from: 'member', ready: true }, random));
  return {
    epochStart: hex(start.sealed.bytes),
    control: hex(control.bytes),
    post: hex(post.bytes),
    privatePost: hex(privatePost.bytes),
    signal: hex(signal.bytes),
  };
};

const roundVectors = async () => {
  const random = fixedRandom();
  const scope = seed(6, 16);
  const filled = { fields: { answer: 'Ik luisterde niet' }, receipt: hex(seed(7, 16)) };
  const slots = unwrap(await sealSlots(keys, scope, { mode: 'anonymous' }, [filled, null], random));
  const ballot = unwrap(await sealBallot(keys, scope, { option: 2, receipt: hex(seed(8, 16)) }, random));
  const entries: Entry[] = slots.map(({ sealed }, index) => ({
    form: 'envelope',
    seq: index + 1,
    envelope: sealed.bytes,
  }));
  return {
    scope: hex(scope),
    slots: slots.map(({ sealed, cap }) => ({ envelope: hex(sealed.bytes), cap: hex(cap ?? scope) })),
    ballot: { envelope: hex(ballot.sealed.bytes), cap: hex(ballot.cap ?? scope) },
    revealHash: hex(revealHash(entries)),
  };
};

const logVectors = () => {
  const envelope = textToBytes('not an envelope, but bytes');
  const serialised = concatBytes(
    envelopeEntry(1, envelope),
    tombstoneEntry(2, seed(9), seed(6, 16), seed(7, 16)),
  );
  const heads: LogHead[] = [startLog(room)];
  const entries = unwrap(parseEntries(serialised));
  for (const entry of entries) heads.push(unwrap(extendLog(heads.at(-1) ?? startLog(room), entry)));
  return {
    entries: hex(serialised),
    entryHashes: entries.map((entry) => hex(entryHash(entry))),
    logHashes: heads.map((head) => hex(head.hash)),
  };
};

const link: LinkInvite = { type: 'link', room, secret: seed(12, 16) };
const code: CodeInvite = { type: 'code', locator: 12_345, secret: seed(13, 5) };

const inviteVectors = async () => {
  const token = await inviteToken(link);
  const note = { title: 'Samen leren', date: '2026-12-01' };
  return {
    linkSecret: hex(link.secret),
    link: inviteLink('https://leerkring.example', link),
    token: hex(token),
    tokenHash: hex(inviteTokenHash(token)),
    note: hex(unwrap(await sealNote(link, note, fixedRandom()))),
    locator: code.locator,
    codeSecret: hex(code.secret),
    code: inviteCode(code),
    macKeyOfLink: hex(await handshakeKey(link, seed(14), seed(15, 16))),
    macKeyOfCode: hex(await handshakeKey(code, seed(14), seed(15, 16))),
  };
};

const handshakeVectors = async () => {
  const random = fixedRandom();
  const door = { identity: root.identity, chain, keys: host };
  const started = joinerStart(link, joiner.agreement, random);
  const heard = unwrap(await doorOnHello(door, started.message, random));
  const requested = unwrap(await joinerOnOffer(started.state, heard.message, { random }));
  const proved = unwrap(await doorOnRequest(door, heard.state, requested.message, link, { random }));
  const applicant = { name: 'Noor', organisation: 'Wijkteam', edPub: joiner.signing.publicBytes };
  const named = unwrap(await joinerOnProof(requested.state, proved.message, applicant, random));
  const knock = unwrap(await doorOnName(door, proved.state, named.message));
  const at = startLog(room);
  const m6 = unwrap(await doorWelcome(door, knock, { secret, member: joinerRef, at }, random));
  const messages = [started, heard, requested, proved, named].map(({ message }) => hex(message));
  return { name: applicant.name, organisation: applicant.organisation, messages: [...messages, hex(m6)] };
};

/** All vectors, hexadecimal; the order in which randomness is taken is that of the code above. */
export const buildVectors = async () => ({
  protocol: 'r1',
  identity: await identityVectors(),
  epoch: await epochVectors(),
  envelopes: await envelopeVectors(),
  round: await roundVectors(),
  log: logVectors(),
  invite: await inviteVectors(),
  handshake: await handshakeVectors(),
});
