// One question: read, write in silence, turn over, talk, one sentence per view.
import { expect } from 'vitest';
import { allRead, allReady, memberAt, passPen, putDown, step, takeTurns, type Party } from './party.ts';
import { until } from './room.ts';
import { openCards } from './writing.ts';

const write = async (party: Party): Promise<void> => {
  const { words, texts } = party;
  for (const [place, text] of texts.answers.entries())
    await memberAt(party, place).getByLabel(words('write-show-round.answer.label')).fill(text);
  await party.atState('question-write');
  await allReady(party, words('write-show-round.send'));
  await party.atState('question-ready');
};

/** All devices show the same cards in the same order, and nobody's name. */
const expectSameCards = async (party: Party): Promise<void> => {
  const { host, screen, members, texts } = party;
  await until(() => openCards(host)).toHaveLength(texts.answers.length);
  const order = await openCards(host);
  expect(order.toSorted()).toEqual(texts.answers.toSorted());
  for (const page of [screen, ...members]) await until(() => openCards(page)).toEqual(order);
};

const sentences = async (party: Party): Promise<void> => {
  const { host, screen, words, texts } = party;
  const label = (number: number) => words('write-show-round.sentence.field', { number });
  await putDown(host, words, label(1), texts.sentence);
  await passPen(party, 2);
  const writer = memberAt(party, 2);
  await writer.getByRole('heading', { name: words('pen.yours') }).waitFor();
  await putDown(writer, words, label(2), texts.otherSentence);
  await allRead([host, screen, memberAt(party, 0)], texts.otherSentence);
  await party.atState('question-sentence');
};

/** From the card to the sentences. */
export const playQuestion = async (party: Party): Promise<void> => {
  await step(party);
  await party.atState('question-card');
  await step(party);
  await party.atState('question-question');
  await step(party);
  await write(party);
  await step(party);
  await expectSameCards(party);
  await party.atState('question-show');
  await step(party);
  await takeTurns(party);
  await party.atState('question-round');
  await step(party);
  await party.atState('question-differences');
  await step(party);
  await sentences(party);
};
