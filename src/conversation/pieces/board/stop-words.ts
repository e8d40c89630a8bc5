// Words that say nothing about what a sentence is about, in the two languages that people write here.
const dutch =
  'aan al alle allen als altijd alles andere ander anders ben bent bij bijna daar daarom dan dat de deze die dit doe doen doet door dus echt een één eens en er erg even gaan gaat geef geen geven graag haar had heb hebben hebt heeft heel hem hen het hier hij hoe hoeft hun iedereen iemand iets ik in is ja je jij jou jouw jullie kan komen komt kon kunnen kunt maak maar maken me mee meer men met mij mijn misschien moet moeten mogen mag na naar nee niet niets nog nooit nu of om omdat onder ons onze ook op over soms staan staat steeds te tegen ten ter toch toe tot tussen u uit uw van veel vind voor waar wanneer want waren was wat we weer weg wel welke werd wie wij wil willen word worden wordt zal ze zelf zich zij zijn zo zoals zonder zou zullen';
const english =
  'a about all also always am an and any are as at be because been but by can could did do does for from get go had has have he her here him his how i if in into is it its just let like make may me more most must my no not of on one or our out over really she should so some than that the their them then there they this to too up us very want was we were what when where which who why will with without would you your';

const words: ReadonlySet<string> = new Set(`${dutch} ${english}`.split(' '));

export const isStopWord = (word: string): boolean => words.has(word.toLowerCase().normalize('NFC'));
