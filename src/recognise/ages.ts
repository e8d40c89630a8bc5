// Somebody's age; not how long something took, and not from which age a rule holds.
import { spanOf, type Span } from './span.ts';
import { suggestions, type TextLanguage } from './suggestions.ts';

const units = ['', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
const teens = 'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(' ');
const tens = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ');

/** 1 to 99 as Dutch words, small letters. */
const numberWords: ReadonlyMap<string, number> = new Map([
  ...units.slice(1).map((name, index): [string, number] => [name, index + 1]),
  ...teens.map((name, index): [string, number] => [name, index + 10]),
  ...tens.flatMap((name, index): [string, number][] =>
    units.map((unit, one) => [
      one === 0 ? name : `${unit}${unit.endsWith('e') ? 'ën' : 'en'}${name}`,
      (index + 2) * 10 + one,
    ]),
  ),
  ['anderhalf', 1],
  ['tweeënhalf', 2],
  ['drieënhalf', 3],
]);

const written = [...numberWords.keys()].toSorted((one, other) => other.length - one.length).join('|');
const count = String.raw`(?:\d{1,2}(?:[,.]5|½)?|${written})`;
const unit = String.raw`(?:jaar|jr\.?|maanden|maand|mnd\.?|weken|dagen|years|months|weeks)`;
const stop = String.raw`(?=\s*(?:[.,;:!?)"'’”]|$|\s(?:en|of|and|or|toen|oud|was|waren|is)(?!\p{L})))`;
const person =
  '(?:jongen|jongetje|meisje|meid|kind|kindje|kleuter|peuter|baby|tiener|puber|jongere|zoon|zoontje|dochter|dochtertje|broer|broertje|broertjes|broers|zus|zusje|zusjes|zussen|neefje|nichtje|pleegkind|pleegzoon|pleegdochter|cliënt|pupil|leerling|kinderen|jongens|meisjes|tweeling|boy|girl|child|teenager|son|daughter)';
const notFollowed = String.raw`(?!\s(?:geleden|later|lang|ervaring|ago|in dienst|getrouwd|bezig|weg|samen|onderweg|te laat|na|voor|tot|terug|vooruit|gewacht))`;
const nothingBefore = String.raw`(?<![\p{L}\d.,:/€-])`;

/** Each holds the age in its first group. */
const patterns: readonly RegExp[] = [
  String.raw`${nothingBefore}(${count}[ -]?jarig(?:e|en)?)(?!\p{L})(?!\s(?:opleiding|training|plan|programma|project|contract|cyclus|onderzoek|traject|jubileum|bestaan|ervaring|periode|termijn|cursus|huwelijk|relatie|oorlog|strijd|straf|celstraf|afspraak))`,
  String.raw`${nothingBefore}(\d{1,2}[- ]years?[- ]olds?)(?!\p{L})`,
  String.raw`${nothingBefore}(${count}\s${unit}\s(?:oud|old|jong))(?!\p{L})`,
  String.raw`(?<!\p{L})${person}\s(?:is\s|was\s|van\s|of\s){1,2}(?:toen\s|nu\s|net\s|pas\s|bijna\s)?(${count}(?:\s${unit})?)(?!\s?\p{L}|\d)`,
  String.raw`(?<!\p{L})${person}\s(?:van|of)\s(${count})(?=\s\p{L})(?!\s(?:jaar|jr|maand|maanden|weken|dagen|tot|en ouder|en jonger|of ouder|cm|kilo|kg|meter|pond|procent|euro|ouders|gezinnen|kinderen|broers|jongens|meisjes|landen|keer)(?!\p{L}))`,
  String.raw`(?<!\p{L})(?:vader|moeder|vrouw|man|opa|oma|woman)\s(?:van|of)\s([1-9]\d)(?!\d|\s(?:kinderen|ouders|jaar))`,
  String.raw`(?<!\p{L})${person}\svan\s(${count}\s${unit})(?!\p{L})${notFollowed}`,
  String.raw`(?<!\p{L})(?:hij|zij|ze|ik|jij|die|he|she|ben|bent|was ik)\s(?:is|was|zijn|waren|werd|wordt|ben)?\s?(?:nu|net|pas|bijna|toen|al|nog maar|amper|just|only)?\s?(${count}\s${unit})(?!\p{L})${notFollowed}`,
  String.raw`(?<!\p{L})(?:toen|when|als)\s(?:hij|zij|ze|ik|he|she|i)\s(${count})\s(?:was|werd|is|wordt)(?!\p{L})`,
  String.raw`(?<!\p{L})(${count}(?:\s${unit})?)\sgeworden(?!\p{L})`,
  String.raw`(?<!\p{L})(?:wordt|werd|word)\s(?:\p{L}+\s){0,3}(${count})(?=\s*[.,;!?]|\s*$)`,
  String.raw`(?<!\p{L})(?:haar|zijn|mijn|hun|m'n|z'n|his|her)\s(\d{1,2}(?:e|de|ste)|${written
    .split('|')
    .map((name) => `${name}(?:de|ste)`)
    .join(
      '|',
    )})(?=\s*[.,;!?]|\s*$|\s(?:ging|kwam|was|werd|verjaardag|levensjaar|birthday|al|voor|uit|naar|weg)(?!\p{L}))`,
  String.raw`\p{L}\s\((${count}(?:\s${unit})?)\)`,
  String.raw`\p{L},\s(${count}\s(?:jaar|jr\.?|maanden|mnd\.?))(?=[,.;)]|$)`,
  String.raw`(?<!\p{L})(?:leeftijd|age)\W{1,3}(${count}(?:\s${unit})?)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:baby|peuter)\svan\s(${count}\s${unit})(?!\p{L})`,
].map((source) => new RegExp(source, 'dgu'));

/** `Kevin is 12.`: needs the capital, so it reads the text as it was written. */
const afterName = new RegExp(
  String.raw`(?<!\p{L})(?:[Hh]ij|[Zz]ij|[Zz]e|[Ii]k|[Hh]e|[Ss]he|\p{Lu}\p{Ll}+)\s(?:is|was|zijn|waren|werd|wordt|ben|turned|turns)\s(?:nu\s|net\s|pas\s|bijna\s|toen\s|al\s|nog maar\s|amper\s)?(${count})${stop}`,
  'dgu',
);

/** Small letters, offsets kept. */
const lower = (text: string): string => {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text;
};

/** Spares most sentences the patterns. */
const mayHoldAge = new RegExp(
  String.raw`\d|jaar|jarig|maand|weken|${teens.join('|')}|twee|${units.slice(3).join('|')}|anderhalf|${tens.join('|')}`,
  'u',
);

/** A bare number that stands before one that has its year: `van 6 en 4 jaar`. */
const pairBefore = new RegExp(String.raw`${nothingBefore}(${count})(?:,\s|\s(?:en|of|and)\s)$`, 'du');
const pairAfter = new RegExp(String.raw`^(?:,\s|\s(?:en|of|and)\s)(${count}\s(?:jaar|jr))(?!\p{L})`, 'du');

/** A rule for everybody of an age is about nobody: `jongeren van 16 en ouder`, `van 12 tot 18`. */
const general = /^\s?(?:en ouder|en jonger|of ouder|of jonger|plus|\+|tot|t\/m|and older|or older)/u;

const yearsOf = (found: string): number | undefined => {
  if (/maand|mnd|week|weken|dagen|month/iu.test(found)) return 0;
  const digits = /\d{1,2}/u.exec(found);
  if (digits) return Number(digits[0]);
  const [name = ''] = new RegExp(`^(?:${written})`, 'iu').exec(found) ?? [];
  return numberWords.get(name.toLowerCase());
};

const groups: readonly (readonly [number, number])[] = [
  [0, 4],
  [4, 8],
  [8, 12],
  [12, 16],
  [16, 18],
  [18, 25],
  [25, 40],
  [40, 60],
  [60, 99],
];

/** An age as a group of ages, wide enough not to point at one person. */
const widened = (found: string, years: number, language: TextLanguage): string => {
  const [least, most] = groups.find(([, end]) => years < end) ?? [60, 99];
  return suggestions[language].between(least, most, /jarig|year-old/iu.test(found));
};

export interface Age extends Span {
  readonly years: number;
}

export const findAges = (text: string, language: TextLanguage): readonly Age[] => {
  const ages: Age[] = [];
  const small = lower(text);
  if (!mayHoldAge.test(small)) return ages;
  const add = (start: number, end: number): void => {
    const found = text.slice(start, end);
    const years = yearsOf(found);
    if (years === undefined || general.test(text.slice(end))) return;
    ages.push({ ...spanOf('age', start, end, widened(found, years, language)), years });
  };
  for (const pattern of [...patterns, afterName])
    for (const { indices } of (pattern === afterName ? text : small).matchAll(pattern)) {
      const [start, end] = indices?.[1] ?? [0, 0];
      add(start, end);
      const before = pairBefore.exec(text.slice(0, start))?.indices?.[1];
      if (before) add(before[0], before[1]);
      const after = pairAfter.exec(text.slice(end))?.indices?.[1];
      if (after) add(end + after[0], end + after[1]);
    }
  // The longest of those that start in one place: `14 jaar oud`, not `14`.
  return ages.toSorted((one, other) => one.start - other.start || other.end - one.end);
};
