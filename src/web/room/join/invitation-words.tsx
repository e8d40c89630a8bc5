// What an invitation says before anybody knocks: that it is whole, and the note the facilitator sent with it.
import { formatDay } from '../../../i18n/days.ts';
import type { Invitation } from '../../../session/join-conversation.ts';
import type { LinkFault } from '../../../sealed/invite-link.ts';
import { Alert } from '../../../ui/alert.tsx';
import { useLanguage, useWords } from '../../../ui/language.tsx';

export const LinkTrouble = ({ fault }: { readonly fault: LinkFault }) => {
  const words = useWords();
  if (fault.type === 'none') return null;
  return (
    <Alert kind="mind" title={words(`room.join.link.${fault.type}`)}>
      {words(`room.join.link.${fault.type}.next`)}
    </Alert>
  );
};

const When = ({ date }: { readonly date: string }) => {
  const words = useWords();
  const language = useLanguage();
  const [day = '', time] = date.split('T');
  const text = formatDay(language, day, 'long');
  return <>{time === undefined ? text : words('room.join.note.at', { day: text, time })}</>;
};

/** This address makes its device a second host, see session/host-door.ts. */
export const isPairing = (invitation: InvitationProps['invitation'] | undefined): boolean =>
  typeof invitation === 'object' && invitation.note?.programme === 'pairing';

interface InvitationProps {
  readonly invitation: Invitation | 'ended' | 'offline';
}

export const InvitationWords = ({ invitation }: InvitationProps) => {
  const words = useWords();
  if (invitation === 'ended')
    return (
      <Alert kind="mind" title={words('room.join.invite-ended')}>
        {words('room.join.invite-ended.next')}
      </Alert>
    );
  if (invitation === 'offline')
    return (
      <Alert kind="mind" drawing="offline" title={words('room.join.no-connection')}>
        {words('room.join.no-connection.next')}
      </Alert>
    );
  const { note, hostOnline, doorClosed } = invitation;
  return (
    <>
      <Alert kind="good" title={words('room.join.link.whole')}>
        {note && (
          <>
            {words('room.join.link.title')} <strong dir="auto">{note.title}</strong>.
          </>
        )}
      </Alert>
      {isPairing(invitation) && (
        <Alert title={words('room.join.pairing')}>{words('room.join.pairing.next')}</Alert>
      )}
      {note && (note.by !== undefined || note.date !== undefined || note.questions !== undefined) && (
        <dl class="facts">
          {note.by !== undefined && (
            <div>
              <dt>{words('room.join.note.by')}</dt>
              <dd dir="auto">{note.by}</dd>
            </div>
          )}
          {note.date !== undefined && (
            <div>
              <dt>{words('room.join.note.date')}</dt>
              <dd>
                <When date={note.date} />
              </dd>
            </div>
          )}
          {note.questions !== undefined && note.questions.length > 0 && (
            <div>
              <dt>{words('room.join.note.questions')}</dt>
              {note.questions.map((question) => (
                <dd key={question} dir="auto">
                  {question}
                </dd>
              ))}
            </div>
          )}
        </dl>
      )}
      {doorClosed && (
        <Alert kind="mind" title={words('room.join.door-closed')}>
          {words('room.join.door-closed.next')}
        </Alert>
      )}
      {!hostOnline && !doorClosed && <Alert drawing="wait">{words('room.join.no-host-yet')}</Alert>}
    </>
  );
};
