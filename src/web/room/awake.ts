// Keeps the screen on while somebody reads or writes, where the browser can and while the page is in view.

/** Returns how to let it sleep again. */
export const stayAwake = (): (() => void) => {
  let isOver = false;
  let lock: WakeLockSentinel | undefined;
  const hold = async (): Promise<void> => {
    if (document.visibilityState !== 'visible' || isOver) return;
    try {
      const held = await navigator.wakeLock?.request('screen');
      if (isOver) await held?.release();
      else lock = held;
    } catch {
      // A nearly empty battery refuses; the screen then sleeps as it always does.
    }
  };
  const onShown = () => void hold();
  document.addEventListener('visibilitychange', onShown);
  void hold();
  return () => {
    isOver = true;
    document.removeEventListener('visibilitychange', onShown);
    void lock?.release();
  };
};
