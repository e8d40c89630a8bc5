// What has a fixed form: citizen numbers, bank accounts, telephone numbers, mail addresses.
import { spanOf, type Span } from './span.ts';
import { suggestions, type TextLanguage } from './suggestions.ts';

/** The eleven test: 9·a + 8·b + … + 2·h − i is a multiple of 11. */
const isCitizenNumber = (digits: string): boolean => {
  const sum = [...digits].reduce(
    (total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index),
    0,
  );
  return sum !== 0 && sum % 11 === 0;
};

/** ISO 13616: the first four characters moved behind, letters as 10 to 35, the remainder by 97 is 1. */
const isAccount = (text: string): boolean => {
  const turned = text.slice(4) + text.slice(0, 4);
  let remainder = 0;
  for (const character of turned)
    for (const digit of String(Number.parseInt(character, 36)))
      remainder = (remainder * 10 + Number(digit)) % 97;
  return remainder === 1;
};

const nineDigits = /(?<![\p{L}\d+])\d(?:[ .-]?\d){8}(?![\p{L}\d])/gu;
const account = /(?<![\p{L}\d])[a-zA-Z]{2}\d{2}(?:[ .-]?[a-zA-Z0-9]){11,30}/gu;
const dutchAccount = /^NL\d{2}[A-Z]{4}\d{10}/u;
const mail = /[\p{L}\d][\p{L}\d._%+-]*@[\p{L}\d](?:[\p{L}\d.-]*[\p{L}\d])?\.\p{L}{2,}/gu;
const phone = /(?<![\p{L}\d])(?:(?:\+|00)\d{1,3}|\(?0)[\d ./()-]{6,16}\d(?![\p{L}\d])/gu;

const digitsOf = (text: string): string => text.replaceAll(/\D/gu, '');

/** Ten digits here, eight to thirteen after the code of another country. */
const isPhone = (text: string): boolean => {
  const digits = digitsOf(text.replace(/\(0\)/u, ''));
  if (/^(?:\+|00)/u.test(text)) {
    const rest = digits.replace(/^00/u, '');
    return rest.startsWith('31') ? rest.length === 11 : rest.length >= 9 && rest.length <= 14;
  }
  return digits.length === 10 && !/^0[089]00/u.test(digits) && !/\d{1,2}-\d{1,2}-\d{4}/u.test(text);
};

/** Words may follow an account without a mark between them: cut until the check digits fit. */
const findAccounts = (text: string, language: TextLanguage): readonly Span[] =>
  [...text.matchAll(account)].flatMap(({ 0: found, index }) => {
    let length = found.length;
    while (length >= 15) {
      const compact = found.slice(0, length).replaceAll(/[ .-]/gu, '').toUpperCase();
      const fits = compact.startsWith('NL')
        ? compact.length === 18 && dutchAccount.test(compact)
        : compact.length >= 15;
      if (fits && /[\p{L}\d]/u.test(found[length - 1] ?? '') && isAccount(compact))
        return [spanOf('iban', index, index + length, suggestions[language].iban)];
      length -= 1;
    }
    return [];
  });

/** Accounts go before telephone numbers: one may hold the other. */
export const findNumbers = (text: string, language: TextLanguage): readonly Span[] => {
  const words = suggestions[language];
  if (!/\d\d|@/u.test(text)) return [];
  const accounts = findAccounts(text, language);
  const citizens = [...text.matchAll(nineDigits)]
    .filter(({ 0: found }) => isCitizenNumber(digitsOf(found)))
    .map(({ 0: found, index }) => spanOf('citizen-number', index, index + found.length, words.citizenNumber));
  const mails = [...text.matchAll(mail)].map(({ 0: found, index }) =>
    spanOf('mail', index, index + found.length, words.mail),
  );
  const phones = [...text.matchAll(phone)]
    .filter(({ 0: found }) => isPhone(found))
    .map(({ 0: found, index }) => spanOf('phone', index, index + found.length, words.phone));
  return [...accounts, ...mails, ...citizens, ...phones];
};
