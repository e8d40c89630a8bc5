// From what the room verified to what the conversation folds. Ids are hexadecimal in both.
import { parseAgenda } from '../conversation/agenda.ts';
import type { Conversation, ConversationEvent } from '../conversation/conversation-state.ts';
import type { TurnedCard } from '../conversation/kernel/event.ts';
import { findStep } from '../conversation/steps.ts';
import type { OpenedCard, RoomEvent } from '../room/room-event.ts';
import type { ControlEvent } from '../sealed/control-event.ts';

/** Fields that a round at this step asks for; none where the step is not of this agenda. */
const fieldsOf = (conversation: Conversation, step: string): readonly string[] => {
  const collects = findStep(conversation.agenda, step)?.plan.collects;
  return collects?.kind === 'cards' ? collects.fields : [];
};

const translateControl = (
  conversation: Conversation,
  by: string,
  event: ControlEvent,
): ConversationEvent | undefined => {
  switch (event.type) {
    case 'room.opened': {
      const agenda = parseAgenda(event.agenda);
      const { deck, title, language } = event;
      return agenda.ok
        ? { type: 'opened', deck, title, language, agenda: agenda.value, host: by }
        : undefined;
    }
    case 'member.admitted': {
      const { memberRef: ref, name, organisation, layer } = event;
      const member = {
        ref,
        name,
        ...(organisation === undefined ? {} : { organisation }),
        ...(layer === undefined ? {} : { layer }),
      };
      return { type: 'member-admitted', member };
    }
    case 'member.removed':
      return { type: 'member-removed', ref: event.memberRef };
    case 'person.added':
      return { type: 'person-added', ref: event.personRef, name: event.name, by: event.by };
    case 'step.moved': {
      const { from, to, seconds } = event;
      return { type: 'step-moved', ...(from === null ? {} : { from }), to, seconds };
    }
    case 'pen.passed':
      return { type: 'pen-passed', step: event.step, to: event.to };
    case 'round.open': {
      const { scope, step, slots, roster } = event;
      const fields = fieldsOf(conversation, step);
      return { type: 'round-opened', scope, step, named: event.mode === 'named', fields, slots, roster };
    }
    case 'round.closing':
      return { type: 'round-closing', scope: event.scope };
    case 'ballot.open': {
      const roster = event.roster.map((seat) => seat.member);
      return {
        type: 'ballot-opened',
        scope: event.scope,
        step: event.step,
        options: event.options - 1,
        roster,
      };
    }
    case 'ballot.closing':
      return { type: 'ballot-closing', scope: event.scope };
    case 'host.add':
      return { type: 'host-added', ref: event.memberRef };
    case 'host.drop':
      return { type: 'host-dropped', ref: event.memberRef };
    case 'room.stopped':
      return { type: 'stopped' };
    case 'round.reveal':
    case 'ballot.result':
    case 'epoch.start':
    case 'checkpoint':
      return undefined;
  }
};

const cardOf = (card: OpenedCard): TurnedCard => ({
  id: card.id,
  fields: card.slot.fields,
  ...(card.author === undefined ? {} : { member: card.author }),
  ...(card.slot.for === undefined ? {} : { person: card.slot.for }),
});

/** Nothing where the conversation has no use for it. */
export const translate = (conversation: Conversation, event: RoomEvent): ConversationEvent | undefined => {
  switch (event.type) {
    case 'control':
      return translateControl(conversation, event.by, event.event);
    case 'post': {
      const host = conversation.hosts.includes(event.by);
      return { type: 'said', id: event.id, by: event.by, host, data: event.event };
    }
    case 'cards-revealed': {
      const { scope, missing } = event;
      const step = conversation.rounds[scope]?.step;
      const cards = event.cards.map(cardOf);
      return step === undefined ? undefined : { type: 'cards-turned', scope, step, cards, missing };
    }
    case 'ballot-counted': {
      const step = conversation.ballots[event.scope]?.step;
      return step === undefined
        ? undefined
        : { type: 'ballot-counted', scope: event.scope, step, votes: event.votes };
    }
    case 'scope-voided':
      return { type: 'round-voided', scope: event.scope };
    case 'withdrawn': {
      const by = conversation.authors[event.id];
      return { type: 'withdrawn', id: event.id, ...(by === undefined ? {} : { by }) };
    }
  }
};
