// Thirty minutes in one: six devices and a beamer, from the first page to a report that is taken home.
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/i18n/words.ts';
import { createLook } from './kit/look.ts';
import type { Party, Texts } from './kit/party.ts';
import { playHarvest } from './kit/play-harvest.ts';
import { playOpening } from './kit/play-opening.ts';
import { playQuestion } from './kit/play-question.ts';
import { playReport } from './kit/play-report.ts';
import { joinByCode, joinByLink, makeRoom, openScreen } from './kit/room.ts';
import { useStage, type Stage } from './kit/stage.ts';

const names = ['Noor', 'Iris', 'Bram', 'Youssef', 'Fleur'];

const dutch: Texts = {
  missing: 'We bellen elkaar als het blijft hangen',
  answers: [
    'Ik wilde haar geloven en zag toch vooral het dossier.',
    'Ik vroeg niet door, omdat het al laat was.',
    'Dat ik eerst bel met de ouders en dan pas met het kind praat.',
    'Stil blijven tot ze zelf verder praat. Dat vind ik lastig.',
    'Ik schrijf op wat zij zegt, in haar woorden.',
  ],
  sentence: 'We luisteren korter naarmate we meer haast hebben.',
  otherSentence: 'Sommigen van ons denken dat haast het probleem niet is.',
  lesson: 'Eerst het kind spreken, dan pas het dossier lezen.',
  agreement: 'We plannen bij elke start een gesprek met het kind alleen.',
  needs: 'Een half uur per kind in het rooster, van de teamleider.',
  unsolved: 'Wat doen we als ouders dat gesprek niet willen?',
  minority: 'Een kind alleen spreken kan het ook onveiliger maken.',
  leaving: 'Ik ga vanavond wandelen',
  correction: 'Zet erbij dat de gedragswetenschapper kan meedenken.',
};

/** English words, and texts that try to be more than text. */
const english: Texts = {
  missing: '<script>alert("missing")</script> we call each other',
  answers: [
    '<script>alert(1)</script> I believed the file',
    '"><img src=x onerror=alert(2)> I did not ask',
    '{{constructor}} ${7*7} I called the parents first',
    'مرحبا <b>I stayed silent</b>',
    '&lt;script&gt; I wrote down her words 🧡',
  ],
  sentence: '<script>alert("sentence")</script> we listen less when in a hurry',
  otherSentence: '<svg onload=alert(3)> hurry is not it',
  lesson: '<script>alert("lesson")</script> see the child first',
  agreement: '<iframe src="javascript:alert(4)"></iframe> a talk alone',
  needs: '<script>alert("needs")</script> half an hour',
  unsolved: '<a href="javascript:alert(5)">what if parents refuse?</a>',
  minority: '<style>*{display:none}</style> it can be less safe',
  leaving: '<script>alert("leaving")</script> a walk',
  correction: '<script>alert("correction")</script> add the psychologist',
};

const allOf = (texts: Texts): readonly string[] => Object.values(texts).flat();

const gather = async (stage: Stage, language: Language, texts: Texts): Promise<Omit<Party, 'atState'>> => {
  const room = await makeRoom(stage, { language, title: 'Team Noord', host: 'Sam' });
  const screen = await openScreen(room);
  const byCode = await joinByCode(room, names[0] ?? '');
  const byLink = await joinByLink(room, names.slice(1));
  const { host, words } = room;
  return { room, host, words, members: [byCode, ...byLink], names, screen, texts };
};

const play = async (stage: Stage, language: Language, texts: Texts): Promise<void> => {
  const gathered = await gather(stage, language, texts);
  const look = createLook({ pictures: language === 'nl' });
  const [member] = gathered.members;
  if (member === undefined) throw new Error('nobody came');
  const views = { facilitator: gathered.host, member, screen: gathered.screen };
  const party: Party = { ...gathered, atState: (state) => look.at(state, views) };
  await playOpening(party);
  await playQuestion(party);
  await playHarvest(party);
  await playReport(party);
  expect(look.faults, look.faults.join('\n')).toEqual([]);

  const [, secret = ''] = party.room.link.split('#');
  const secrets = [...allOf(texts), ...names, 'Team Noord', secret];
  expect(stage.server.traces(secrets)).toEqual([]);
};

describe('a whole conversation of half an hour', () => {
  const stage = useStage();

  it('goes from a question to a report on every device, in Dutch', () => play(stage(), 'nl', dutch));

  it('goes the same way in English, and shows what looks like code as the text it is', () =>
    play(stage(), 'en', english));
});
