// How dark a cell is: six steps of the accent, on the greatest share in sight.
import type { CrossingCell, CrossingColumn, CrossingView } from "../api";
import { lang } from "../app/i18n";
import { once } from "../app/format";

/** How many steps of dark there are. */
export const STEPS = 6;

/** The greatest share among the columns that can be compared; of all where none can. */
export function greatest(view: CrossingView): number {
  const some = view.columns.some((column) => !column.small);
  let top = 0;
  for (const row of view.rows)
    row.cells.forEach((cell, at) => {
      if (!row.main || (some && view.columns[at]?.small)) return;
      top = Math.max(top, cell.share);
    });
  return top;
}

/** The step of a cell, from 1 to six; 0 where nobody spoke. */
export function step(cell: CrossingCell, top: number): number {
  if (cell.count === 0 || top <= 0) return 0;
  return Math.max(1, Math.min(STEPS, Math.ceil((cell.share / top) * STEPS)));
}

/** "33 %" as the language writes it. */
export function percent(share: number): string {
  const form = once(
    "percent",
    (lang) => new Intl.NumberFormat(lang, { style: "percent", maximumFractionDigits: 0 }),
  );
  return lang() === "fr" ? form.format(share).replace(/\s/g, "\u202f") : form.format(share);
}

/** What is written in a cell: « < 3 » where so few would be recognised. */
export function written(cell: CrossingCell, shares: boolean): string {
  if (cell.count === 0) return "";
  if (cell.few) return "<\u202f3";
  return shares ? percent(cell.share) : String(cell.count);
}

/** From this step on a cell is so dark, or in the dark theme so light, that its words stand out the other way. */
const DARK = 5;

/** The colour of a cell. */
export function shade(cell: CrossingCell, top: number): string {
  const at = step(cell, top);
  return at === 0 ? "transparent" : `var(--shade-${at})`;
}

/** The look of a cell, as its classes. */
export function looks(cell: CrossingCell, column: CrossingColumn, top: number): string {
  if (cell.count === 0) return "none";
  if (column.small) return "hatched";
  return step(cell, top) >= DARK ? "shaded dark" : "shaded";
}
