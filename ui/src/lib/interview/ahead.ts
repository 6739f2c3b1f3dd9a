// An interview that took place, or takes place now, and is dated of a day to come: asked once, and kept as it is on request.
import type { Interview } from "../api";
import { mayCall, notHeldYet } from "./call/held";

const KEPT = "croisee.date-kept.";

/** Whether the date is still to come of what took place, or is under way. */
export function dateAhead(
  interview: Pick<Interview, "date" | "status">,
  call: boolean,
  today: string,
): boolean {
  const held = !notHeldYet(interview.status) && !["annule", "refuse"].includes(interview.status);
  return !!interview.date && interview.date > today && (held || (call && mayCall(interview.status)));
}

/** The date that the user chose to keep, while the program runs. */
export function keptDate(interview: Pick<Interview, "id">): string | null {
  return sessionStorage.getItem(KEPT + interview.id);
}

/** Keeps the date: nothing more is asked of it. */
export function keepDate(interview: Pick<Interview, "id" | "date">): void {
  if (interview.date) sessionStorage.setItem(KEPT + interview.id, interview.date);
}
