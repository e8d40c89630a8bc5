import { useWords } from '../../../ui/language.tsx';
import { QrCode } from '../../../ui/qr-code.tsx';
import type { ScreenView } from './screen-view.ts';

/** Where a code is typed: the page that the QR opens too, in the language of the conversation. */
const placeOf = (qr: string | undefined): string => {
  if (qr === undefined) return `${location.host}/j`;
  const { host, pathname } = new URL(qr);
  return `${host}${pathname}`;
};

/** The way in, for as long as the door is open. */
export const ScreenDoor = ({ door }: { readonly door: NonNullable<ScreenView['door']> }) => {
  const words = useWords();
  return (
    <section class="beam__join" aria-labelledby="the-door">
      {door.qr !== undefined && <QrCode text={door.qr} label={words('room.door.qr')} />}
      <div>
        <h2 id="the-door">{words('room.door.open')}</h2>
        <p>{placeOf(door.qr)}</p>
        {door.code !== undefined && <p class="beam__code">{door.code}</p>}
      </div>
    </section>
  );
};
