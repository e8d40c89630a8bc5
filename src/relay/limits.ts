// Every limit of the relay in one place (protocol r1, §4), so that tests and benchmarks can set their own.

/** A token bucket: `burst` at once, refilled by `perSecond`. */
export interface Rate {
  readonly perSecond: number;
  readonly burst: number;
}

export interface Limits {
  readonly posts: Rate;
  readonly signals: Rate;
  /** Control envelopes of one host: letting in two hundred people at once must pass. */
  readonly controls: Rate;
  readonly requests: Rate;
  readonly uploads: Rate;
  /** Knocks with a good invite, per room. */
  readonly knocks: Rate;
  /** Rooms made from one network, where anyone may make them: twenty an hour. */
  readonly rooms: Rate;
  readonly entriesPerRoom: number;
  readonly bytesPerRoom: number;
  readonly socketsPerMember: number;
  readonly openScopes: number;
  readonly invites: number;
  /** Bytes a socket may leave unread before it is cut off. */
  readonly unsent: number;
  readonly failuresPerMinute: number;
  readonly failuresPerHour: number;
  /** Wrong proofs that burn a code. */
  readonly badProofs: number;
  /** Milliseconds, from here on. */
  readonly codeLifetime: number;
  readonly linkLifetime: number;
  readonly pendingKnock: number;
  readonly lobby: number;
  readonly challengeLifetime: number;
  readonly withdrawalDelay: number;
  readonly helloWait: number;
}

const minute = 60_000;
const megabyte = 1_048_576;

export const standardLimits: Limits = {
  posts: { perSecond: 10, burst: 60 },
  signals: { perSecond: 5, burst: 20 },
  controls: { perSecond: 50, burst: 400 },
  requests: { perSecond: 10, burst: 60 },
  uploads: { perSecond: 20, burst: 60 },
  knocks: { perSecond: 20, burst: 20 },
  rooms: { perSecond: 20 / 3600, burst: 20 },
  entriesPerRoom: 20_000,
  bytesPerRoom: 64 * megabyte,
  socketsPerMember: 4,
  openScopes: 8,
  invites: 20,
  unsent: 4 * megabyte,
  failuresPerMinute: 30,
  failuresPerHour: 200,
  badProofs: 10,
  codeLifetime: 10 * minute,
  linkLifetime: 400 * 24 * 60 * minute,
  pendingKnock: minute,
  lobby: 10 * minute,
  challengeLifetime: 5 * minute,
  withdrawalDelay: minute,
  helloWait: 15_000,
};

export interface RelaySettings {
  readonly limits: Limits;
  /** Milliseconds: how often devices upload slots again, and how long a closing window is. */
  readonly tick: number;
  readonly window: number;
  /** Days. */
  readonly retentionDays: number;
  readonly maxRetentionDays: number;
}
