// Which addresses other devices in the same network can use to reach this machine.
import { isIPv6 } from 'node:net';
import type { NetworkInterfaceInfo } from 'node:os';

/** Bridges and tunnels that phones in the room cannot reach; listed last, never as the main address. */
const inner = /^(docker|br-|veth|virbr|vmnet|vboxnet|tun|tap|utun|wg|tailscale|lxc|podman)/;

const isReachable = ({ internal, address }: NetworkInterfaceInfo): boolean =>
  !internal && !/^(fe80:|169\.254\.)/i.test(address);

/**
 * The addresses of this machine, the one to show first at the front: real network cards before inner ones, IPv4 before
 * IPv6 (it is short enough to type).
 *
 * @param interfaces what `os.networkInterfaces()` gives
 */
export const lanAddresses = (
  interfaces: Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>,
): readonly string[] =>
  Object.entries(interfaces)
    .flatMap(([name, addresses = []]) =>
      addresses.filter(isReachable).map(({ address }) => ({
        address,
        rank: (inner.test(name) ? 2 : 0) + (isIPv6(address) ? 1 : 0),
      })),
    )
    .toSorted((left, right) => left.rank - right.rank)
    .map(({ address }) => address);

/** The web address of a host and port; IPv6 gets its brackets. */
export const httpsAddress = (host: string, port: number): string =>
  `https://${isIPv6(host) ? `[${host}]` : host}:${port}`;
