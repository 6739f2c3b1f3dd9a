// How wide the columns of a screen were left: remembered on this machine only.
const KEY = "croisee.panes";

/** The columns whose edge can be moved. */
export type Pane =
  | "crossing"
  | "framework"
  | "gaps"
  | "evidence"
  | "outline"
  | "preview"
  | "guide"
  | "taken"
  | "participants"
  | "participant"
  | "record"
  | "style"
  | "trash";

function kept(): Record<string, number> {
  try {
    const widths: unknown = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    return typeof widths === "object" && widths !== null ? (widths as Record<string, number>) : {};
  } catch {
    return {};
  }
}

/** The width a column was left with, in pixels; null where its edge was never moved, or is as it first was. */
export function paneWidth(pane: Pane): number | null {
  const width = kept()[pane];
  return typeof width === "number" && Number.isFinite(width) && width > 0 ? width : null;
}

/** Remembers a width, or forgets it. */
export function keepPane(pane: Pane, width: number | null): void {
  const { [pane]: _, ...others } = kept();
  const widths = width === null ? others : { ...others, [pane]: Math.round(width) };
  try {
    localStorage.setItem(KEY, JSON.stringify(widths));
  } catch {
    // A full or refused store costs only the memory of a width.
  }
}

/** A width that is neither under the least nor leaves less than `rest` of the whole to what stands beside. */
export function bounded(width: number, least: number, whole: number, rest: number): number {
  return Math.max(least, Math.min(width, whole - rest));
}

/** The same said to the style sheet, which holds to it when the window changes its size. */
export function paneStyle(width: number, least: number, rest: number): string {
  return `clamp(${least}px, ${Math.round(width)}px, calc(100% - ${rest}px))`;
}
