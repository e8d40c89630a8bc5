// Where a relay is reached: the same paths for devices and for the server. `room`: hexadecimal.

export const paths = {
  rooms: '/v1/rooms',
  settings: '/v1/settings',
  /** A member's socket. */
  socket: (room: string): string => `/v1/rooms/${room}/socket`,
  /** A newcomer's socket, by link. */
  door: (room: string): string => `/v1/rooms/${room}/door`,
  /** A newcomer's socket, by code: only the locator leads. */
  codeDoor: '/v1/door',
  note: (room: string): string => `/v1/rooms/${room}/note`,
  /** Unnamed withdrawal, without a token. */
  withdrawals: (room: string): string => `/v1/rooms/${room}/withdrawals`,
  recoveries: (room: string): string => `/v1/rooms/${room}/recoveries`,
} as const;

/** Close codes of sockets, beside the standard ones (1012 = the server restarts, come back). */
export const closeCode = {
  malformed: 4400,
  unknownToken: 4401,
  removed: 4403,
  noRoom: 4404,
  expired: 4410,
  /** More than 4 MB unsent: come back and resume by position. */
  tooSlow: 4413,
  tooMany: 4429,
  doorClosed: 4423,
  /** All seats of the room are taken, or asked for. */
  full: 4426,
  noHost: 4424,
} as const;
