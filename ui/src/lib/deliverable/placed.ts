// The statements of a space as one of its deliverables has them: in its order and sections, under its numbers.
import type { Deliverable, Statement } from "../api";

/** Statements of the space that stand in the deliverable, or in a section that it leaves out: these have the number 0. */
export function placedIn(deliverable: Deliverable | null, statements: readonly Statement[]): Statement[] {
  const places = new Map(deliverable?.placed.map((one, at) => [one.id, { ...one, at }]));
  return statements
    .flatMap((statement) => {
      const place = places.get(statement.id);
      return place ? [{ statement, place }] : [];
    })
    .sort((a, b) => a.place.at - b.place.at)
    .map(({ statement, place }) => ({ ...statement, placed: place.section, number: place.number ?? 0 }));
}
