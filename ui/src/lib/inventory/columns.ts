// The columns of the inventory's table: which there are, how wide, what is written in them, which of them are shown.
import type { InventoryColumn, InventoryField, InventoryRow } from "../api";
import { briefDay } from "../app/format";
import { t } from "../app/i18n";

export type ColumnId =
  | "title"
  | "kind"
  | "volet"
  | "holder"
  | "holderKind"
  | "scale"
  | "territory"
  | "sector"
  | "status"
  | "surveyed"
  | "verified"
  | "closed"
  | "origin"
  | "links"
  | "cited"
  | "relaysTo"
  | "source"
  | "code";

/** How a cell is written in: a line, one of a few words, a day; not at all where absent. */
export type Writing = "line" | "choice" | "day" | "shared";

export type Column = {
  id: ColumnId;
  /** What of an entry is written there. */
  field?: InventoryField;
  /** By what one may sort there. */
  sort?: InventoryColumn;
  writing?: Writing;
  /** As a track of the grid, and the least it takes. */
  track: string;
  least: number;
  number?: boolean;
};

export const COLUMNS: readonly Column[] = [
  { id: "title", field: "title", sort: "title", writing: "line", track: "minmax(230px, 2.4fr)", least: 230 },
  { id: "kind", field: "kind", sort: "kind", writing: "choice", track: "90px", least: 90 },
  {
    id: "volet",
    field: "volet",
    sort: "volet",
    writing: "choice",
    track: "minmax(150px, 1.6fr)",
    least: 150,
  },
  {
    id: "holder",
    field: "holder",
    sort: "holder",
    writing: "shared",
    track: "minmax(140px, 1.4fr)",
    least: 140,
  },
  { id: "holderKind", field: "holderKind", writing: "shared", track: "120px", least: 120 },
  { id: "scale", field: "scale", sort: "scale", writing: "shared", track: "80px", least: 80 },
  {
    id: "territory",
    field: "territory",
    sort: "territory",
    writing: "shared",
    track: "minmax(108px, 1fr)",
    least: 108,
  },
  { id: "sector", field: "sector", writing: "shared", track: "120px", least: 120 },
  { id: "status", field: "status", sort: "status", writing: "choice", track: "84px", least: 84 },
  { id: "surveyed", field: "surveyed", sort: "surveyed", writing: "day", track: "106px", least: 106 },
  { id: "verified", field: "verified", sort: "verified", writing: "day", track: "106px", least: 106 },
  { id: "closed", field: "closed", writing: "day", track: "106px", least: 106 },
  { id: "origin", track: "minmax(130px, 1fr)", least: 130 },
  { id: "links", track: "64px", least: 64, number: true },
  { id: "cited", track: "64px", least: 64, number: true },
  { id: "relaysTo", field: "relaysTo", writing: "line", track: "minmax(140px, 1fr)", least: 140 },
  { id: "source", field: "source", writing: "line", track: "minmax(150px, 1fr)", least: 150 },
  { id: "code", sort: "code", track: "84px", least: 84 },
];

/** Those that serve most; the last where the window has room for it beside the words of the others. */
const FIRST: readonly ColumnId[] = ["title", "kind", "volet", "holder", "territory", "status", "verified"];
const ROOM = 1440;
const first = (): ColumnId[] => FIRST.filter((id) => id !== "verified" || window.innerWidth >= ROOM);
const KEY = "croisee.inventory.columns";

/** The columns one chose last on this machine; those that serve most at first. */
export function keptColumns(): ColumnId[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "null");
    if (!Array.isArray(kept)) return first();
    return inOrder(kept as string[]);
  } catch {
    return first();
  }
}

/** Those of these that there are, in the table's order; the title always. */
export function inOrder(ids: readonly string[]): ColumnId[] {
  return COLUMNS.map((column) => column.id).filter((id) => id === "title" || ids.includes(id));
}

/** Remembers the columns. */
export function keepColumns(ids: readonly ColumnId[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(ids));
  } catch {
    // A full or refused store costs only the memory of a choice.
  }
}

/** What a cell says. */
export function cellText(row: InventoryRow, id: ColumnId): string {
  switch (id) {
    case "kind":
      return t(`inv-kind-${row.kind}`);
    case "status":
      return row.status ? t(`inv-status-${row.status}`) : "";
    case "surveyed":
      return briefDay(row.surveyedOn);
    case "verified":
      return briefDay(row.verifiedOn);
    case "closed":
      return briefDay(row.closedOn);
    case "origin":
      return row.origin ? `${t(`inv-origin-${row.origin}`)} · ${row.originLabel}` : "";
    case "links":
    case "cited":
      return row[id] ? String(row[id]) : "";
    default:
      return row[id];
  }
}

/** What is written in a cell, as the dossier keeps it. */
export function cellValue(row: InventoryRow, field: InventoryField): string {
  switch (field) {
    case "volet":
      return row.voletId ?? "";
    case "surveyed":
      return row.surveyedOn ?? "";
    case "verified":
      return row.verifiedOn ?? "";
    case "closed":
      return row.closedOn ?? "";
    case "description":
    case "url":
    case "attribution":
      return "";
    default:
      return row[field];
  }
}
