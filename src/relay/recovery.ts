// A lost host's device: whoever holds the root key signs a challenge and is a host again.
import { concatBytes, textToBytes, type Bytes } from '../basics/bytes.ts';
import { bytesToHex, hexToBytes } from '../basics/hex.ts';
import type { Recovery } from '../envelope/creation.ts';
import type { Clock, Surroundings } from './ports.ts';
import { memberOf, type RoomRecord } from './record.ts';

export interface Challenges {
  /** 32 bytes as hexadecimal; undefined while too many are open. */
  create(): string | undefined;
  /** Whether this challenge lives; it counts once. */
  take(challenge: string): boolean;
  end(): void;
}

const MOST = 20;
const context = textToBytes('r1/recover\0');

export const createChallenges = (
  clock: Clock,
  random: Surroundings['random'],
  lifetime: number,
): Challenges => {
  const live = new Map<string, () => void>();
  const take = (challenge: string): boolean => {
    live.get(challenge)?.();
    return live.delete(challenge);
  };
  return {
    create: () => {
      if (live.size >= MOST) return undefined;
      const challenge = bytesToHex(random(32));
      live.set(
        challenge,
        clock.after(lifetime, () => take(challenge)),
      );
      return challenge;
    },
    take,
    end: () => {
      for (const callOff of live.values()) callOff();
      live.clear();
    },
  };
};

const bytesOf = (hex: string): Bytes => hexToBytes(hex) ?? new Uint8Array();

/** What the root key signs: "r1/recover\0" ‖ room ‖ challenge ‖ member ‖ bearerHash. */
export const recoveryMessage = (room: string, recovery: Omit<Recovery, 'signature'>): Bytes =>
  concatBytes(
    context,
    bytesOf(room),
    bytesOf(recovery.challenge),
    bytesOf(recovery.member),
    bytesOf(recovery.bearerHash),
  );

/**
 * The record with this device as a host; undefined where the root key did not sign, or where the device's
 * reference or bearer was removed or is another's.
 */
export const recoveredRecord = (
  room: string,
  record: RoomRecord,
  recovery: Recovery,
  verify: Surroundings['verify'],
): RoomRecord | undefined => {
  const { member, bearerHash } = recovery;
  const message = recoveryMessage(room, recovery);
  if (!verify(bytesOf(record.rootPub), message, bytesOf(recovery.signature))) return undefined;
  if (memberOf(record, member)?.removed === true) return undefined;
  if (record.members.some((each) => each.bearerHash === bearerHash && each.member !== member))
    return undefined;
  const host = { member, bearerHash, host: true, removed: false };
  return { ...record, members: [...record.members.filter((each) => each.member !== member), host] };
};
