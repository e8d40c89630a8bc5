import { describe, expect, it } from 'vitest';
import { concatBytes, textToBytes, type Bytes } from '../basics/bytes.ts';
import { MAX_OFFER_BYTES } from '../envelope/sizes.ts';
import type { Applicant } from './applicant.ts';
import { createEpochSecret } from './epoch.ts';
import {
  doorOnHello,
  doorOnName,
  doorOnRequest,
  doorWelcome,
  type Doorkeeper,
  type KnockNamed,
} from './doorkeeper.ts';
import { commitment, handshakeKey, helloBytes, messageInfo } from './handshake.ts';
import { delegateHost, linkHost, type Vouched } from './host-chain.ts';
import { sealFor } from './hpke.ts';
import { createCodeInvite, createLinkInvite, type Invite } from './invite-secret.ts';
import {
  joinerOnOffer,
  joinerOnProof,
  joinerOnWelcome,
  joinerStart,
  type JoinerNamed,
  type JoinerStarted,
} from './joiner.ts';
import { startLog } from './log.ts';
import { sealOffer } from './offer.ts';
import { createDevice, unwrap, type Device } from './room.fixture.ts';
import { createRoot, type Root } from './root.ts';

const options = { iterations: 1000 };
const root = await createRoot();
const { room } = root.identity;
const link = createLinkInvite(room);
const founder = await createDevice();
const hostKeysOf = (device: Device) => ({
  edPub: device.keys.signing.publicBytes,
  hpkePub: device.keys.agreement.publicBytes,
});
const doorOf = async (device: Device, of: Root = root): Promise<Doorkeeper> => ({
  identity: of.identity,
  chain: { delegation: await delegateHost(of, hostKeysOf(device)), links: [] },
  keys: device.keys,
});
const door = await doorOf(founder);
const joiner = await createDevice();
const applicant: Applicant = {
  name: 'Mirjam de Vries',
  organisation: 'Jeugdzorg Noord',
  layer: 'uitvoering',
  edPub: joiner.keys.signing.publicBytes,
};
const admission = { secret: createEpochSecret(5), member: joiner.member, at: { ...startLog(room), seq: 17 } };

interface Join {
  readonly messages: readonly Bytes[];
  readonly started: JoinerStarted;
  readonly named: JoinerNamed;
  readonly knock: KnockNamed;
}

const join = async (
  invite: Invite,
  at: Doorkeeper = door,
  who: Device = joiner,
  started = joinerStart(invite, who.keys.agreement),
): Promise<Join> => {
  const heard = unwrap(await doorOnHello(at, started.message));
  const requested = unwrap(await joinerOnOffer(started.state, heard.message, options));
  const proved = unwrap(await doorOnRequest(at, heard.state, requested.message, invite, options));
  const named = unwrap(await joinerOnProof(requested.state, proved.message, applicant));
  const knock = unwrap(await doorOnName(at, proved.state, named.message));
  const messages = [started.message, heard.message, requested.message, proved.message, named.message];
  return { messages, started: started.state, named: named.state, knock };
};

describe('joining', () => {
  it('[SE60] by link and by code, native or not: both sides end with the same, in messages of fixed sizes', async () => {
    for (const [invite, software] of [
      [link, false],
      [createCodeInvite(77), false],
      [link, true],
    ] as const) {
      const who = await createDevice(software);
      const { messages, named, knock } = await join(invite, door, who);
      expect(messages.map(({ length }) => length)).toEqual([37, 273, 128, 80, 336]);
      expect(knock.applicant).toEqual(applicant);
      expect(knock.joinerPub).toEqual(who.keys.agreement.publicBytes);
      expect(knock.locator).toBe(invite.type === 'code' ? 77 : 0);
      const m6 = unwrap(await doorWelcome(door, knock, admission));
      expect(m6).toHaveLength(196);
      expect(unwrap(await joinerOnWelcome(named, m6))).toEqual({ identity: root.identity, ...admission });
    }
  });

  it('[SE61] a wrong secret is refused by the host before any name has travelled', async () => {
    for (const [wrong, right] of [
      [createLinkInvite(room), link],
      [createCodeInvite(77), createCodeInvite(77)],
    ] as const) {
      const started = joinerStart(wrong, joiner.keys.agreement);
      const heard = unwrap(await doorOnHello(door, started.message));
      const requested = unwrap(await joinerOnOffer(started.state, heard.message, options));
      expect(await doorOnRequest(door, heard.state, requested.message, right, options)).toEqual({
        ok: false,
        error: { type: 'wrong-mac' },
      });
    }
  });

  it('[SE62] a host that does not know the secret cannot prove itself, so the name does not go out', async () => {
    const code = createCodeInvite(9);
    const started = joinerStart(code, joiner.keys.agreement);
    const heard = unwrap(await doorOnHello(door, started.message));
    const requested = unwrap(await joinerOnOffer(started.state, heard.message, options));
    // The relay as host: it lets every request pass and makes up a proof.
    const info = messageInfo('m4', [started.message, heard.message, requested.message]);
    const made = await sealFor(joiner.keys.agreement.publicBytes, info, new Uint8Array(32));
    expect(await joinerOnProof(requested.state, made ?? info, applicant)).toEqual({
      ok: false,
      error: { type: 'wrong-mac' },
    });
  });

  it('[SE63] an offer is refused for another room, another root, a foreign delegation or a foreign signature', async () => {
    const otherRoot = await createRoot();
    const started = joinerStart(link, joiner.keys.agreement);
    const refusal = async (at: Doorkeeper) => {
      const heard = unwrap(await doorOnHello(at, started.message));
      const requested = await joinerOnOffer(started.state, heard.message, options);
      return requested.ok ? 'accepted' : requested.error.type;
    };
    expect(await refusal(await doorOf(founder, otherRoot))).toBe('wrong-room');
    expect(await refusal({ ...door, identity: { ...otherRoot.identity, room } })).toBe('not-the-room');
    expect(await refusal({ ...door, identity: { ...root.identity, nonce: new Uint8Array(16) } })).toBe(
      'not-the-room',
    );
    const foreign = await doorOf(founder, otherRoot);
    expect(await refusal({ ...door, chain: foreign.chain })).toBe('bad-delegation');
    const intruder = await createDevice();
    expect(await refusal({ ...door, keys: intruder.keys })).toBe('bad-signature');
    // An offer made for another newcomer's commitment.
    const offer = { identity: root.identity, chain: door.chain, hostNonce: new Uint8Array(16) };
    const stale = await sealOffer(offer, new Uint8Array(32), founder.keys.signing);
    expect(await joinerOnOffer(started.state, stale, options)).toEqual({
      ok: false,
      error: { type: 'bad-signature' },
    });
  });

  it('[SE64] a name that the relay forges in M5 is refused', async () => {
    const started = joinerStart(link, joiner.keys.agreement);
    const heard = unwrap(await doorOnHello(door, started.message));
    const requested = unwrap(await joinerOnOffer(started.state, heard.message, options));
    const proved = unwrap(await doorOnRequest(door, heard.state, requested.message, link, options));
    const info = messageInfo('m5', [started.message, heard.message, requested.message, proved.message]);
    const text = new Uint8Array(256);
    text.set(concatBytes(Uint8Array.of(6), textToBytes('Relais')), 32);
    const forged = await sealFor(
      founder.keys.agreement.publicBytes,
      info,
      concatBytes(new Uint8Array(32), text),
    );
    expect(await doorOnName(door, proved.state, forged ?? info)).toEqual({
      ok: false,
      error: { type: 'wrong-mac' },
    });
  });

  it('[SE65] a lost welcome locks nobody out: the same one again, or a new knock with the same commitment', async () => {
    const first = await join(link);
    const lost = unwrap(await doorWelcome(door, first.knock, admission));
    const again = unwrap(await doorWelcome(door, first.knock, admission));
    expect(again).not.toEqual(lost);
    expect(unwrap(await joinerOnWelcome(first.named, again)).member).toEqual(joiner.member);
    const reloaded = structuredClone(first.started);
    const second = await join(link, door, joiner, { state: reloaded, message: reloaded.m1 });
    expect(second.knock.commit).toEqual(first.knock.commit);
    const m6 = unwrap(await doorWelcome(door, second.knock, admission));
    expect(unwrap(await joinerOnWelcome(second.named, m6)).secret).toEqual(admission.secret);
    // A welcome of one attempt does not open in another.
    expect((await joinerOnWelcome(second.named, again)).ok).toBe(false);
  });

  it('[SE66] a message altered anywhere, or out of another attempt, is refused', async () => {
    const { messages, started, named, knock } = await join(link);
    const [m1 = link.room, m2 = link.room, m3 = link.room, m4 = link.room, m5 = link.room] = messages;
    const m6 = unwrap(await doorWelcome(door, knock, admission));
    const heard = { commit: knock.commit, locator: 0, hostNonce: knock.hostNonce, m1, m2 };
    const steps: [Bytes, (message: Bytes) => Promise<{ ok: boolean }>][] = [
      [m2, (message) => joinerOnOffer(started, message, options)],
      [m3, (message) => doorOnRequest(door, heard, message, link, options)],
      [m4, (message) => joinerOnProof(named, message, applicant)],
      [m5, (message) => doorOnName(door, knock, message)],
      [m6, (message) => joinerOnWelcome(named, message)],
    ];
    for (const [message, step] of steps) {
      expect((await step(message)).ok).toBe(true);
      for (let place = 0; place < message.length; place += 5) {
        const altered = message.slice();
        altered[place] = (altered[place] ?? 0) ^ 0x10;
        expect((await step(altered)).ok).toBe(false);
      }
      expect((await step(message.slice(1))).ok).toBe(false);
      expect((await step(concatBytes(message, Uint8Array.of(0)))).ok).toBe(false);
    }
    expect((await doorOnHello(door, m1.slice(1))).ok).toBe(false);
    expect((await doorOnHello(door, concatBytes(Uint8Array.of(2), m1.slice(1)))).ok).toBe(false);
    const other = await join(link);
    const [, , otherM3 = link.room, otherM4 = link.room] = other.messages;
    expect((await doorOnRequest(door, heard, otherM3, link, options)).ok).toBe(false);
    expect((await joinerOnProof(named, otherM4, applicant)).ok).toBe(false);
  });

  it('[SE66] a welcome that the host of this join did not sign is refused', async () => {
    const { named, knock } = await join(link);
    const posing = { ...door, keys: (await createDevice()).keys };
    expect(await joinerOnWelcome(named, unwrap(await doorWelcome(posing, knock, admission)))).toEqual({
      ok: false,
      error: { type: 'bad-signature' },
    });
  });

  it('[SE66] every attempt has a MAC key of its own, for links and codes', async () => {
    const [one, two] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)];
    for (const invite of [link, createCodeInvite(1)]) {
      const keys = await Promise.all([
        handshakeKey(invite, one, one.slice(0, 16), options),
        handshakeKey(invite, two, one.slice(0, 16), options),
        handshakeKey(invite, one, two.slice(0, 16), options),
      ]);
      expect(new Set(keys.map((key) => key.join())).size).toBe(3);
    }
  });

  it('[SE67] who knows the secret cannot put another key in the place of the committed one', async () => {
    const nonce = new Uint8Array(16);
    const committed = commitment((await createDevice()).keys.agreement.publicBytes, nonce);
    const heard = unwrap(await doorOnHello(door, helloBytes(0, committed)));
    const started = joinerStart(link, joiner.keys.agreement);
    const posing = { ...started.state, commit: committed, m1: helloBytes(0, committed) };
    const requested = unwrap(await joinerOnOffer(posing, heard.message, options));
    expect(await doorOnRequest(door, heard.state, requested.message, link, options)).toEqual({
      ok: false,
      error: { type: 'wrong-commitment' },
    });
  });

  it('[SE68] a co-host’s offer carries the chain from root to itself, up to four links', async () => {
    const links: Vouched[] = [];
    let last = founder;
    for (let count = 1; count <= 4; count += 1) {
      const next = await createDevice();
      links.push(await linkHost(room, last.keys.signing, hostKeysOf(next)));
      last = next;
      const coHost = { ...door, chain: { ...door.chain, links: [...links] }, keys: next.keys };
      const { messages, named, knock } = await join(link, coHost);
      expect(messages[1]).toHaveLength(273 + 128 * count);
      expect(messages[1]?.length).toBeLessThanOrEqual(MAX_OFFER_BYTES);
      const m6 = unwrap(await doorWelcome(coHost, knock, admission));
      expect((await joinerOnWelcome(named, m6)).ok).toBe(true);
    }
  });
});
