import type { ReadonlySignal } from '@preact/signals';
import { effect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { SessionView } from '../../../session/view.ts';
import { screenChannel, type ScreenHello, type ScreenMessage } from '../screen/screen-channel.ts';
import { screenViewOf } from '../screen/screen-view.ts';

/** Sends the beamer's window what it may show, after every change and when it asks. */
export const useScreenFeed = (room: string, view: ReadonlySignal<SessionView>): void => {
  useEffect(() => {
    const channel = screenChannel(room);
    const tell = (): void => {
      channel.postMessage({ type: 'view', view: screenViewOf(view.peek()) } satisfies ScreenMessage);
    };
    channel.addEventListener('message', ({ data }: MessageEvent<ScreenHello | ScreenMessage>) => {
      if (data.type === 'hello') tell();
    });
    const stop = effect(() => {
      void view.value;
      tell();
    });
    return () => {
      stop();
      channel.close();
    };
  }, [room, view]);
};
