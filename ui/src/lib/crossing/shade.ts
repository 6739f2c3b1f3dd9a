// How dark a cell is: along six tones of the accent, on the greatest share in sight. By the root of the share, as that
// spreads the small ones: one organisation looks other than two, and two other than three.
import type { CrossingCell, CrossingColumn, CrossingView } from "../api";
import { lang } from "../app/i18n";
import { once } from "../app/format";

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

/** The first of the tones on which words stand out the other way, and the last. */
const DARK = 5;
const LAST = 6;
/** From this place on, of what goes from 0 to 1, cells have the dark tones. Between light and dark is none: no words read on it. */
const TURN = 0.8;

/** Where a cell stands along the tones, from 1 to six with parts between; 0 where nobody spoke. */
export function tone(cell: CrossingCell, top: number): number {
  if (cell.count === 0 || top <= 0) return 0;
  const at = Math.sqrt(Math.min(1, cell.share / top));
  if (at > TURN) return DARK + ((at - TURN) / (1 - TURN)) * (LAST - DARK);
  return 1 + (at / TURN) * (DARK - 2);
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

/** The colour of a cell: its tone, mixed with the next. */
export function shade(cell: CrossingCell, top: number): string {
  const at = tone(cell, top);
  if (at === 0) return "transparent";
  const [below, part] = [Math.floor(at), Math.round((at % 1) * 100)];
  return part === 0
    ? `var(--shade-${below})`
    : `color-mix(in oklab, var(--shade-${below}), var(--shade-${below + 1}) ${part}%)`;
}

/** The look of a cell, as its classes. */
export function looks(cell: CrossingCell, column: CrossingColumn, top: number): string {
  if (cell.count === 0) return "none";
  if (column.small) return "hatched";
  return tone(cell, top) >= DARK ? "shaded dark" : "shaded";
}
