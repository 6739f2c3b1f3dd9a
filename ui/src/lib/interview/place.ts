// Where the bar over selected words stands: over their first line, else under their last one, never out of the sheet.

/** A line of text on the screen, or a part of the window. */
export type Edges = { left: number; right: number; top: number; bottom: number };

/** How large the bar is at most, and how far it keeps from the words. */
const WIDTH = 480;
const HEIGHT = 36;
const GAP = 8;

/** The bar's corner, for words of which some are in sight. */
export function barPlace(
  first: Edges | null,
  last: Edges | null,
  seen: Edges,
): { left: number; top: number } {
  const inSight = (line: Edges | null): line is Edges =>
    !!line && line.bottom > seen.top && line.top < seen.bottom;
  const left = (line: Edges) => Math.max(seen.left + GAP, Math.min(line.left, seen.right - WIDTH - GAP));
  if (inSight(first) && first.top - HEIGHT - GAP >= seen.top)
    return { left: left(first), top: first.top - HEIGHT - GAP };
  if (inSight(last) && last.bottom + GAP + HEIGHT <= seen.bottom)
    return { left: left(last), top: last.bottom + GAP };
  // The words fill the sheet: the bar stands in its corner.
  return { left: seen.right - WIDTH - GAP, top: seen.top + GAP };
}
