// What a person presses, led to the room. Acts that are not this device's to do have no effect.
import { bytesToHex } from '../basics/hex.ts';
import { openBallotOf, openRoundOf } from '../conversation/fold-rounds.ts';
import type { Said } from '../conversation/said.ts';
import { parseName } from '../sealed/name.ts';
import { secureRandom } from '../sealed/random.ts';
import type { Acts } from './acts.ts';
import type { BeamPages } from './beam-pages.ts';
import { isHost, meOf, type Heart } from './heart.ts';
import type { HostDesk } from './host-desk.ts';
import { isUnnamedNow } from './group.ts';
import { setReady, takeUpEmpty } from './readiness.ts';
import { keepTyped } from './typed.ts';
import type { HostDoor } from './host-door.ts';
import type { SharedLobby } from './shared-lobby.ts';

export interface ActParts {
  readonly desk: HostDesk;
  readonly door: HostDoor;
  readonly beam: BeamPages;
  readonly lobby: SharedLobby;
  readonly recoveryFile: (passphrase: string) => Promise<Uint8Array>;
  readonly addHost: (member: string) => Promise<void>;
}

export const createActs = (heart: Heart, parts: ActParts): Acts => {
  const { room, book, ownCards, ports } = heart;
  const { desk, door, lobby } = parts;

  const say = (said: Said): void => {
    void room.post(said);
  };

  const stepId = (): string | undefined => heart.conversation.step?.id;

  const forHosts =
    <A extends unknown[]>(act: (...given: A) => void) =>
    (...given: A): void => {
      if (isHost(heart)) act(...given);
    };

  const addWithName = (id: string): void => {
    const [step = '', field = '', person = ''] = id.split('|');
    const text = book.textOf(step, field, person === '' ? undefined : person).trim();
    const [part = '', planStep = ''] = step.split('/');
    if (text !== '')
      say({ type: 'activity', part, event: { type: 'card-added', step: planStep, field, text } });
  };

  const forget = (id: string): void => {
    const [step = '', field = '', person = ''] = id.split('|');
    book.forget({ step, field, ...(person === '' ? {} : { person }) });
    heart.changed();
  };

  const cast = (option: number): void => {
    const ballot = openBallotOf(heart.conversation);
    if (ballot?.phase !== 'open' || option < 0 || option > ballot.options) return;
    const receipt = heart.votes.get(ballot.scope)?.receipt ?? bytesToHex(secureRandom(16));
    heart.votes.set(ballot.scope, { option, receipt });
    heart.readyAt.add(ballot.step);
    heart.changed();
  };

  return {
    write: (field, text, person) => {
      const step = openRoundOf(heart.conversation)?.step ?? stepId();
      if (step === undefined) return;
      book.write(step, field, text, person, isUnnamedNow(heart));
      takeUpEmpty(heart, person);
      heart.changed();
    },
    ready: (isReady, person) => {
      setReady(heart, isReady, person);
      void book.flush();
      heart.changed();
    },
    cast,
    say: (part, event) => say({ type: 'activity', part, event }),
    keep: (step, field, text) => {
      keepTyped(book, step, field, text);
      heart.changed();
    },
    withdraw: (id) => {
      if (ownCards.withdraw(id)) return;
      const seq = room.positionOf(id);
      if (seq !== undefined && heart.conversation.authors[id] === meOf(heart)) {
        void room.request({ type: 'withdraw', seq });
      }
    },
    late: (id, choice) => {
      if (choice === 'add-with-name') addWithName(id);
      forget(id);
    },
    proposeCorrection: (text) => say({ type: 'correction-proposed', text }),
    settleCorrection: forHosts((id: string, accepted: boolean) =>
      say({ type: 'correction-settled', id, accepted }),
    ),
    closeReport: forHosts(() =>
      say({ type: 'report-closed', day: room.membership().heldOn ?? ports.today() }),
    ),
    next: forHosts(desk.next),
    back: forHosts(desk.back),
    skip: forHosts(desk.skip),
    goTo: forHosts(desk.goTo),
    moreTime: forHosts(desk.moreTime),
    pause: forHosts(desk.pause),
    stop: forHosts(desk.stop),
    changeAgenda: forHosts((agenda) => say({ type: 'agenda-changed', agenda })),
    markWords: forHosts((words) => say({ type: 'words-to-mark', words: [...words] })),
    addPerson: forHosts((typed: string) => {
      const name = parseName(typed);
      if (name === undefined) return;
      void room.sign({ type: 'person.added', personRef: bytesToHex(secureRandom(8)), name, by: meOf(heart) });
    }),
    passPen: forHosts((step: string, to: string) => void room.sign({ type: 'pen.passed', step, to })),
    showBeam: parts.beam.show,
    turnBeam: parts.beam.turn,
    setDoor: forHosts(door.set),
    setExpected: forHosts(door.setExpected),
    admit: forHosts(lobby.admit),
    admitAll: forHosts(lobby.admitAll),
    refuse: forHosts(lobby.refuse),
    removeMember: forHosts((member: string) => {
      void room.sign({ type: 'member.removed', memberRef: member }, { type: 'remove', member });
    }),
    makeHost: forHosts((member: string) => void parts.addHost(member)),
    dropHost: forHosts((member: string) => {
      void room.sign({ type: 'host.drop', memberRef: member }, { type: 'drop-host', member });
    }),
    offerPairing: forHosts(door.offerPairing),
    revokeLink: forHosts(door.revokeLink),
    newLink: forHosts(door.newLink),
    recoveryFile: parts.recoveryFile,
    eraseRoom: forHosts(() => void room.request({ type: 'erase-room' })),
  };
};
