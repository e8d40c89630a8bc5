// A control envelope: verified against the hosts and the log, then followed.
import { bytesToHex } from '../basics/hex.ts';
import type { Entry } from '../envelope/entry.ts';
import { openBallot } from '../sealed/ballot.ts';
import type { EventOf } from '../sealed/control-event.ts';
import { verifyControl } from '../sealed/control-verify.ts';
import { verifyReveal } from '../sealed/reveal.ts';
import { mayWriteFor, openSlot } from '../sealed/round.ts';
import type { Opened } from '../sealed/seal.ts';
import type { Reading } from './reading.ts';
import type { OpenedCard } from './room-event.ts';
import { endScope, followControl, voidedBy, type Scope } from './scopes.ts';

export const applyControl = async (reading: Reading, opened: Opened, seq: number): Promise<void> => {
  const { emit, doubt } = reading.options;
  const keys = reading.keysOf(opened.header.epoch);
  if (keys === undefined) return doubt({ type: 'unreadable', seq });
  const verified = await verifyControl(reading.control, keys, opened, seq, reading.hashAt);
  if (!verified.ok) return doubt({ type: 'control-refused', seq, why: verified.error.type });
  const { by, event } = verified.value.control;
  reading.control = verified.value.state;
  for (const scope of voidedBy(reading.scopes, event)) {
    reading.scopes = endScope(reading.scopes, scope, 'void');
    emit({ type: 'scope-voided', scope });
  }
  reading.scopes = followControl(reading.scopes, { by, epoch: opened.header.epoch, seq }, event);
  if (event.type === 'person.added') reading.people.set(event.personRef, event.by);
  emit({ type: 'control', seq, by, event });
  if (event.type === 'round.reveal' || event.type === 'ballot.result') await reveal(reading, event, seq);
};

const reveal = async (
  reading: Reading,
  event: EventOf<'round.reveal'> | EventOf<'ballot.result'>,
  seq: number,
): Promise<void> => {
  const scope = reading.scopes.get(event.scope);
  if (scope === undefined || scope.ended !== 'no') return;
  const revealed = verifyReveal(scope.terms, event, scope.entries);
  if (!revealed.ok) return reading.options.doubt({ type: 'reveal-refused', seq, why: revealed.error.type });
  reading.scopes = endScope(reading.scopes, event.scope, 'revealed');
  if (scope.terms.kind === 'ballot') return countBallots(reading, scope, revealed.value.entries);
  const cards = await Promise.all(revealed.value.entries.map((entry) => openCard(reading, scope, entry)));
  reading.options.emit({
    type: 'cards-revealed',
    scope: event.scope,
    cards: cards.filter((card) => card !== undefined),
    missing: revealed.value.missing,
  });
};

const openCard = async (reading: Reading, scope: Scope, entry: Entry): Promise<OpenedCard | undefined> => {
  const keys = reading.keysOf(scope.epoch);
  if (keys === undefined || entry.form !== 'envelope') return undefined;
  const opened = await openSlot(keys, entry.envelope);
  if (!opened.ok || opened.value.slot === null) return undefined;
  const { header, slot } = opened.value;
  const { mode } = scope.terms;
  if (!mayWriteFor(opened.value, mode, (person) => reading.people.get(person))) return undefined;
  const card = { id: bytesToHex(header.envId), seq: entry.seq, slot };
  return mode === 'named' ? { ...card, author: bytesToHex(header.author) } : card;
};

const countBallots = async (reading: Reading, scope: Scope, entries: readonly Entry[]): Promise<void> => {
  const keys = reading.keysOf(scope.epoch);
  if (keys === undefined) return;
  const opened = await Promise.all(
    entries.map((entry) =>
      entry.form === 'envelope' ? openBallot(keys, entry.envelope, scope.options) : undefined,
    ),
  );
  const cast = opened.flatMap((each) => (each?.ok === true && each.value !== null ? [each.value] : []));
  const votes = Array.from({ length: scope.options }, () => 0);
  for (const ballot of cast) votes[ballot.option] = (votes[ballot.option] ?? 0) + 1;
  const receipts = cast.map((ballot) => ballot.receipt);
  reading.options.emit({ type: 'ballot-counted', scope: scope.terms.scope, votes, receipts });
};
