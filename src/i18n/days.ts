// Days and durations as people read them. Days are ISO dates (`2027-03-12`); nothing here asks what day it is.
import type { Language } from './words.ts';

const localeOf: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;
const milliseconds = 86_400_000;

/** Noon in UTC, so that no time zone or summer time can move it to another day. */
const dayToTime = (day: string): number => {
  const [, year, month, date] = isoDay.exec(day) ?? [];
  const time = Date.UTC(Number(year), Number(month) - 1, Number(date), 12);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day) {
    throw new Error(`not an ISO day: ${day}`);
  }
  return time;
};

const timeToDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

export const isDay = (text: string): boolean => {
  try {
    dayToTime(text);
    return true;
  } catch {
    return false;
  }
};

export const addDays = (day: string, days: number): string => timeToDay(dayToTime(day) + days * milliseconds);

/** Whole days from one to the other; negative where `to` comes first. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((dayToTime(to) - dayToTime(from)) / milliseconds);

/** `short`: 12 maart · `with-year`: 12 maart 2027 · `long`: vrijdag 12 maart 2027. */
export const formatDay = (
  language: Language,
  day: string,
  form: 'short' | 'with-year' | 'long' = 'short',
): string =>
  new Intl.DateTimeFormat(localeOf[language], {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    ...(form === 'short' ? {} : { year: 'numeric' }),
    ...(form === 'long' ? { weekday: 'long' } : {}),
  }).format(dayToTime(day));

export const formatNumber = (language: Language, value: number): string =>
  new Intl.NumberFormat(localeOf[language]).format(value);

/** 40 minuten · 1 uur en 15 minuten. */
export const formatMinutes = (language: Language, minutes: number): string => {
  const unit = (value: number, name: 'hour' | 'minute') =>
    new Intl.NumberFormat(localeOf[language], { style: 'unit', unit: name, unitDisplay: 'long' }).format(
      value,
    );
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [
    ...(hours > 0 ? [unit(hours, 'hour')] : []),
    ...(rest > 0 || hours === 0 ? [unit(rest, 'minute')] : []),
  ];
  return new Intl.ListFormat(localeOf[language], { type: 'conjunction' }).format(parts);
};
