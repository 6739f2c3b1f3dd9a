// What an erasure takes out, in words, and where a text stands that tells of the person.
import type { Erasure } from "../api";
import { t } from "../app/i18n";

/** The counts that are told, in their order. */
const COUNTS = ["alone", "shared", "excerpts", "meetings", "consents", "followups", "past"] as const;
/** The places that have a name of their own. */
const PLACES: readonly string[] = [
  "interview",
  "meeting",
  "statement",
  "prose",
  "organisation",
  "person",
  "inventory_entry",
  "document",
  "followup",
  "deliverable",
  "review",
  "relay",
  "dissemination",
  "validated_words",
  "returned_text",
  "grid",
  "evidence",
];

/** What goes, a line each: the card first, then what there is of the rest. */
export function goes(told: Erasure): string[] {
  const counted = COUNTS.filter((what) => told[what] > 0);
  return [t("erase-goes-card"), ...counted.map((what) => t(`erase-goes-${what}`, { n: told[what] }))];
}

/** Where a text stands. */
export function placeOf(table: string): string {
  return t(PLACES.includes(table) ? `erase-place-${table}` : "erase-place-other");
}
