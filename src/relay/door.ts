// Newcomers of one room: each knock is led to one host's device, which alone can read it.
import type { Bytes } from '../basics/bytes.ts';
import { bytesToHex, hexToBytes } from '../basics/hex.ts';
import { closeCode } from '../envelope/address.ts';
import type { Knock } from '../envelope/client-frame.ts';
import { MAX_DEVICES } from '../envelope/sizes.ts';
import { knockEndedFrame, knockFrame } from '../envelope/server-frame.ts';
import type { Connection } from './connections.ts';
import { isKnownBearer, type InviteState } from './invites.ts';
import type { Limits } from './limits.ts';
import type { Clock, Link } from './ports.ts';
import { devicesIn, type RoomRecord } from './record.ts';

export interface Newcomer {
  readonly link: Link;
  readonly address: string;
}

export interface Door {
  /** First message of a newcomer whose invite is good. */
  knock(newcomer: Newcomer, knock: Knock, invite: string): void;
  /** M3 or M5. */
  message(newcomer: Newcomer, message: Bytes): void;
  left(newcomer: Newcomer): void;
  answer(host: Connection, knock: number, last: boolean, message: Bytes): void;
  /** A host came, this one left, or somebody's role changed. */
  hostsChanged(left: Connection | undefined): void;
  /** Whether a device with this bearer is waiting on this invite. */
  isWaiting(invite: string, bearerHash: string): boolean;
  /** The address whose proof on this invite is being looked at. */
  addressOfProof(invite: string): string | undefined;
  count(): number;
  closeAll(code: number): void;
}

/** A close code where this knock does not reach the door. A device that is inside already may always knock again. */
export const knockRefusal = (
  room: { readonly record: RoomRecord; readonly state: InviteState; readonly pending: number },
  bearerHash: string,
): number | undefined => {
  const { record, state } = room;
  const isKnown = isKnownBearer(record, bearerHash);
  if (state === 'unknown') return closeCode.unknownToken;
  if (state === 'expired' || record.stoppedOn !== undefined) return closeCode.expired;
  if (isKnown) return undefined;
  if (state === 'exhausted') return closeCode.expired;
  if (record.doorClosed) return closeCode.doorClosed;
  const free = MAX_DEVICES - devicesIn(record);
  if (free <= 0) return closeCode.full;
  return room.pending >= free ? closeCode.tooMany : undefined;
};

interface Pending {
  readonly number: number;
  readonly newcomer: Newcomer;
  readonly first: Knock;
  readonly invite: string;
  host: Connection | undefined;
  messages: number;
  answers: number;
  callOff: () => void;
}

interface DoorOptions {
  readonly clock: Clock;
  readonly limits: Limits;
  readonly longestHost: () => Connection | undefined;
  readonly isHost: (connection: Connection) => boolean;
  readonly send: (connection: Connection, frame: Bytes) => void;
}

const NORMAL = 1000;
const noBearer = new Uint8Array(32);
const noInvite = new Uint8Array(16);

export const createDoor = (options: DoorOptions): Door => {
  const { clock, limits } = options;
  const pending = new Map<number, Pending>();
  let numbers = 0;

  const of = (newcomer: Newcomer): Pending | undefined =>
    [...pending.values()].find((each) => each.newcomer === newcomer);

  const end = (knock: Pending, code: number | undefined): void => {
    if (!pending.delete(knock.number)) return;
    knock.callOff();
    if (knock.host !== undefined) options.send(knock.host, knockEndedFrame(knock.number));
    if (code !== undefined) knock.newcomer.link.close(code);
  };

  const lead = (knock: Pending): void => {
    const host = options.longestHost();
    if (host === undefined) return;
    knock.host = host;
    const { bearerHash, message } = knock.first;
    options.send(host, knockFrame(knock.number, bearerHash, hexToBytes(knock.invite) ?? noInvite, message));
  };

  const waitUpTo = (knock: Pending, milliseconds: number): void => {
    knock.callOff();
    knock.callOff = clock.after(milliseconds, () =>
      end(knock, knock.host === undefined ? closeCode.noHost : closeCode.expired),
    );
  };

  return {
    knock: (newcomer, first, invite) => {
      numbers += 1;
      const fresh = { number: numbers, newcomer, first, invite, host: undefined, messages: 1, answers: 0 };
      const knock: Pending = { ...fresh, callOff: () => undefined };
      pending.set(knock.number, knock);
      waitUpTo(knock, limits.pendingKnock);
      lead(knock);
    },
    message: (newcomer, message) => {
      const knock = of(newcomer);
      if (knock === undefined) return;
      // M3 answers M2, and M5 answers M4: a message out of turn is no joiner of ours.
      if (knock.host === undefined || knock.messages >= 3 || knock.answers < knock.messages) {
        return end(knock, closeCode.malformed);
      }
      knock.messages += 1;
      // M5 is in: from now on the host's people decide, in the lobby.
      if (knock.messages === 3) waitUpTo(knock, limits.lobby);
      options.send(knock.host, knockFrame(knock.number, noBearer, noInvite, message));
    },
    left: (newcomer) => {
      const knock = of(newcomer);
      if (knock !== undefined) end(knock, undefined);
    },
    answer: (host, number, last, message) => {
      const knock = pending.get(number);
      if (knock === undefined || knock.host !== host) return;
      knock.answers += 1;
      knock.newcomer.link.send(message);
      if (!last) return;
      knock.host = undefined;
      end(knock, NORMAL);
    },
    hostsChanged: (gone) => {
      for (const knock of pending.values()) {
        if (knock.host !== undefined && (knock.host === gone || !options.isHost(knock.host))) {
          knock.host = undefined;
          end(knock, closeCode.noHost);
        } else if (knock.host === undefined) lead(knock);
      }
    },
    isWaiting: (invite, bearerHash) =>
      [...pending.values()].some(
        (knock) => knock.invite === invite && bytesToHex(knock.first.bearerHash) === bearerHash,
      ),
    addressOfProof: (invite) =>
      [...pending.values()].find((knock) => knock.invite === invite && knock.messages === 2)?.newcomer
        .address,
    count: () => pending.size,
    closeAll: (code) => {
      for (const knock of pending.values()) end(knock, code);
    },
  };
};
