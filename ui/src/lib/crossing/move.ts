// Moving in a grid by the keyboard, as the accessible pattern of grids has it.

/** A place in a grid; column 0 is the head of the row. */
export type Place = { row: number; column: number };

const PAGE = 8;

/** Where a key leads, within so many rows and columns; null when it is no key of the grid. */
export function moved(
  event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">,
  at: Place,
  rows: number,
  columns: number,
): Place | null {
  if (event.altKey || rows === 0) return null;
  const far = event.ctrlKey || event.metaKey;
  const row = (to: number) => Math.max(0, Math.min(rows - 1, to));
  const column = (to: number) => Math.max(0, Math.min(columns - 1, to));
  switch (event.key) {
    case "ArrowUp":
      return { ...at, row: row(far ? 0 : at.row - 1) };
    case "ArrowDown":
      return { ...at, row: row(far ? rows : at.row + 1) };
    case "ArrowLeft":
      return { ...at, column: column(far ? 0 : at.column - 1) };
    case "ArrowRight":
      return { ...at, column: column(far ? columns : at.column + 1) };
    case "Home":
      return { row: far ? 0 : at.row, column: 0 };
    case "End":
      return { row: far ? rows - 1 : at.row, column: columns - 1 };
    case "PageUp":
      return { ...at, row: row(at.row - PAGE) };
    case "PageDown":
      return { ...at, row: row(at.row + PAGE) };
    default:
      return null;
  }
}
