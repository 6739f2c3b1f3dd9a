// The columns of the list of interviews beside the organisation's.
import { t } from "../app/i18n";
import { deedsOf, keepIn, keptOf, turnedIn, type Columns } from "../shared/columns";
import type { Deeds } from "../shared/context.svelte";

export { HEAD } from "../shared/columns";

/** All of them, in the order they stand in. */
export const COLUMNS = ["code", "persons", "date", "status", "spaces", "excerpts", "words"] as const;
export type ListColumn = (typeof COLUMNS)[number];

/** The columns of this list. */
export const LIST: Columns<ListColumn> = {
  key: "croisee.interview-columns",
  all: COLUMNS,
  first: ["persons", "date", "status", "excerpts", "words"],
  name: columnName,
};

/** A column's name. */
export function columnName(column: ListColumn): string {
  return t({ persons: "persons-met", spaces: "spaces" }[column as string] ?? column);
}

/** Those that were last shown here. */
export function keptColumns(): readonly ListColumn[] {
  return keptOf(LIST);
}

/** These with one more, or without it, in their order. */
export function turnedColumn(columns: readonly ListColumn[], column: ListColumn): readonly ListColumn[] {
  return turnedIn(LIST, columns, column);
}

/** Remembers them. */
export function keepColumns(columns: readonly ListColumn[]): void {
  keepIn(LIST, columns);
}

/** The menu of the list's head. */
export function columnDeeds(
  columns: readonly ListColumn[],
  show: (columns: readonly ListColumn[]) => void,
): Deeds {
  return deedsOf(LIST, columns, show);
}
