// Where rows and the heads of groups stand in a table of which only the lines in sight are drawn.
import type { InventoryGroup } from "../api";

/** A head of a group, at its line. */
export type HeadLine = { line: number; row: number; group: InventoryGroup };
export type Layout = { lines: number; heads: readonly HeadLine[] };
export type Line = { line: number; row: number } | { line: number; head: HeadLine };

/** The lines of so many rows, each group under its head. */
export function laidOut(shown: number, groups: readonly InventoryGroup[]): Layout {
  const heads: HeadLine[] = [];
  let row = 0;
  for (const group of groups) {
    heads.push({ line: row + heads.length, row, group });
    row += group.count;
  }
  return { lines: Math.max(row, shown) + heads.length, heads };
}

/** How many heads stand above a line, or at it. */
function headsUpTo(heads: readonly HeadLine[], above: (head: HeadLine) => boolean): number {
  let low = 0;
  let high = heads.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (above(heads[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The line of a row. */
export function lineOf({ heads }: Layout, row: number): number {
  return row + headsUpTo(heads, (head) => head.row <= row);
}

/** The lines from one to another, both within. */
export function linesBetween({ lines, heads }: Layout, from: number, to: number): Line[] {
  const first = Math.max(0, from);
  const last = Math.min(lines - 1, to);
  let before = headsUpTo(heads, (head) => head.line < first);
  const all: Line[] = [];
  for (let line = first; line <= last; line += 1) {
    const head = heads[before];
    if (head?.line === line) {
      all.push({ line, head });
      before += 1;
    } else all.push({ line, row: line - before });
  }
  return all;
}
