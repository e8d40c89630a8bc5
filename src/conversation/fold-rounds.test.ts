import { describe, expect, it } from 'vitest';
import { foldConversation, type Conversation, type ConversationEvent } from './conversation.ts';
import { effectiveCollects } from './effective-collects.ts';
import { foldAll, openRoundEvent, peopleEvents, rosterOf } from './example-conversation.ts';
import { openBallotOf, openRoundOf } from './fold-rounds.ts';
import type { PlanStep } from './kernel/plan.ts';
import type { OpeningState } from './activities/opening/state.ts';
import type { WriteShowRoundState } from './activities/write-show-round/state.ts';

const table = (writers: number): Conversation => foldAll(peopleEvents(writers));

const cardsOf = (conversation: Conversation): WriteShowRoundState['cards'] =>
  (conversation.parts['question-1'] as WriteShowRoundState | undefined)?.cards ?? [];

const turn = (scope: string, ids: readonly string[]): ConversationEvent => ({
  type: 'cards-turned',
  scope,
  step: 'question-1/write',
  missing: 0,
  cards: ids.map((id) => ({
    id,
    member: 'm1',
    person: 'p1',
    fields: { answer: ` ${id}\u202e `, other: 'x', empty: '' },
  })),
});

const ballot = (writers: number): ConversationEvent => ({
  type: 'ballot-opened',
  scope: 'b1',
  step: 'opening/readiness',
  options: 5,
  roster: rosterOf(writers).map(({ member }) => member),
});

const step = (collects: PlanStep['collects']): PlanStep => ({
  id: 's',
  planned: 1,
  least: 1,
  name: 'n',
  say: 's',
  rescue: 'r',
  collects,
});

describe('rounds', () => {
  it('[CO8] no unnamed round among three, the facilitator not counted; a named one may', () => {
    const three = table(3);
    expect(foldConversation(three, openRoundEvent('r1', 3))).toBe(three);
    expect(openRoundOf(foldConversation(three, openRoundEvent('r1', 3, { named: true })))?.named).toBe(true);
    const four = foldConversation(table(4), openRoundEvent('r1', 4));
    expect(openRoundOf(four)).toMatchObject({ scope: 'r1', phase: 'open', named: false });
  });

  it('[CO8] no scale among four, and none where the step asks for no vote', () => {
    const four = table(4);
    expect(foldConversation(four, ballot(4))).toBe(four);
    expect(openBallotOf(foldConversation(table(5), ballot(5)))?.options).toBe(5);
    const five = table(5);
    expect(foldConversation(five, { ...ballot(5), step: 'opening/aim' } as ConversationEvent)).toBe(five);
  });

  it('[CO9] turned cards have the round’s fields only, no name, and lie in the order of their ids', () => {
    const turned = foldAll([openRoundEvent('r1', 5), turn('r1', ['c3', 'c1', 'c2'])], table(5));
    expect(cardsOf(turned)).toEqual(['c1', 'c2', 'c3'].map((id) => ({ id, fields: { answer: id } })));
    expect(turned.authors).toEqual({});
    const named = foldAll([openRoundEvent('r1', 5, { named: true }), turn('r1', ['c1'])], table(5));
    expect(cardsOf(named)).toEqual([{ id: 'c1', member: 'm1', person: 'p1', fields: { answer: 'c1' } }]);
    expect(named.authors).toEqual({ c1: 'm1' });
  });

  it('[CO9] a card without words is not laid down', () => {
    const empty: ConversationEvent = {
      type: 'cards-turned',
      scope: 'r1',
      step: 'question-1/write',
      missing: 2,
      cards: [{ id: 'c1', fields: { answer: ' \u200b ' } }],
    };
    const turned = foldAll([openRoundEvent('r1', 5), empty], table(5));
    expect(cardsOf(turned)).toEqual([]);
    expect(turned.rounds.r1).toMatchObject({ phase: 'turned', missing: 2 });
  });

  it('[CO10] a round turns once; a void one is opened anew under another scope', () => {
    const open = foldConversation(table(5), openRoundEvent('r1', 5));
    expect(foldConversation(open, turn('r9', ['c1']))).toBe(open);
    const turned = foldAll([{ type: 'round-closing', scope: 'r1' }, turn('r1', ['c1'])], open);
    expect(foldConversation(turned, turn('r1', ['c2']))).toBe(turned);
    expect(foldConversation(turned, openRoundEvent('r1', 5))).toBe(turned);
    const voided = foldConversation(open, { type: 'round-voided', scope: 'r1' });
    expect(foldConversation(voided, turn('r1', ['c1']))).toBe(voided);
    const again = foldAll([openRoundEvent('r2', 5), turn('r2', ['c5'])], voided);
    expect(cardsOf(again).map(({ id }) => id)).toEqual(['c5']);
    expect(openRoundOf(again)).toBeUndefined();
  });

  it('[CO11] a count must fit the ballot', () => {
    const open = foldConversation(table(5), ballot(5));
    const count = (votes: readonly number[]): ConversationEvent => ({
      type: 'ballot-counted',
      scope: 'b1',
      step: 'opening/readiness',
      votes,
    });
    for (const votes of [
      [1],
      [1, 1, 1, 1, 1],
      [0, 0, 0, 0, 7, 0],
      [0.5, 0, 0, 0, 0, 0],
      [-1, 1, 1, 1, 1, 1],
    ]) {
      expect(foldConversation(open, count(votes))).toBe(open);
    }
    const counted = foldAll([{ type: 'ballot-closing', scope: 'b1' }, count([0, 1, 0, 3, 1, 1])], open);
    expect((counted.parts.opening as OpeningState).readiness).toEqual({ low: 2, high: 5 });
    expect(foldConversation(counted, count([0, 0, 0, 5, 0, 0]))).toBe(counted);
  });
});

describe('how a step runs in a group of this size', () => {
  const cards = (small: 'with-name' | 'spoken') =>
    step({ kind: 'cards', whose: 'without-name', fields: ['a', 'b', 'c'], small });

  it('[CO12] below four named or spoken, at four thin, above it as planned', () => {
    expect(effectiveCollects(cards('with-name'), { writers: 3, seats: 4 })).toEqual({
      collects: { ...cards('with-name').collects, whose: 'with-name' },
      smallGroup: 'named',
      joined: false,
    });
    expect(effectiveCollects(cards('spoken'), { writers: 2, seats: 3 })).toEqual({
      collects: { kind: 'turns' },
      smallGroup: 'spoken',
      joined: false,
    });
    expect(effectiveCollects(cards('spoken'), { writers: 4, seats: 5 })).toEqual({
      collects: cards('spoken').collects,
      smallGroup: 'thin',
      joined: false,
    });
    expect(effectiveCollects(cards('spoken'), { writers: 5, seats: 6 }).smallGroup).toBe('large-enough');
    const turns = step({ kind: 'turns' });
    expect(effectiveCollects(turns, { writers: 2, seats: 3 }).collects).toBe(turns.collects);
  });

  it('[CO13] scales from five', () => {
    const scale = step({ kind: 'ballot', options: 5, least: 5 });
    expect(effectiveCollects(scale, { writers: 4, seats: 5 })).toMatchObject({
      collects: { kind: 'turns' },
      smallGroup: 'spoken',
    });
    expect(effectiveCollects(scale, { writers: 5, seats: 6 }).collects).toEqual(scale.collects);
    const estimates = step({
      kind: 'cards',
      whose: 'without-name',
      fields: ['a'],
      scales: { a: { least: 0, most: 10 } },
      small: 'spoken',
      least: 5,
    });
    expect(effectiveCollects(estimates, { writers: 4, seats: 5 }).smallGroup).toBe('spoken');
    expect(effectiveCollects(estimates, { writers: 5, seats: 6 }).collects).toBe(estimates.collects);
    const loose = step({ kind: 'ballot', options: 2, least: 1 });
    expect(effectiveCollects(loose, { writers: 3, seats: 4 }).smallGroup).toBe('spoken');
  });

  it('[CO54] over as many things as lie there; spoken with fewer than two, or more than a ballot holds', () => {
    const over = step({ kind: 'ballot', options: 'by-state', least: 4 });
    const run = (things: number) => effectiveCollects(over, { writers: 6, seats: 7, things }).collects;
    expect(run(5)).toEqual({ kind: 'ballot', options: 5, least: 4 });
    expect([run(1).kind, run(64).kind]).toEqual(['turns', 'turns']);
  });

  it('[CO14] fields share a card that belong together, or where three hundred slots are not enough', () => {
    expect(effectiveCollects(cards('spoken'), { writers: 99, seats: 100 }).joined).toBe(false);
    expect(effectiveCollects(cards('spoken'), { writers: 100, seats: 101 }).joined).toBe(true);
    const chair = step({
      kind: 'cards',
      whose: 'with-name',
      fields: ['a', 'b', 'c', 'd'],
      small: 'with-name',
      together: true,
    });
    expect(effectiveCollects(chair, { writers: 5, seats: 6 }).joined).toBe(true);
  });
});
