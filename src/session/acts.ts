// What a person can do. Every act is safe to press twice; what cannot be sent now is kept and sent later.
import type { Agenda } from '../conversation/agenda.ts';

export interface MemberActs {
  /** Text of the open round or of a private field; kept on this device at once. Takes up a card that was laid ready. */
  write(field: string, text: string, person?: string): void;
  /**
   * Done with the current step. In a round: lays the card ready as a whole, and only then it turns over with the others;
   * false takes it up again. `person`: the card of somebody without a device.
   */
  ready(isReady: boolean, person?: string): void;
  /** 0 … options − 1; options = blank. May be changed until the ballot closes. */
  cast(option: number): void;
  /** An event of the current part's activity (its own `events.ts`). */
  say(part: string, event: unknown): void;
  /** What is typed at a step and not yet said: kept on this device at once; an empty text is forgotten. */
  keep(step: string, field: string, text: string): void;
  /** Takes back a turned card or an own event, until the harvest closes. */
  withdraw(id: string): void;
  /** What to do with a text that missed its round. */
  late(id: string, choice: 'add-with-name' | 'drop'): void;
  proposeCorrection(text: string): void;
}

export interface HostActs {
  /** Closes an open round or ballot first, then moves on after the reveal. */
  next(): void;
  back(): void;
  /** Moves on without closing into a reveal: the open round's texts stay as drafts. */
  skip(): void;
  goTo(step: string): void;
  moreTime(): void;
  pause(isPaused: boolean): void;
  stop(): void;
  changeAgenda(agenda: Agenda): void;
  /** All words that are marked here while anybody types, at most 30 of 2 to 40 characters. */
  markWords(words: readonly string[]): void;
  addPerson(name: string): void;
  passPen(step: string, member: string): void;
  /** This device's beamer shows a page, from 0, of so many. */
  showBeam(step: string, page: number, of: number): void;
  /** Turns the beamer to this page, on whichever host's device it is. */
  turnBeam(page: number): void;
  setDoor(door: 'open' | 'ajar' | 'closed'): void;
  setExpected(people: number): void;
  admit(knock: string): void;
  admitAll(): void;
  refuse(knock: string): void;
  removeMember(member: string): void;
  /** Makes a member's device a second host. */
  makeHost(member: string): void;
  dropHost(member: string): void;
  /** Fills `host.pairing`. */
  offerPairing(): void;
  revokeLink(): void;
  /** After a revoked one. */
  newLink(): void;
  /** The age file under a passphrase; only where `canSaveRecovery`. */
  recoveryFile(passphrase: string): Promise<Uint8Array>;
  eraseRoom(): void;
  settleCorrection(id: string, accepted: boolean): void;
  /** From here nothing is corrected or withdrawn. */
  closeReport(): void;
}

/** At one device: what was on paper, typed by the facilitator. */
export interface PaperActs {
  /** Puts a card on the pile of this step. `of`: whose it is, where cards have names. */
  layPaper(fields: Readonly<Record<string, string>>, of?: string): void;
  /** Takes the card at this place off the pile. */
  takePaper(place: number): void;
  /** Votes per option, blank last. Says whether they can be right: no more than there are people. */
  countPaper(votes: readonly number[]): boolean;
}

export type Acts = MemberActs & HostActs;
