// The devices of a room as its signed events name them: keys for wrapping, and who is gone.
import { hexToBytes } from '../basics/hex.ts';
import type { Bytes } from '../basics/bytes.ts';
import type { ControlEvent } from '../sealed/control-event.ts';
import type { WrapRecipient } from '../sealed/wrap.ts';

export interface Device {
  readonly member: string;
  readonly hpkePub: Bytes;
  readonly edPub?: Bytes;
  readonly removed: boolean;
}

export type Devices = ReadonlyMap<string, Device>;

export const followDevices = (devices: Devices, event: ControlEvent): Devices => {
  if (event.type === 'member.admitted') {
    const hpkePub = hexToBytes(event.hpkePub);
    const edPub = event.edPub === undefined ? undefined : hexToBytes(event.edPub);
    if (hpkePub === undefined || devices.has(event.memberRef)) return devices;
    const device: Device = { member: event.memberRef, hpkePub, removed: false };
    return new Map(devices).set(event.memberRef, edPub === undefined ? device : { ...device, edPub });
  }
  const gone = event.type === 'member.removed' ? devices.get(event.memberRef) : undefined;
  return gone === undefined ? devices : new Map(devices).set(gone.member, { ...gone, removed: true });
};

/** Somebody who knows the invitations is out, or steers no longer. */
export const isExclusion = (event: ControlEvent): boolean =>
  event.type === 'member.removed' || event.type === 'host.drop';

/** Everybody who stays, for the next epoch's wraps. */
export const recipientsOf = (devices: Devices): readonly WrapRecipient[] =>
  [...devices.values()].flatMap((device) => {
    const member = hexToBytes(device.member);
    return device.removed || member === undefined ? [] : [{ member, hpkePub: device.hpkePub }];
  });
