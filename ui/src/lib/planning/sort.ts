// The order of the list: that of the dossier, or by a column.
import { ALL_STATUSES } from "../interview/status";
import type { Listed } from "./filter";

export type Column = "organisation" | "code" | "persons" | "date" | "status" | "excerpts" | "words";
/** By which column, and whether from its end. */
export type Sort = { by: Column; down: boolean };

type Value = string | number | null;
const VALUES: Record<Column, (hit: Listed) => Value> = {
  organisation: ({ row }) => row.organisation || null,
  code: ({ row }) => row.code,
  persons: ({ row }) => row.persons[0] ?? null,
  date: ({ row }) => (row.date ? `${row.date} ${row.time ?? ""}` : null),
  status: ({ row }) => ALL_STATUSES.indexOf(row.status),
  excerpts: ({ row }) => row.excerpts || null,
  words: ({ row }) => row.words || null,
};

/** The interviews in that order; those of which a column says nothing stay at its foot, both ways. */
export function sorted(hits: Listed[], sort: Sort | null): Listed[] {
  if (!sort) return hits;
  const collator = new Intl.Collator("fr", { numeric: true });
  const way = sort.down ? -1 : 1;
  const value = VALUES[sort.by];
  return hits
    .map((hit) => ({ hit, value: value(hit) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
      if (typeof a.value === "number" && typeof b.value === "number") return way * (a.value - b.value);
      return way * collator.compare(String(a.value), String(b.value));
    })
    .map(({ hit }) => hit);
}

/** What pressing a column's head makes of the order: up, then down, then the dossier's own. Counts begin with the most. */
export function turned(sort: Sort | null, by: Column): Sort | null {
  const first = by === "excerpts" || by === "words";
  if (sort?.by !== by) return { by, down: first };
  return sort.down === first ? { by, down: !first } : null;
}
