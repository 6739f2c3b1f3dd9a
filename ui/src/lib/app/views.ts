// Where one can be in the window: one typed value, kept in a short trail so that one can go back.
import type { Status } from "../api";

export type View =
  | { name: "home" }
  | { name: "overview" }
  | { name: "participants"; id?: string; add?: "organisation" | "person" }
  | { name: "interviews"; status?: Status; add?: boolean; organisationId?: string; personId?: string }
  | { name: "interview"; id: string; excerptId?: string; write?: boolean }
  | { name: "meetings"; spaceId?: string; add?: boolean }
  | { name: "meeting"; id: string; excerptId?: string; write?: boolean }
  | { name: "followups"; id?: string; add?: boolean }
  | { name: "import" }
  | { name: "crossing"; tab?: "matrix" | "silences" | "gaps" }
  | { name: "help" }
  | { name: "space"; id: string; statementId?: string }
  | { name: "synthesis"; statementId?: string }
  | { name: "statement"; id: string; spaceId: string | null }
  | { name: "deliverable"; spaceId: string; deliverableId: string | null };

/** Whether two views are the same place, whatever is pointed at inside it. */
export function samePlace(a: View, b: View): boolean {
  if (a.name === "interview" && b.name === "interview") return a.id === b.id;
  if (a.name === "meeting" && b.name === "meeting") return a.id === b.id;
  if (a.name === "space" && b.name === "space") return a.id === b.id;
  if (a.name === "statement" && b.name === "statement") return a.id === b.id;
  if (a.name === "deliverable" && b.name === "deliverable")
    return a.spaceId === b.spaceId && a.deliverableId === b.deliverableId;
  return a.name === b.name;
}

/** The space a view is inside of, for the rail. */
export function spaceOf(view: View): string | null {
  if (view.name === "space") return view.id;
  return view.name === "deliverable" || view.name === "statement" ? view.spaceId : null;
}

/** The place that holds what a view shows; null when it stands by itself. */
export function above(view: View): View | null {
  if (view.name === "interview") return { name: "interviews" };
  if (view.name === "meeting") return { name: "meetings" };
  if (view.name === "space") return { name: "overview" };
  if (view.name === "statement" && view.spaceId === null) return { name: "synthesis" };
  return view.name === "deliverable" || view.name === "statement"
    ? { name: "space", id: view.spaceId! }
    : null;
}
