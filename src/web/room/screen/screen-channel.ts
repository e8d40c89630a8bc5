// The thread between the facilitator's window and the beamer's, on one device. Nothing of it goes over a network.
import type { ScreenView } from './screen-view.ts';

/** From the facilitator's window. */
export type ScreenMessage = { readonly type: 'view'; readonly view: ScreenView };
/** From the beamer's: when it opens, and which page of how many lies on the table in a step. */
export type ScreenWord =
  | { readonly type: 'hello' }
  | { readonly type: 'shows'; readonly step: string; readonly page: number; readonly of: number };

export const screenChannel = (room: string): BroadcastChannel =>
  new BroadcastChannel(`leerkring/screen/${room}`);
