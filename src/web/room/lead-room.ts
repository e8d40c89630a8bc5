// One tab of this device leads a room, so that two never write to the same record or send the same slot.

export interface Leading {
  /** Lets another tab take over. */
  stop(): void;
}

const leadName = (room: string): string => `leerkring/room/${room}`;
/** Held beside it by a beamer that carries on alone. */
const beamerName = (room: string): string => `${leadName(room)}/beamer`;

const isHeld = async (name: string): Promise<boolean> => {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  return held.some((lock) => lock.name === name);
};

/**
 * Resolves with undefined where another tab leads; `steal` takes over from it. `onLost` is called once, when
 * another tab has taken over. Where the browser has no locks there is nothing to share.
 */
export const leadRoom = (
  room: string,
  { steal = false, onLost }: { readonly steal?: boolean; readonly onLost: () => void },
): Promise<Leading | undefined> =>
  new Promise((resolve) => {
    if (navigator.locks === undefined) {
      resolve({ stop: () => undefined });
      return;
    }
    let isOurs = false;
    const held = navigator.locks.request(
      leadName(room),
      steal ? { steal } : { ifAvailable: true },
      (lock) => {
        if (lock === null) {
          resolve(undefined);
          return undefined;
        }
        isOurs = true;
        return new Promise<void>((release) => {
          resolve({
            stop: () => {
              isOurs = false;
              release();
            },
          });
        });
      },
    );
    held.catch(() => {
      if (isOurs) onLost();
    });
  });

/** Whether some window of this device leads the room now. */
export const isRoomLed = (room: string): Promise<boolean> => isHeld(leadName(room));

/** Whether it is a beamer: it gives way to every window that people work in. */
export const isBeamerLeading = (room: string): Promise<boolean> => isHeld(beamerName(room));

/** Says that this window is a beamer, until what it returns is called. */
export const leadAsBeamer = (room: string): (() => void) => {
  let release = (): void => undefined;
  const until = new Promise<void>((resolve) => {
    release = resolve;
  });
  void navigator.locks?.request(beamerName(room), () => until);
  return () => release();
};
