// Days of the sending of a record: the date announced for tacit agreement, and how far off it is.

/** How long an interviewee is given when nothing else is said. */
export const DAYS_TO_ANSWER = 10;

/** The day so many days after another, both as "2020-03-24"; null for what is not a day. */
export function daysAfter(day: string | null, days: number): string | null {
  const ms = day && /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : NaN;
  return Number.isNaN(ms) ? null : new Date(ms + days * 86_400_000).toISOString().slice(0, 10);
}

/** Whether silence has become agreement: the announced day is over. */
export function isPast(tacitOn: string | null, today: string): boolean {
  return tacitOn !== null && tacitOn < today;
}
