// The door: in by link or by code. Once inside it is the room itself, without another page (a window that keeps
// nothing would lose its keys on the way).
import { useEffect, useRef, useState } from 'preact/hooks';
import { loadMembership } from '../../room/membership.ts';
import type { Invitation, JoinProgress } from '../../session/join-conversation.ts';
import { bytesToHex } from '../../basics/hex.ts';
import { err, type Result } from '../../basics/result.ts';
import { readInviteAddress } from '../../sealed/invite-address.ts';
import type { LinkFault } from '../../sealed/invite-link.ts';
import type { LinkInvite } from '../../sealed/invite-secret.ts';
import { SlimFooter } from '../../ui/danger-line.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Alert } from '../../ui/alert.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { addressOf } from '../addresses.ts';
import { deviceVault } from '../device-vault.ts';
import { browserPorts } from './browser-ports.ts';
import { DoorHeader } from './door-header.tsx';
import { Inside } from './inside.tsx';
import { addressAtDoor, forgetAddress, takeAddress } from './join/take-address.ts';
import { InvitationWords, isPairing, LinkTrouble } from './join/invitation-words.tsx';
import { JoinForm, type Newcomer } from './join/join-form.tsx';
import { KnockStatus } from './join/knock-status.tsx';
import './styles/room.css';

const inviteAtDoor = (): Result<LinkInvite, LinkFault> => {
  const address = addressAtDoor();
  return address === undefined ? err({ type: 'none' }) : readInviteAddress(address);
};

type Knocking = Exclude<JoinProgress, { readonly type: 'in' }>;

/** What comes after the door, fetched while somebody types a name. */
const fetchAhead = (): void => {
  void import('../../session/join-conversation.ts');
  void import('../../session/open-session.ts');
  void import('./room.tsx');
};

/** The facilitator's name, where this is their second device. */
const ownerOf = (invitation: Invitation | 'ended' | 'offline' | undefined): string | undefined =>
  isPairing(invitation) && typeof invitation === 'object' ? invitation.note?.by : undefined;

const isMemberAlready = async (room: string): Promise<boolean> => {
  const membership = await loadMembership(await deviceVault(), room);
  return membership !== undefined && !membership.ended;
};

export const Screen = () => {
  const words = useWords();
  const language = useLanguage();
  const [link, setLink] = useState(inviteAtDoor);
  const [invitation, setInvitation] = useState<Invitation | 'ended' | 'offline'>();
  const [known, setKnown] = useState<string>();
  const [status, setStatus] = useState<Knocking>();
  const [room, setRoom] = useState<string>();
  const giveUp = useRef<() => void>(undefined);

  useEffect(() => {
    // A link pasted into this very tab changes only what follows the #: no page loads.
    const takeAgain = (): void => {
      takeAddress();
      setLink(inviteAtDoor());
    };
    addEventListener('hashchange', takeAgain);
    return () => removeEventListener('hashchange', takeAgain);
  }, []);
  useEffect(() => {
    if (!link.ok) return;
    const invite = link.value;
    const hex = bytesToHex(invite.room);
    void isMemberAlready(hex).then((isMember) => isMember && setKnown(hex));
    void (async () => {
      const { readInvitation } = await import('../../session/join-conversation.ts');
      setInvitation(await readInvitation(invite, browserPorts(await deviceVault())));
    })();
  }, [link]);

  const join = async (newcomer: Newcomer): Promise<void> => {
    setStatus({ type: 'knocking' });
    const { joinConversation } = await import('../../session/join-conversation.ts');
    giveUp.current = joinConversation(newcomer, browserPorts(await deviceVault()), (next) => {
      if (next.type !== 'in') return setStatus(next);
      forgetAddress();
      setRoom(next.room);
    });
  };
  const back = (): void => {
    giveUp.current?.();
    setStatus(undefined);
  };

  if (room !== undefined) return <Inside room={room} />;
  return (
    <div class="room room--narrow">
      <DoorHeader page="join" />
      <main id="inhoud" tabIndex={-1} class="stack stack--wide" onInput={fetchAhead}>
        <div hidden={status === undefined}>
          {status !== undefined && <KnockStatus status={status} onBack={back} />}
        </div>
        <div class="stack stack--wide" hidden={status !== undefined}>
          <h1>{words('room.join.title')}</h1>
          {known !== undefined && (
            <>
              <Alert kind="good" title={words('room.join.already')} />
              <p>
                <ButtonLink look="main" wide href={`${addressOf('room', language)}#${known}`}>
                  {words('room.join.go-on')}
                </ButtonLink>
              </p>
            </>
          )}
          {known === undefined && !link.ok && <LinkTrouble fault={link.error} />}
          {known === undefined && invitation && <InvitationWords invitation={invitation} />}
          {known === undefined && (
            <JoinForm
              link={link.ok ? link.value : undefined}
              suggestedName={ownerOf(invitation)}
              onJoin={(newcomer) => void join(newcomer)}
            />
          )}
        </div>
      </main>
      <SlimFooter />
    </div>
  );
};
