// The board's places: one for each stage of the path, then one for each way of leaving it.
import type { Status } from "../api";
import { ASIDE, PATH } from "../interview/status";
import type { Listed } from "./filter";

/** The columns of the path. Both ways of validating end it in one. */
export const STAGES: readonly Status[] = PATH.filter((status) => status !== "valide_tacite");
/** Everywhere a card can be put, from left to right, then down. */
export const PLACES: readonly Status[] = [...STAGES, ...ASIDE];

/** The place where an interview of this status stands. */
export function placeOf(status: Status): Status {
  return status === "valide_tacite" ? "valide" : status;
}

/** The place so many steps further; null beyond the ends. */
export function placeAfter(status: Status, by: number): Status | null {
  return PLACES[PLACES.indexOf(placeOf(status)) + by] ?? null;
}

/** The interviews of each place, in their order; those just moved stand where they were put. */
export function placed(
  hits: readonly Listed[],
  moved: ReadonlyMap<string, Status>,
): ReadonlyMap<Status, Listed[]> {
  const places = new Map<Status, Listed[]>(PLACES.map((place) => [place, []]));
  for (const hit of hits) places.get(placeOf(moved.get(hit.row.id) ?? hit.row.status))?.push(hit);
  return places;
}
