// Live codes of all rooms: a code lives ten minutes at most, so it is kept in memory only. After a restart
// the host's device asks for a new one.
import { readU32 } from '../basics/bytes.ts';
import { LOCATORS } from '../envelope/request.ts';
import type { Surroundings } from './ports.ts';

export interface Code {
  readonly room: string;
  readonly invite: string;
  readonly locator: number;
}

export interface Codes {
  /** Undefined where no locator is free (not before some thirty thousand live codes). */
  create(room: string, invite: string): number | undefined;
  find(locator: number): Code | undefined;
  end(locator: number): void;
}

export const createCodes = (random: Surroundings['random']): Codes => {
  const live = new Map<number, Code>();
  return {
    create: (room, invite) => {
      if (live.size >= LOCATORS) return undefined;
      let locator = readU32(random(4), 0) % LOCATORS;
      while (live.has(locator)) locator = (locator + 1) % LOCATORS;
      live.set(locator, { room, invite, locator });
      return locator;
    },
    find: (locator) => live.get(locator),
    end: (locator) => {
      live.delete(locator);
    },
  };
};
