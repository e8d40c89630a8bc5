// The secret of an invitation leaves the address bar before anything is drawn or fetched: address bars end up in
// screen shares, histories, and the messages people paste them into. So this file is small and comes first.
import { addressOf } from '../../addresses.ts';
import { pageLanguage } from '../../page-language.ts';

/** Survives a reload and a change of language in this tab, nothing else. */
const kept = 'leerkring.invitation';

/** Call first of all on the page of the door. */
export const takeAddress = (): void => {
  const door = addressOf('join', pageLanguage());
  if (location.pathname + location.search + location.hash === door) return;
  try {
    sessionStorage.setItem(kept, location.href);
  } catch {
    // Storage refused: it is remembered until the page goes.
    taken = location.href;
  }
  history.replaceState(null, '', door);
};

let taken: string | undefined;

/** The address somebody came with; undefined where they came to type a code. */
export const addressAtDoor = (): string | undefined => {
  try {
    return sessionStorage.getItem(kept) ?? taken;
  } catch {
    return taken;
  }
};

/** Once inside, or where it led nowhere. */
export const forgetAddress = (): void => {
  taken = undefined;
  try {
    sessionStorage.removeItem(kept);
  } catch {
    // Nothing was kept either.
  }
};
