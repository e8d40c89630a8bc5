// Which dialog of the facilitator is open; at most one.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

export type HostDialog =
  | { readonly type: 'turn'; readonly waiting: number }
  | { readonly type: 'touched' }
  | { readonly type: 'rescue' }
  | { readonly type: 'write-for' }
  | { readonly type: 'words-to-mark' }
  | { readonly type: 'agenda' }
  | { readonly type: 'recovery' }
  | { readonly type: 'pairing' }
  | { readonly type: 'stop' }
  | { readonly type: 'erase' }
  | { readonly type: 'remove'; readonly member: string }
  | { readonly type: 'make-host'; readonly member: string };

export const OpenDialog = createContext<(dialog: HostDialog | undefined) => void>(() => undefined);

/** Opens a dialog, or closes it with nothing. */
export const useOpenDialog = (): ((dialog: HostDialog | undefined) => void) => useContext(OpenDialog);
