// When the day until which a dossier is kept calls for something to be done.
import type { Retention } from "../api";

/** Whether something is to be said of it on the first page. */
export function calls(told: Retention): boolean {
  return told.standing === "owed" || told.standing === "near" || told.standing === "past";
}

/** Past some weeks the date says it better than a count of days. */
const COUNTED = 60;

/** How many days are said of it; none where it has long been past. */
export function counted(told: Retention): number {
  return told.standing === "past" && told.days > COUNTED ? 0 : told.days;
}

/** Whether what was typed is the title of the démarche: blanks around it do not matter. */
export function isTitle(typed: string, title: string): boolean {
  return typed.trim() === title.trim() && title.trim() !== "";
}
