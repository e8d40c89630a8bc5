import { useWords } from '../../../ui/language.tsx';
import { QrCode } from '../../../ui/qr-code.tsx';
import type { ScreenView } from './screen-view.ts';

/** The way in, for as long as the door is open. */
export const ScreenDoor = ({ door }: { readonly door: NonNullable<ScreenView['door']> }) => {
  const words = useWords();
  return (
    <section class="beam__join" aria-labelledby="the-door">
      {door.qr !== undefined && <QrCode text={door.qr} label={words('room.door.qr')} />}
      <div>
        <h2 id="the-door">{words('room.door.open')}</h2>
        <p>{`${door.qr === undefined ? location.host : new URL(door.qr).host}/j`}</p>
        {door.code !== undefined && <p class="beam__code">{door.code}</p>}
      </div>
    </section>
  );
};
