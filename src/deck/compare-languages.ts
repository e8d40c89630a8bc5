// A deck says the same in each of its languages: people in one room may each read their own.
import type { Card, Deck } from './deck.ts';
import { noteIn, type DeckFault, type Note } from './fault.ts';
import { cardPlace, lineOfId, type DeckFiles } from './parse-deck.ts';

/**
 * The faults of `translated` where it differs in shape from `original`: other ids, another number of tips,
 * a part too few or too many. Both are parsed from `files`. The words themselves are not compared.
 */
export const compareLanguages = (
  files: DeckFiles,
  original: Deck,
  translated: Deck,
): readonly DeckFault[] => {
  const faults: DeckFault[] = [];
  const deckFile = `deck.${translated.language}.md`;
  const note = noteIn(faults, deckFile);
  const like = `as in ${original.language}`;
  if (translated.id !== original.id) note(1, `the deck's id {#${original.id}}, ${like}`);
  noteIds(
    idsOf(original.sections),
    idsOf(translated.sections),
    `sections, ${like}`,
    files[deckFile] ?? '',
    note,
  );
  for (const card of original.cards) {
    const other = translated.cards.find((candidate) => candidate.number === card.number);
    if (other) compareCards(files, card, other, { like, language: translated.language, faults });
    else note(1, `a card ${card.number} in ${translated.language}, ${like}`);
  }
  for (const card of translated.cards) {
    if (!original.cards.some((candidate) => candidate.number === card.number)) {
      note(1, `no card ${card.number} in ${translated.language}, ${like}`);
    }
  }
  return faults;
};

interface Comparison {
  readonly like: string;
  readonly language: string;
  readonly faults: DeckFault[];
}

const compareCards = (files: DeckFiles, card: Card, other: Card, comparison: Comparison): void => {
  const { like, language, faults } = comparison;
  const file = pathOf(files, card.number, language);
  const text = files[file] ?? '';
  const note = noteIn(faults, file);
  if (other.id !== card.id) note(lineOfId(text, other.id), `the card's id {#${card.id}}, ${like}`);
  const tips = lineOfId(text, 'tips');
  if (other.tips.length !== card.tips.length) note(tips, `${card.tips.length} tips, ${like}`);
  else if (leadsOf(other) !== leadsOf(card)) note(tips, `bold words before the same tips, ${like}`);
  if (!other.tipsIntro !== !card.tipsIntro)
    note(tips, `an opening paragraph in both languages or in neither`);
  if (!other.sideBox !== !card.sideBox) note(1, `a section {#side-box} in both languages or in neither`);
  noteIds(card.questions.map(askedOf), other.questions.map(askedOf), `questions, ${like}`, text, note);
  noteIds(idsOf(card.links), idsOf(other.links), `links, ${like}`, text, note);
};

const pathOf = (files: DeckFiles, number: number, language: string): string =>
  Object.keys(files).find((path) => {
    const place = cardPlace(path);
    return place?.number === number && place.language === language;
  }) ?? '';

const idsOf = (things: readonly { readonly id: string }[]): string[] => things.map((thing) => thing.id);

const askedOf = ({ id, audience }: Card['questions'][number]): string => `${id} (${audience})`;

const leadsOf = (card: Card): string =>
  card.tips.map((tip) => (tip.lead === undefined ? '-' : 'lead')).join(' ');

// Names the first difference only: one missing id shifts all that follow.
const noteIds = (
  wanted: readonly string[],
  found: readonly string[],
  what: string,
  text: string,
  note: Note,
): void => {
  const index = Array.from({ length: Math.max(wanted.length, found.length) }, (_, at) => at).find(
    (at) => wanted[at] !== found[at],
  );
  if (index === undefined) return;
  const here = found[index]?.split(' ')[0] ?? '';
  note(lineOfId(text, here), `${wanted[index] ?? 'nothing more'} at place ${index + 1} of the ${what}`);
};
