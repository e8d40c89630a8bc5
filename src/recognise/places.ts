// Schools and organisations by their own name: a word for what it is, and a name with a capital.
import { spanOf, type Kind, type Span } from './span.ts';
import { suggestions, type TextLanguage } from './suggestions.ts';

const schoolCues =
  'basisschool|school|obs|cbs|kbs|rkbs|pcbs|gbs|sbo|so|vso|vmbo|mavo|havo|vwo|mbo|hbo|isk|praktijkschool|praktijkonderwijs|lyceum|college|gymnasium|scholengemeenschap|kleuterschool|daltonschool|montessorischool|jenaplanschool|vrijeschool|hogeschool|universiteit|middelbare school|peuterspeelzaal|ROC';
const schoolEnds =
  'College|Lyceum|Gymnasium|Mavo|Scholengemeenschap|Hogeschool|School|Praktijkschool|Vakschool';
const placeCues =
  'gezinshuis|leefgroep|behandelgroep|woongroep|crisisgroep|meidengroep|jongensgroep|kliniek|stichting|GGZ|wijkteam|buurtteam|jeugdteam|gebiedsteam|azc|AZC|logeerhuis|instelling|jeugdhulp|jeugdbescherming|jeugdzorg|ziekenhuis|kinderdagverblijf|kdv|bso|crisisopvang|pleegzorg|zorgboerderij|tehuis|internaat|verpleeghuis|woonvoorziening|zorggroep|thuiszorg|jongerencentrum|buurthuis|voetbalclub|sportclub|opvanghuis|noodopvang|huisartsenpraktijk|praktijk|kerk|moskee';
const placeEnds =
  'Ziekenhuis|Kliniek|Jeugdhulp|Zorggroep|Huisartsenpraktijk|Gezinshuis|Gasthuis|Jeugdbescherming|Zorgboerderij|Kinderdagverblijf|Jeugdzorg|Pleegzorg';

/** Organisations that many people here will name; the facilitator adds the others. */
const known =
  'Pluryn|Entrea|Lindenhout|iHUB|Parlan|Levvel|Youké|Enver|Elker|Yorneo|Accare|Timon|Koraal|Juzt|Sterk Huis|Xonar|Altra|Jarabee|Ambiq|Cosis|Cordaan|Briedis|Nidos|Pactum|Trias|Vitree|Intermetzo|Bascule|Fier|Kenter|Curium|Molendrift|Jeugdformaat|Middin|Ipse de Bruggen|Amerpoort|Reinaerde|Lunet|Siza|Driestroom|Gastenhof|Icarus|De Hoenderloo Groep|Hoenderloo|Horizon Jeugdzorg|William Schrikker|Lucertis|Yulius|Emergis|Parnassia|Arkin|Dimence|Mediant|Karakter|Herlaarhof|Reinier van Arkel';

const capital = String.raw`(?:\p{Lu}[\p{L}’'-]*|'t\s\p{Lu}[\p{L}’'-]*)`;
const inner = String.raw`(?:\s(?:van|de|der|den|het|'t|aan|op|en|ter|ten)){0,2}`;
const ownName = String.raw`(?:(?:de|het)\s)?${capital}(?:${inner}\s${capital}){0,3}`;
const notInside = String.raw`(?<![\p{L}\d-])`;

/** What stands behind the word for a place without being its name. */
const commonNames = new Set(
  `Nederland Brabant Gelderland Utrecht Limburg Friesland Drenthe Groningen Zeeland Overijssel Flevoland Amsterdam
  Rotterdam Den Veilig Raad Inspectie Jeugdwet Ik Hij Zij Wij Ze We U Er Het Dat Die Dit In Op Na Toen Voor Maar En Of
  Als Hoe Wat Wie Waar Waarom NL BV Jeugdzorg Jeugdhulp Pleegzorg`.split(/\s+/),
);

const build = (source: string): RegExp => new RegExp(source, 'gu');

/** Both letter cases of the first letter of each cue; what follows must have a capital of its own. */
const anyCase = (cues: string): string =>
  cues
    .split('|')
    .map((cue) => {
      const [first = ''] = cue;
      return `[${first.toUpperCase()}${first.toLowerCase()}]${cue.slice(1)}`;
    })
    .join('|');

const rules: readonly { readonly kind: Kind; readonly pattern: RegExp; readonly cue: boolean }[] = [
  {
    kind: 'school',
    cue: false,
    pattern: build(
      `${notInside}${capital}(?:${inner}\\s${capital}){0,3}\\s(?:${schoolEnds})(?!\\p{L})(?:\\s${capital}){0,2}`,
    ),
  },
  {
    kind: 'school',
    cue: false,
    pattern: build(
      `(?<=\\p{Ll}[,]?\\s|^De\\s|^Het\\s|[.!?]\\sDe\\s)(?:${capital}\\s){0,3}\\p{Lu}\\p{Ll}+(?:school|college|lyceum)(?!\\p{L})`,
    ),
  },
  { kind: 'school', cue: true, pattern: build(`${notInside}(?:${anyCase(schoolCues)})\\s${ownName}`) },
  { kind: 'institution', cue: true, pattern: build(`${notInside}(?:${anyCase(placeCues)})\\s${ownName}`) },
  {
    kind: 'institution',
    cue: false,
    pattern: build(`${notInside}${capital}(?:${inner}\\s${capital}){0,3}\\s(?:${placeEnds})(?!\\p{L})`),
  },
  { kind: 'institution', cue: false, pattern: build(`${notInside}(?:${known})(?!\\p{L})`) },
];

const article = /(?<!\p{L})(?:de|het|een|the|an?)\s$/iu;
const leading = /^(?:De|Het|Een|The|Bij|Op|In|Van|Naar|Sinds|Volgens|Voor|Met|Door)\s/u;

/** Whether the words behind the cue are a name, and not a country or the next sentence. */
const isOwnName = (found: string): boolean => {
  const [, first = '', second = ''] = found.split(/\s+/u);
  return !commonNames.has(/^(?:de|het)$/iu.test(first) && second !== '' ? second : first);
};

const suggestionFor = (kind: Kind, found: string, language: TextLanguage): string => {
  const { school, institution } = suggestions[language];
  const [cue = ''] = found.split(' ');
  const isCue = language === 'nl' && placeCues.split('|').includes(cue.toLowerCase());
  return kind === 'school' ? school : isCue ? `een ${cue.toLowerCase()}` : institution;
};

export const findPlaces = (text: string, language: TextLanguage): readonly Span[] =>
  rules.flatMap(({ kind, pattern, cue }) =>
    [...text.matchAll(pattern)]
      .filter(({ 0: found }) => !cue || isOwnName(found))
      .map(({ 0: whole, index }) => {
        const lead = cue ? null : leading.exec(whole);
        const start = index + (lead?.[0].length ?? 0);
        const end = index + whole.length;
        const found = text.slice(start, end);
        const before = article.exec(text.slice(Math.max(0, start - 6), start));
        return {
          ...spanOf(kind, start, end, suggestionFor(kind, found, language)),
          replaces: { start: start - (before?.[0].length ?? 0), end },
        };
      })
      .filter(({ start, end }) => !cue || end > start),
  );
