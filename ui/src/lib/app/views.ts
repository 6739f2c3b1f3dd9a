// Where one can be in the window: one typed value, kept in a short trail so that one can go back.
import type { Status, Stretch } from "../api";

/** The parts of the settings, in their order. */
export const SETTINGS_PARTS = [
  "about",
  "retention",
  "spheres",
  "spaces",
  "templates",
  "phases",
  "dimensions",
] as const;
export type SettingsPart = (typeof SETTINGS_PARTS)[number];

export type View =
  | { name: "home" }
  | { name: "overview"; exporting?: boolean }
  | { name: "participants"; id?: string; add?: "organisation" | "person" }
  | { name: "interviews"; status?: Status; add?: boolean; organisationId?: string; personId?: string }
  | { name: "interview"; id: string; excerptId?: string; found?: Stretch; write?: boolean }
  | { name: "meetings"; spaceId?: string; add?: boolean }
  | { name: "meeting"; id: string; excerptId?: string; found?: Stretch; write?: boolean }
  | { name: "followups"; id?: string; add?: boolean }
  | { name: "import"; dropped?: string }
  | { name: "crossing"; tab?: "matrix" | "agreements" | "silences" | "gaps" }
  | { name: "sharing"; tab?: "inventory" | "relays" | "timeline" | "measures" }
  | { name: "inventory"; way?: "table" | "round" | "states" | "tidy"; add?: boolean }
  | { name: "entry"; id: string }
  | { name: "framework"; tab?: "tree" | "versions" | "compare" }
  | { name: "style" }
  | { name: "settings"; part?: SettingsPart }
  | { name: "trash" }
  | { name: "help"; about?: View["name"] }
  | { name: "space"; id: string; statementId?: string }
  | { name: "room"; id: string; statementId?: string }
  | { name: "synthesis"; statementId?: string }
  | { name: "capitalisation" }
  | { name: "statement"; id: string; spaceId: string | null }
  | { name: "deliverable"; spaceId: string; deliverableId: string | null; added?: boolean };

/** What tells one place from another, whatever is pointed at inside it. */
export function placeKey(view: View): string {
  switch (view.name) {
    case "entry":
    case "interview":
    case "meeting":
    case "room":
    case "space":
    case "statement":
      return `${view.name} ${view.id}`;
    case "deliverable":
      return `${view.name} ${view.spaceId} ${view.deliverableId}`;
    default:
      return view.name;
  }
}

/** Whether two views are the same place, whatever is pointed at inside it. */
export function samePlace(a: View, b: View): boolean {
  return placeKey(a) === placeKey(b);
}

/** The space a view is inside of, for the rail. */
export function spaceOf(view: View): string | null {
  if (view.name === "space" || view.name === "room") return view.id;
  return view.name === "deliverable" || view.name === "statement" ? view.spaceId : null;
}

/** The place that holds what a view shows; null when it stands by itself. */
export function above(view: View): View | null {
  if (view.name === "interview") return { name: "interviews" };
  if (view.name === "meeting") return { name: "meetings" };
  if (view.name === "entry") return { name: "inventory" };
  if (view.name === "room") return { name: "space", id: view.id };
  if (view.name === "capitalisation") return { name: "synthesis" };
  if (view.name === "space") return { name: "overview" };
  if (view.name === "statement" && view.spaceId === null) return { name: "synthesis" };
  return view.name === "deliverable" || view.name === "statement"
    ? { name: "space", id: view.spaceId! }
    : null;
}
