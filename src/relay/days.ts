// At rest a room knows days, never times: a day is the number of whole days since 1970 (UTC).

const MILLISECONDS_A_DAY = 86_400_000;

export const dayOf = (milliseconds: number): number => Math.floor(milliseconds / MILLISECONDS_A_DAY);

const two = (value: number): string => String(value).padStart(2, '0');

/**
 * The ISO date of a day number, without `Date`: days are counted in eras of 400 years that begin on 1 March.
 * Howard Hinnant, "chrono-compatible low-level date algorithms", civil_from_days.
 */
export const dayToIso = (day: number): string => {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${year}-${two(month)}-${two(dayOfMonth)}`;
};
