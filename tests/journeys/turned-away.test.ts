// Somebody who cannot come in is told why: two hundred devices are inside, or the network stops what is no page.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bytesToHex } from '../../src/basics/hex.ts';
import { loadWords } from '../../src/i18n/load-words.ts';
import { freshBytes } from '../../src/relay/envelopes.fixture.ts';
import { envelopeClass, MAX_DEVICES } from '../../src/envelope/sizes.ts';
import { newIdentity } from '../../src/relay/room.fixture.ts';
import { inviteLink } from '../../src/sealed/invite-link.ts';
import { createLinkInvite, inviteToken, inviteTokenHash } from '../../src/sealed/invite-secret.ts';
import { createTestRoom, openClient } from '../../src/server/server.fixture.ts';
import { admit, goOn, isInside, joinByLink, knock, knockByLink, makeRoom } from './kit/room.ts';
import { useStage } from './kit/stage.ts';
import { openWire, type Wire } from './kit/wire.ts';

/** A room that holds as many devices as it can, and a link to it. Nobody in it reads anything: only seats count. */
const fillRoom = async (address: string): Promise<{ readonly link: string; close(): void }> => {
  const at = await createTestRoom(address);
  const host = await openClient(address, at, at.host);
  host.append(envelopeClass.control, { type: 'start-epoch', epoch: 1 });
  const invite = createLinkInvite(at.room);
  host.send({
    type: 'request',
    id: 1,
    request: {
      type: 'create-invite',
      invite: bytesToHex(freshBytes(16)),
      kind: 'link',
      tokenHash: bytesToHex(inviteTokenHash(await inviteToken(invite))),
      lifetime: 3_600_000,
      uses: 200,
    },
  });
  for (let seat = 2; seat <= MAX_DEVICES; seat += 1) {
    const { member, bearerHash } = newIdentity();
    host.append(envelopeClass.control, { type: 'admit', member, bearerHash });
  }
  await host.until(() => host.entries().length === MAX_DEVICES);
  return { link: inviteLink(address, invite), close: () => host.socket.close() };
};

describe('turned away', () => {
  const stage = useStage();
  let wire: Wire;
  beforeEach(async () => {
    wire = await openWire();
  });
  afterEach(() => wire.close());

  it('reads that the room is full when two hundred devices are inside', async () => {
    const full = await fillRoom(stage().server.address);
    const page = await stage().open(full.link);
    await page.getByText('Je link klopt.').waitFor();
    await knock(page, await loadWords('nl'), 'Noor');
    await page.getByRole('heading', { name: 'Dit gesprek is vol' }).waitFor();
    full.close();
  });

  it('hears that the network is in the way and that mobile data helps, and comes in by itself when it is not', async () => {
    stage().watch.allowLosses();
    const room = await makeRoom(stage());
    await joinByLink(room, ['Iris']);
    wire.blockSockets();
    const noor = await knockByLink(room, 'Noor', { wire });
    await noor.getByRole('heading', { name: 'Dit netwerk laat het gesprek niet door' }).waitFor();
    expect(await noor.locator('main').innerText()).toContain('mobiele data');
    wire.mend();
    await admit(room, ['Noor']);
    await isInside(noor, room.words, 'Noor');

    // The same where a phone opens its conversation again: nothing of it has come yet.
    wire.blockSockets();
    await noor.reload();
    await noor.getByRole('heading', { name: 'Dit netwerk laat het gesprek niet door' }).waitFor();
    expect(await noor.locator('main').innerText()).toContain('mobiele data');
    await goOn(room);
    wire.mend();
    await noor.getByRole('heading', { name: 'We leren samen' }).waitFor();
  });
});
