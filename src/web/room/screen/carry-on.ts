// The facilitator's window is gone, and another host leads on: the beamer's window opens the room itself, as the same
// device, and shows what it would have been sent. It gives way as soon as a window comes back that people work in.
import { openRoom } from '../open-room.ts';
import { feedScreen } from './feed-screen.ts';

/** Does nothing where this browser keeps no keys of the room. */
export const carryOn = (room: string): void => {
  let stop = (): void => undefined;
  const onState: Parameters<typeof openRoom>[1] = (state) => {
    stop();
    stop = state.type === 'open' ? feedScreen(state.open) : () => undefined;
  };
  void openRoom(room, onState, { beamer: true });
};
