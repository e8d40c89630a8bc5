// A street with a number, and a postcode, with its house number where that stands behind it.
import { spanOf, type Span } from './span.ts';
import { suggestions, type TextLanguage } from './suggestions.ts';

const ends =
  'straat|straatje|laan|weg|plein|kade|gracht|singel|steeg|dijk|hof|hofje|park|pad|plantsoen|dreef|wal|markt|burg|baan|dwarsstraat|haven|oord|veld|erf|akker|weide|waard|horst|berg|wijk|dam|brink|voorhout|stee|kamp|hoeve|esch|donk|meent|zijde|zand|eind|heide|bos|beek|laantje|hoek|poort|brug|sluis|vaart|vliet|gaarde|kwartier|tuinen|road|street|avenue|lane';

const endsInEitherCase = `${ends}|ring`
  .split('|')
  .map((end) => `[${end.charAt(0).toUpperCase()}${end.charAt(0)}]${end.slice(1)}`)
  .join('|');

const number = String.raw`\d{1,4}(?:[ -]?(?:bis|huis|hs|[a-h](?![\p{L}]))|-\d{1,3}(?:-?(?:hs|[a-h]))?|-(?:[IVX]+|huis|hs))?`;
const word = String.raw`(?:'[ts]\s)?\p{Lu}[\p{L}'’.-]*`;
const small = String.raw`(?:van|van der|van den|van de|de|der|den|het|'t|ter|ten|te|op|aan|in|en)`;

const street = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${word}\s(?:${small}\s)?){0,3}(?:'t\s)?\p{Lu}[\p{L}'’-]*?(?:${ends})\s(?:nr\.?\s|nummer\s)?${number}(?![\p{L}\d])`,
  'gu',
);
/** `Oude Gracht 12`, `Lange voorhout 3`. */
const separateStreet = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${word}\s(?:${small}\s)?){1,3}(?:${endsInEitherCase})\s(?:nr\.?\s|nummer\s)?${number}(?![\p{L}\d])`,
  'gu',
);
const streetAlone = new RegExp(
  String.raw`(?<![\p{L}\d-])(?:Singel|Markt|Dijk|Plein|Haven|Brink|Dam|Kade|Gracht|Dreef|Hof|Laan|Steeg|Burg|Ring|Wal|Dorp|Kerkplein|Esch|Voorhout|Zandpad)\s(?:nr\.?\s|nummer\s)?${number}(?![\p{L}\d])`,
  'gu',
);
/** After words that lead to a house any name with a number is one: `De Hoeve 4`. */
const afterCue = new RegExp(
  String.raw`(?<=\b(?:naar|aan|op|adres|adres is|woont op|woonachtig|verblijft op|lives at|address):?\s(?:de\s|het\s)?)(?:${word}\s){1,3}${number}(?![\p{L}\d]|\s(?:jaar|uur|mei|jan|feb|maart|april|juni|juli|aug|sept|okt|nov|dec|keer|kinderen|mensen|havo|vwo|mavo))`,
  'gu',
);
const postcode = new RegExp(
  String.raw`(?<![\p{L}\d])[1-9]\d{3}(?:\s?(?!S[ADS])[A-Z]{2})(?:,?\s${number})?(?![\p{L}\d])`,
  'gu',
);
/** Amounts, years and laws that look like a postcode. */
const noPostcode = /^\d{4}\s(?:EN|OF|DE|IN|OP|TE|IS|ZE|WE|KM|EU|NL|MG|ML|CM|KG)$/u;
const startsWithCue =
  /^(?:Naar|Aan|Op|Bij|Adres|In|De politie|Wij|Hij|Zij|Postcode|Artikel|Kamer|Paragraaf|Groep|Fase|Stap|Kind|Vraag|Bijlage|Hoofdstuk|Les|Week|Dag|Tafel|Kaart|Lokaal|Bladzijde)\s/u;

const trimmed = (found: string, index: number): readonly [string, number] => {
  const cue = startsWithCue.exec(found);
  return cue ? [found.slice(cue[0].length), index + cue[0].length] : [found, index];
};

export const findAddresses = (text: string, language: TextLanguage): readonly Span[] => {
  if (!/\d/u.test(text)) return [];
  const found = [street, separateStreet, streetAlone, afterCue].flatMap((pattern) => [
    ...text.matchAll(pattern),
  ]);
  const streets = found
    .map(({ 0: whole, index }) => trimmed(whole, index))
    .filter(([whole]) => /^(?:'[ts]\s)?\p{Lu}/u.test(whole) && /\p{L}\s/u.test(whole));
  const codes = [...text.matchAll(postcode)]
    .filter(({ 0: whole }) => !noPostcode.test(whole))
    .map(({ 0: whole, index }): readonly [string, number] => [whole, index]);
  return [...streets, ...codes].map(([whole, index]) =>
    spanOf('address', index, index + whole.length, suggestions[language].address),
  );
};
