// The thread between the facilitator's window and the beamer's, on one device. Nothing of it goes over a network.
import type { ScreenView } from './screen-view.ts';

/** From the facilitator's window. */
export type ScreenMessage = { readonly type: 'view'; readonly view: ScreenView };
/** From the beamer's, when it opens. */
export interface ScreenHello {
  readonly type: 'hello';
}

export const screenChannel = (room: string): BroadcastChannel =>
  new BroadcastChannel(`leerkring/screen/${room}`);
