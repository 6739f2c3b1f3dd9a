// A month as a calendar shows it: weeks from Monday, days as the dossier writes them.
import { once } from "./format";

export type MonthDay = { date: string; n: number; inside: boolean };

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const two = (n: number) => String(n).padStart(2, "0");
const written = (at: Date) =>
  `${String(at.getUTCFullYear()).padStart(4, "0")}-${two(at.getUTCMonth() + 1)}-${two(at.getUTCDate())}`;

/** Whether a date stands on a day of the calendar, and not only in a year or a month. */
export function onADay(date: string | null): date is string {
  return date !== null && DAY.test(date) && written(new Date(`${date}T00:00:00Z`)) === date;
}

/** The day so many days later. */
export function dayAfter(date: string, by: number): string {
  const at = new Date(`${date}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + by);
  return written(at);
}

/** The month so many months later: "2020-12" and 1 give "2021-01". */
export function monthAfter(month: string, by: number): string {
  const at = new Date(`${month}-01T00:00:00Z`);
  at.setUTCMonth(at.getUTCMonth() + by);
  return written(at).slice(0, 7);
}

/** The weeks that hold a month, from Monday, with the days of its neighbours that complete them. */
export function weeksOf(month: string): MonthDay[][] {
  const first = `${month}-01`;
  const before = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7;
  const weeks: MonthDay[][] = [];
  for (let date = dayAfter(first, -before); date.slice(0, 7) <= month;) {
    const week: MonthDay[] = [];
    for (let i = 0; i < 7; i += 1, date = dayAfter(date, 1)) {
      week.push({ date, n: Number(date.slice(8)), inside: date.startsWith(month) });
    }
    weeks.push(week);
  }
  return weeks;
}

/** The month nearest to another that has any of these dates; that one itself when none has. */
export function nearestMonth(dates: readonly (string | null)[], month: string): string {
  const middle = Date.parse(`${month}-15`);
  const far = (date: string) => Math.abs(Date.parse(date) - middle);
  const days = dates.filter(onADay);
  if (days.length === 0 || days.some((date) => date.startsWith(month))) return month;
  return days.reduce((nearest, date) => (far(date) < far(nearest) ? date : nearest)).slice(0, 7);
}

/** Where a calendar of these dates opens: on this month or the next one that has any; where all is past, on the fullest. */
export function openingMonth(dates: readonly (string | null)[], today: string): string {
  const now = today.slice(0, 7);
  const months = dates.filter(onADay).map((date) => date.slice(0, 7));
  const coming = months.filter((month) => month >= now).sort()[0];
  if (coming) return coming;
  const counts = new Map<string, number>();
  for (const month of months.sort()) counts.set(month, (counts.get(month) ?? 0) + 1);
  let fullest = now;
  for (const [month, n] of counts) if (n >= (counts.get(fullest) ?? 0)) fullest = month;
  return fullest;
}

/** "mars 2020". */
export function monthName(month: string): string {
  const at = new Date(`${month}-01T00:00:00Z`);
  return once(
    "month",
    (lang) => new Intl.DateTimeFormat(lang, { month: "long", year: "numeric", timeZone: "UTC" }),
  ).format(at);
}

/** The names of the days from Monday, whole and cut short. */
export function weekdays(): { long: string; short: string }[] {
  return once("weekdays", weekdaysIn);
}

function weekdaysIn(lang: string): { long: string; short: string }[] {
  const long = new Intl.DateTimeFormat(lang, { weekday: "long", timeZone: "UTC" });
  const short = new Intl.DateTimeFormat(lang, { weekday: "short", timeZone: "UTC" });
  // 5 January 1970 was a Monday.
  const days = Array.from({ length: 7 }, (_, i) => new Date(Date.UTC(1970, 0, 5 + i)));
  return days.map((at) => ({ long: long.format(at), short: short.format(at) }));
}
