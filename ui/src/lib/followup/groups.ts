// Follow-ups as they are listed: what is late, what this week wants, what can wait, what is done.
import type { Followup, FollowupInput, FollowupKind } from "../api";
import { rank } from "../search/fold";

export const KINDS: readonly FollowupKind[] = ["document", "mise_en_relation", "a_ecouter", "autre"];
export const TIMES = ["late", "week", "later", "undated", "done"] as const;
export type Time = (typeof TIMES)[number];
export type Group = { time: Time; followups: Followup[] };
/** A new follow-up, before anything is said of it. */
export const BLANK: FollowupInput = {
  id: null,
  interviewId: null,
  kind: "autre",
  text: "",
  dueOn: null,
  attribution: null,
};
export type Wanted = { query: string; kind: string; interviewId: string };

const DAY_MS = 86_400_000;

/** The day as a number, the same in every time zone. */
function ordinal(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
}

/** How many days lie between two days; negative when `to` is before. */
export function daysBetween(from: string, to: string): number {
  return ordinal(to) - ordinal(from);
}

/** Past some weeks the date says it better than a count of days. */
const COUNTED = 60;

/** How many days late something due on `due` is on `today`, where that is worth saying; else 0. */
export function daysLate(due: string | null, today: string): number {
  const late = due ? daysBetween(due, today) : 0;
  return late > 0 && late <= COUNTED ? late : 0;
}

/** The Sunday that ends the week of a day: weeks begin on Monday. */
function sunday(day: string): number {
  const n = ordinal(day);
  // 1 January 1970, day 0, was a Thursday.
  return n + 6 - ((n + 3) % 7);
}

/** When a follow-up wants to be looked at. */
export function timeOf(followup: Pick<Followup, "dueOn" | "doneOn">, today: string): Time {
  if (followup.doneOn) return "done";
  if (!followup.dueOn) return "undated";
  if (followup.dueOn < today) return "late";
  return ordinal(followup.dueOn) <= sunday(today) ? "week" : "later";
}

/** The follow-ups that answer the filter. */
export function wanted(all: readonly Followup[], { query, kind, interviewId }: Wanted): Followup[] {
  return all.filter(
    (f) =>
      (!kind || f.kind === kind) &&
      (!interviewId || f.interviewId === interviewId) &&
      rank(query, `${f.text} ${f.interview ?? ""} ${f.code}`) !== null,
  );
}

/** Groups in the order of urgency, each by date, what is done last; the empty ones are left out. */
export function groups(all: readonly Followup[], today: string): Group[] {
  return TIMES.map((time) => {
    const here = all.filter((f) => timeOf(f, today) === time);
    const when = (f: Followup) => (time === "done" ? f.doneOn : f.dueOn) ?? "";
    here.sort((a, b) => when(a).localeCompare(when(b)) * (time === "done" ? -1 : 1));
    return { time, followups: here };
  }).filter((group) => group.followups.length > 0);
}

/** The interviews that left something to do, by name. */
export function interviewsOf(all: readonly Followup[]): { id: string; label: string }[] {
  const found = new Map<string, string>();
  for (const f of all) if (f.interviewId) found.set(f.interviewId, f.interview ?? "");
  return [...found].map(([id, label]) => ({ id, label })).sort((a, b) => a.label.localeCompare(b.label));
}
