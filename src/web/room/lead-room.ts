// One tab of this device leads a room, so that two never write to the same record or send the same slot.

export interface Leading {
  /** Lets another tab take over. */
  stop(): void;
}

const leadName = (room: string): string => `leerkring/room/${room}`;

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
export const isRoomLed = async (room: string): Promise<boolean> => {
  const { held = [] } = await navigator.locks.query();
  return held.some((lock) => lock.name === leadName(room));
};
