import { useEffect } from 'preact/hooks';
import type { OpenRoom } from '../open-room.ts';
import { feedScreen } from '../screen/feed-screen.ts';

/** Keeps the beamer's window up to date for as long as the facilitator's table is drawn. */
export const useScreenFeed = ({ room, view, act }: OpenRoom): void => {
  useEffect(() => feedScreen({ room, view, act }), [room, view, act]);
};
