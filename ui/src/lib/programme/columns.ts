// The columns of the programme of actions beside the number and the measure.
import type { MeasureRow } from "../api";
import { t } from "../app/i18n";
import type { Columns } from "../shared/columns";

const ALL = ["dimension", "workstream", "horizon", "holder", "status"] as const;
export type MeasureColumn = (typeof ALL)[number];

/** The columns of this list. */
export const MEASURE_COLUMNS: Columns<MeasureColumn> = {
  key: "croisee.measure-columns",
  all: ALL,
  first: ["horizon", "holder", "status"],
  name: (column) => t(`measures-by-${column}`),
};

/** What a measure says in a column. */
export function measureCell(row: MeasureRow, column: MeasureColumn): string {
  return column === "dimension" ? t(`measure-dimension-${row.dimension}`) : row[column] || "–";
}
