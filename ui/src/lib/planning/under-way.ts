// Organisations that are already being arranged with: an interview of theirs is on its way to being held.
import type { InterviewRow, Status } from "../api";

const BEFORE: readonly Status[] = ["a_planifier", "propose", "planifie", "reporte"];

/** For each such organisation, where its interview stands. */
export function underWay(rows: readonly InterviewRow[]): ReadonlyMap<string, Status> {
  const found = new Map<string, Status>();
  for (const row of rows) {
    if (!BEFORE.includes(row.status)) continue;
    const known = found.get(row.organisationId);
    // The one that went furthest speaks for it; a postponed one only when there is no other.
    const rank = (status: Status) => (status === "reporte" ? -1 : BEFORE.indexOf(status));
    if (!known || rank(row.status) > rank(known)) found.set(row.organisationId, row.status);
  }
  return found;
}
