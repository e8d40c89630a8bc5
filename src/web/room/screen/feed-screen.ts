import { effect } from '@preact/signals';
import type { OpenRoom } from '../open-room.ts';
import { screenChannel, type ScreenMessage, type ScreenWord } from './screen-channel.ts';
import { screenViewOf } from './screen-view.ts';

/**
 * Sends the beamer's window what it may show, after every change and when it asks, and hears which page lies on its
 * table. Returns how to stop.
 */
export const feedScreen = ({ room, view, act }: OpenRoom): (() => void) => {
  const channel = screenChannel(room);
  const tell = (): void => {
    channel.postMessage({ type: 'view', view: screenViewOf(view.peek()) } satisfies ScreenMessage);
  };
  channel.addEventListener('message', ({ data }: MessageEvent<ScreenWord | ScreenMessage>) => {
    if (data.type === 'hello') tell();
    else if (data.type === 'shows') act.showBeam(data.step, data.page, data.of);
  });
  const stop = effect(() => {
    void view.value;
    tell();
  });
  return () => {
    stop();
    channel.close();
  };
};
