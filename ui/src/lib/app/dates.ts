// Days and hours as people type them, and as the dossier keeps them.
import { dayAfter, onADay } from "./month";
import { apart, inMonths, spoken, weekdayOf } from "./spoken-days";

const MONTHS: readonly (readonly string[])[] = [
  ["janvier", "january"],
  ["fevrier", "february"],
  ["mars", "march"],
  ["avril", "april"],
  ["mai", "may"],
  ["juin", "june"],
  ["juillet", "july"],
  ["aout", "august"],
  ["septembre", "september"],
  ["octobre", "october"],
  ["novembre", "november"],
  ["decembre", "december"],
];

/** The month a word means, 1 to 12: three letters are enough where they tell it apart. */
function month(word: string): number | null {
  const found = MONTHS.flatMap((names, i) => (names.some((name) => name.startsWith(word)) ? [i + 1] : []));
  return word.length >= 3 && found.length === 1 ? found[0]! : null;
}

/** A day that exists, as "2020-03-24". */
function written(year: number, monthNumber: number, day: number): string | null {
  const two = (n: number) => String(n).padStart(2, "0");
  const date = `${year}-${two(monthNumber)}-${two(day)}`;
  return year >= 1000 && year <= 9999 && onADay(date) ? date : null;
}

/** The day of a month in the year that brings it nearest: in December, « 5 janvier » is of the year to come. */
function nearest(monthNumber: number, day: number, today: string): string | null {
  const year = Number(today.slice(0, 4));
  const days = [year - 1, year, year + 1].map((one) => written(one, monthNumber, day));
  const there = days.filter((one) => one !== null);
  there.sort((a, b) => Math.abs(apart(today, a)) - Math.abs(apart(today, b)));
  return there[0] ?? null;
}

/** What is typed, without what makes no difference: case, accents, odd spaces, « le ». */
function plain(typed: string): string {
  return typed
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replace(/[’‘ʼ]/g, "'")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(le|la|the|on|pour) /, "");
}

/** "24/03/2020", "24.3.20", "24 mars 2020", "24 mars", perhaps after the name of its day. */
const DATED =
  /^(?:([a-z]{3,})\.?,? )?(?:le )?(\d{1,2})(?:er|st|nd|rd|th)?[ ./-]+([a-z]+|\d{1,2})\.?(?:[ ./-]+(\d{2}|\d{4}))?$/;

function dated(text: string, today: string): { day: string; weekday: number | null } | null {
  const parts = DATED.exec(text);
  if (!parts) return null;
  const weekday = parts[1] ? weekdayOf(parts[1]) : null;
  if (parts[1] && weekday === null) return null;
  const number = /^\d/.test(parts[3]!) ? Number(parts[3]) : month(parts[3]!);
  if (!number) return null;
  const year = parts[4] ? Number(parts[4]) + (parts[4].length === 2 ? 2000 : 0) : null;
  const at = Number(parts[2]);
  const day = year === null ? nearest(number, at, today) : written(year, number, at);
  return day ? { day, weekday } : null;
}

/** « fin novembre », « mi-décembre 2026 », « début mars »: of the year that has it next where none is said. */
function partOfMonth(text: string, today: string): string | null {
  const parts =
    /^(?:a la |au )?(debut|mi|fin|early|mid|end)[ -](?:de |d'|of )?([a-z]{3,})\.?(?: (\d{4}))?$/.exec(text);
  const number = parts ? month(parts[2]!) : null;
  if (!parts || !number) return null;
  const of = (year: number) => {
    const first = written(year, number, 1);
    if (!first || ["debut", "early"].includes(parts[1]!)) return first;
    return ["mi", "mid"].includes(parts[1]!) ? written(year, number, 15) : dayAfter(inMonths(first, 1), -1);
  };
  if (parts[3]) return of(Number(parts[3]));
  const year = Number(today.slice(0, 4));
  const here = of(year);
  return here && here < today ? of(year + 1) : here;
}

/**
 * Reads a day as it is said on the day of today: "2020-03-24", "24/03/2020", "24.3.20", "24 mars", "mardi",
 * "mardi 24 mars", "demain", "dans dix jours", "fin du mois". Empty is null; what is not a day is undefined.
 */
export function parseDay(typed: string, today: string): string | null | undefined {
  const text = plain(typed);
  if (text === "") return null;
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return written(Number(iso[1]), Number(iso[2]), Number(iso[3])) ?? undefined;
  const known = dated(text, today);
  if (known) {
    return known.weekday === null || known.weekday === weekdayAt(known.day) ? known.day : undefined;
  }
  return spoken(text, today) ?? partOfMonth(text, today) ?? undefined;
}

const weekdayAt = (day: string) => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

/** The day meant by « mardi 25 novembre » when that day is no Tuesday; null where there is no such slip. */
export function slippedDay(typed: string, today: string): string | null {
  const known = dated(plain(typed), today);
  return known && known.weekday !== null && known.weekday !== weekdayAt(known.day) ? known.day : null;
}

/** Whether what is typed has the form of a day, though the calendar may not have it: "31/02/2020". */
export function looksLikeDay(typed: string): boolean {
  const text = typed.trim();
  if (/^\d{4}-\d{1,2}-\d{1,2}$|^\d{1,2}[./-]\d{1,2}[./-]\d{4}$/.test(text)) return true;
  const first = text.replace(/^\d{1,2}(er)?/, "1");
  return /^\d/.test(text) && parseDay(first, "2020-06-15") !== undefined;
}

/** Reads an hour: "14:30", "14h30", "9 h", "1430". Empty is null; what is not an hour is undefined. */
export function parseHour(typed: string): string | null | undefined {
  const text = typed.trim().toLowerCase();
  if (text === "") return null;
  const parts = /^(\d{1,2})(?:\s*[:h.]\s*(\d{2})?)?$/.exec(text) ?? /^(\d{2})(\d{2})$/.exec(text);
  if (!parts) return undefined;
  const [hours, minutes] = [Number(parts[1]), Number(parts[2] ?? 0)];
  if (hours > 23 || minutes > 59) return undefined;
  return `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
}
