// A month as a calendar shows it: weeks from Monday, days as the dossier writes them.
import { lang } from "../app/i18n";

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

/** Where a calendar of these dates begins: this month if it has any, else the month of the nearest. */
export function firstMonth(dates: readonly (string | null)[], today: string): string {
  const now = Date.parse(today);
  let nearest: string | null = null;
  for (const date of dates) {
    if (!onADay(date)) continue;
    if (date.startsWith(today.slice(0, 7))) return today.slice(0, 7);
    if (!nearest || Math.abs(Date.parse(date) - now) < Math.abs(Date.parse(nearest) - now)) nearest = date;
  }
  return (nearest ?? today).slice(0, 7);
}

/** "mars 2020". */
export function monthName(month: string): string {
  const at = new Date(`${month}-01T00:00:00Z`);
  return new Intl.DateTimeFormat(lang(), { month: "long", year: "numeric", timeZone: "UTC" }).format(at);
}

/** The names of the days from Monday, whole and cut short. */
export function weekdays(): { long: string; short: string }[] {
  const long = new Intl.DateTimeFormat(lang(), { weekday: "long", timeZone: "UTC" });
  const short = new Intl.DateTimeFormat(lang(), { weekday: "short", timeZone: "UTC" });
  // 5 January 1970 was a Monday.
  const days = Array.from({ length: 7 }, (_, i) => new Date(Date.UTC(1970, 0, 5 + i)));
  return days.map((at) => ({ long: long.format(at), short: short.format(at) }));
}
