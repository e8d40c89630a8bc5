// What could stand there instead. These words go into somebody's own text, in its language, put together from what was
// found; so they are data beside the rules, and not in the catalogues of the screens.

export const textLanguages = ['nl', 'en'] as const;

export type TextLanguage = (typeof textLanguages)[number];

interface Suggestions {
  readonly citizenNumber: string;
  readonly iban: string;
  readonly mail: string;
  readonly phone: string;
  readonly address: string;
  readonly school: string;
  readonly institution: string;
  readonly roomWord: string;
  readonly somebody: string;
  readonly child: string;
  readonly youngPerson: string;
  readonly adult: string;
  readonly theChild: string;
  readonly theFamily: string;
  readonly bornIn: (year: string) => string;
  readonly sometime: string;
  readonly months: string;
  /** `young` is a whole suggestion: a child, a young person, an adult. */
  readonly aged: (person: string, years: number) => string;
  readonly between: (least: number, most: number, asAdjective: boolean) => string;
}

export const suggestions: Readonly<Record<TextLanguage, Suggestions>> = {
  nl: {
    citizenNumber: '(nummer weggelaten)',
    iban: '(rekening weggelaten)',
    mail: '(mailadres weggelaten)',
    phone: '(telefoonnummer weggelaten)',
    address: 'een adres',
    school: 'een school',
    institution: 'een instelling',
    roomWord: '(weggelaten)',
    somebody: 'iemand',
    child: 'een kind',
    youngPerson: 'een jongere',
    adult: 'een volwassene',
    theChild: 'de jongere',
    theFamily: 'het gezin',
    bornIn: (year) => `in ${year}`,
    sometime: 'een dag in het jaar',
    months: 'nog geen jaar',
    aged: (person, years) => `${person} van ${years}`,
    between: (least, most, asAdjective) =>
      asAdjective ? `${least}- tot ${most}-jarige` : `${least} tot ${most} jaar`,
  },
  en: {
    citizenNumber: '(number left out)',
    iban: '(account left out)',
    mail: '(mail address left out)',
    phone: '(phone number left out)',
    address: 'an address',
    school: 'a school',
    institution: 'an organisation',
    roomWord: '(left out)',
    somebody: 'somebody',
    child: 'a child',
    youngPerson: 'a young person',
    adult: 'an adult',
    theChild: 'the young person',
    theFamily: 'the family',
    bornIn: (year) => `in ${year}`,
    sometime: 'a day of the year',
    months: 'not yet a year',
    aged: (person, years) => `${person} of ${years}`,
    between: (least, most, asAdjective) =>
      asAdjective ? `${least} to ${most}-year-old` : `${least} to ${most} years`,
  },
};

/** Who has this age, without a name. */
export const personOfAge = (years: number, language: TextLanguage): string => {
  const { child, youngPerson, adult } = suggestions[language];
  return years < 12 ? child : years < 18 ? youngPerson : adult;
};
