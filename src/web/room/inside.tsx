// From the door or from making a conversation into the room, in the same window.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useLanguage } from '../../ui/language.tsx';
import { addressOf } from '../addresses.ts';
import type { RoomPageProps } from './room.tsx';

export const Inside = (props: RoomPageProps) => {
  const language = useLanguage();
  const [Room, setRoom] = useState<ComponentType<RoomPageProps>>();
  useEffect(() => {
    history.replaceState(null, '', `${addressOf('room', language)}#${props.room}`);
    void import('./room.tsx').then(({ RoomPage }) => setRoom(() => RoomPage));
  }, [props.room, language]);
  return Room ? <Room {...props} /> : null;
};
