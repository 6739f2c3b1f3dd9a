// Measures gathered by one of what they say of themselves, in the order in which they come.
import type { MeasureRow } from "../api";

export type By = "dimension" | "workstream" | "horizon" | "holder" | "status";

/** Groups of measures; those that say nothing of it come last, under words of their own. */
export function grouped(
  rows: readonly MeasureRow[],
  by: By,
  say: (key: string) => string,
): { name: string; rows: MeasureRow[] }[] {
  const groups = new Map<string, MeasureRow[]>();
  for (const row of rows) {
    const value = row[by].trim();
    groups.set(value, [...(groups.get(value) ?? []), row]);
  }
  const without = groups.get("");
  groups.delete("");
  const named = [...groups].map(([value, own]) => ({
    name: by === "dimension" ? say(`measure-dimension-${value}`) : value,
    rows: own,
  }));
  return without ? [...named, { name: say(`measures-without-${by}`), rows: without }] : named;
}
