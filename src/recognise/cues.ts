// Words around a name that tell that it is one, and what could stand in its place.
import type { TextLanguage } from './suggestions.ts';

/** Before a surname; what they stand for goes with it. The suggestion takes their place. */
const titles: Readonly<Record<TextLanguage, Readonly<Record<string, string>>>> = {
  nl: {
    mevrouw: 'een vrouw',
    mevr: 'een vrouw',
    mw: 'een vrouw',
    mej: 'een vrouw',
    meneer: 'een man',
    dhr: 'een man',
    heer: 'een man',
    dokter: 'een arts',
    dr: 'een arts',
    drs: 'een deskundige',
    ing: 'een deskundige',
    ir: 'een deskundige',
    prof: 'een deskundige',
    professor: 'een deskundige',
    mr: 'een jurist',
    meester: 'een leerkracht',
    juf: 'een leerkracht',
    juffrouw: 'een leerkracht',
    agent: 'een agent',
    rechter: 'een rechter',
    familie: 'het gezin',
    fam: 'het gezin',
    gezin: 'het gezin',
    zaak: 'een zaak',
    casus: 'een casus',
    mrs: 'een vrouw',
    ms: 'een vrouw',
  },
  en: {
    mrs: 'a woman',
    ms: 'a woman',
    miss: 'a woman',
    mevrouw: 'a woman',
    mr: 'a man',
    meneer: 'a man',
    dr: 'a doctor',
    doctor: 'a doctor',
    judge: 'a judge',
    family: 'the family',
    teacher: 'a teacher',
    prof: 'an expert',
    professor: 'an expert',
    officer: 'an officer',
  },
};

const nlRoles = `
moeder vader mama papa oma opa tante oom broer broertje zus zusje halfbroer halfzus halfbroertje halfzusje stiefmoeder stiefvader stiefbroer stiefzus stiefzoon stiefdochter
pleegmoeder pleegvader pleegbroer pleegzus pleegzusje pleegbroertje pleegzoon pleegdochter pleegkind pleegoma pleegopa adoptiemoeder adoptievader schoonmoeder schoonvader schoonzus schoonbroer zwager
zoon zoontje dochter dochtertje kind kindje kinderen neef neefje nicht nichtje vriend vriendin vriendje vriendinnetje ex ex-partner ex-man ex-vrouw partner echtgenoot man vrouw buurman buurvrouw buurjongen buurmeisje
collega voogd gezinsvoogd jeugdbeschermer jeugdreclasseerder begeleider begeleidster groepsbegeleider groepsleider groepsleidster leidster leider mentor coach gezinscoach hulpverlener hulpverleenster
therapeut psycholoog psychiater orthopedagoog pedagoog gedragswetenschapper gedragsdeskundige huisarts arts jeugdarts kinderarts verpleegkundige leerkracht docent docente leraar lerares teamleider
manager directeur bestuurder stagiair stagiaire advocaat advocate tolk wijkagent cliënt cliënte pupil baby peuter kleuter jongen jongetje meisje meid tiener puber jongere pleegzorgwerker
gezinswerker jeugdwerker maatschappelijk werker raadsonderzoeker casusregisseur regisseur vertrouwenspersoon ervaringsdeskundige ouder pleegouder pleegouders ouders mantelzorger bewindvoerder curator wethouder
behandelaar behandelcoördinator consulent leerplichtambtenaar conciërge zorgcoördinator coördinator bewoner bewoonster tweeling gezinshuisouder zorgmedewerker medewerker medewerkster kraamverzorgster verloskundige`;

const enRoles = `
mother father mum mom dad grandmother grandma grandfather grandpa aunt uncle brother sister stepmother stepfather half-brother half-sister foster-mother foster-father son daughter child boy girl baby
nephew niece cousin friend girlfriend boyfriend partner ex husband wife neighbour colleague guardian worker caseworker mentor coach therapist psychologist psychiatrist doctor nurse teacher
manager director trainee intern lawyer interpreter client pupil carer`;

const toSet = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const rolesOf: Readonly<Record<TextLanguage, ReadonlySet<string>>> = {
  nl: toSet(nlRoles),
  en: toSet(enRoles),
};

/** Roles with `het`; all others have `de`. */
const neuter = /(?:je|kind|gezin)$/u;

export const isRole = (key: string): boolean => rolesOf.nl.has(key) || rolesOf.en.has(key);

/** `de moeder`, `the mother`. */
export const roleWithArticle = (key: string, language: TextLanguage): string =>
  rolesOf.en.has(key) && !rolesOf.nl.has(key)
    ? `the ${key}`
    : language === 'en' && rolesOf.en.has(key)
      ? `the ${key}`
      : `${neuter.test(key) ? 'het' : 'de'} ${key}`;

export const titleFor = (key: string, language: TextLanguage): string | undefined =>
  titles[language][key] ?? titles.nl[key] ?? titles.en[key];

/** Stand with small letters inside a name. */
export const inName: ReadonlySet<string> = toSet(
  "van de der den het 't ter ten te in op la le du des di da dos do el al ben bin bint abu aan von zu zum st y",
);

/** Words that make the next one a name whatever it looks like. */
export const namingWords: ReadonlySet<string> = toSet(
  'heet heette heten genaamd genoemd bijgenaamd naam namen ene zekere noemen noemden noemt called named',
);

/** Words behind a name: somebody says, does, feels. */
export const speechVerbs: ReadonlySet<string> = toSet(
  `zei zegt vertelde vertelt vroeg vraagt belde belt mailde mailt appte appt riep roept schreeuwde fluisterde huilde huilt dacht denkt vond vindt wilde wil antwoordde
  schreef schrijft liep loopt rende fietste sloeg slaat keek kijkt lachte knikte zweeg begon woonde woont slaapt sliep mist miste durfde durft logeert logeerde weigerde weigert
  snapte snapt wist hoopte hoopt schrok vluchtte ontkende
  said says told asked called cried shouted whispered thought wanted lives slept ran`,
);

/** Before a name in small letters they make it likely. */
export const beforePeople: ReadonlySet<string> = toSet(
  'van met volgens tegen door aan voor over bij naar en with from to by for about and',
);
