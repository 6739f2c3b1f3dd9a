// A grid of texts: rows and columns added, moved, taken out; blocks copied to a spreadsheet and pasted from one.

export type Cells = string[][];
/** A place in a grid: row and column. */
export type Place = readonly [number, number];

/** At most so many, as in the core. */
export const MOST = { rows: 500, columns: 40 } as const;

export function columnsOf(cells: Cells): number {
  return Math.max(0, ...cells.map((row) => row.length));
}

/** Every row as long as the longest. */
export function squared(cells: Cells, columns = columnsOf(cells)): Cells {
  return cells.map((row) => Array.from({ length: columns }, (_, at) => row[at] ?? ""));
}

export function withCell(cells: Cells, [row, column]: Place, text: string): Cells {
  return cells.map((line, r) => (r === row ? line.map((cell, c) => (c === column ? text : cell)) : line));
}

export function withRow(cells: Cells, at: number): Cells {
  const made = Array.from({ length: columnsOf(cells) }, () => "");
  return [...cells.slice(0, at), made, ...cells.slice(at)];
}

export function withoutRow(cells: Cells, at: number): Cells {
  return cells.filter((_, row) => row !== at);
}

export function withColumn(cells: Cells, at: number): Cells {
  return cells.map((row) => [...row.slice(0, at), "", ...row.slice(at)]);
}

export function withoutColumn(cells: Cells, at: number): Cells {
  return cells.map((row) => row.filter((_, column) => column !== at));
}

function moved<T>(list: readonly T[], from: number, by: number): T[] {
  const rest = list.filter((_, at) => at !== from);
  rest.splice(from + by, 0, list[from]!);
  return rest;
}

/** The row moved by one; null where there is no room. */
export function rowMoved(cells: Cells, row: number, by: 1 | -1): Cells | null {
  return row + by < 0 || row + by >= cells.length ? null : moved(cells, row, by);
}

/** The column moved by one; null where there is no room. */
export function columnMoved(cells: Cells, column: number, by: 1 | -1): Cells | null {
  const to = column + by;
  return to < 0 || to >= columnsOf(cells) ? null : cells.map((row) => moved(row, column, by));
}

/** The corners of a block between two places: first and last row, first and last column. */
export function block(a: Place, b: Place): { top: number; bottom: number; left: number; right: number } {
  return {
    top: Math.min(a[0], b[0]),
    bottom: Math.max(a[0], b[0]),
    left: Math.min(a[1], b[1]),
    right: Math.max(a[1], b[1]),
  };
}

/** A block without its words. */
export function cleared(cells: Cells, a: Place, b: Place): Cells {
  const { top, bottom, left, right } = block(a, b);
  const inside = (row: number, column: number) =>
    row >= top && row <= bottom && column >= left && column <= right;
  return cells.map((line, r) => line.map((cell, c) => (inside(r, c) ? "" : cell)));
}

/** A block as spreadsheets exchange it: tabs between cells, lines between rows, quotes around what holds either. */
export function copied(cells: Cells, a: Place, b: Place): string {
  const { top, bottom, left, right } = block(a, b);
  const said = (cell: string) => (/[\t\n\r"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return cells
    .slice(top, bottom + 1)
    .map((row) =>
      row
        .slice(left, right + 1)
        .map(said)
        .join("\t"),
    )
    .join("\n");
}

let lastCopied = "";

/** Keeps what was copied here last. */
export function remember(text: string): void {
  lastCopied = text;
}

/** A text from the clipboard: what was copied here last where it is the same but for its kinds of spaces. */
export function recalled(text: string): string {
  const plain = (one: string) => one.replace(/\r\n?/g, "\n").replace(/[\u00a0\u202f]/g, " ");
  return lastCopied && plain(text) === plain(lastCopied) ? lastCopied : text;
}

/** What a spreadsheet put on the clipboard, as rows. */
export function read(text: string): Cells {
  const rows: Cells = [[]];
  let cell = "";
  let quoted = false;
  const end = () => {
    rows.at(-1)!.push(cell);
    cell = "";
  };
  const plain = text.replace(/\r\n?/g, "\n");
  for (let at = 0; at < plain.length; at += 1) {
    const sign = plain[at]!;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (plain[at + 1] === '"') cell += plain[(at += 1)]!;
      else quoted = false;
    } else if (sign === '"' && cell === "" && closes(plain, at)) quoted = true;
    else if (sign === "\t") end();
    else if (sign === "\n") {
      end();
      rows.push([]);
    } else cell += sign;
  }
  end();
  // A spreadsheet ends its last row too.
  if (rows.length > 1 && rows.at(-1)!.length === 1 && rows.at(-1)![0] === "") rows.pop();
  return rows;
}

/** Whether the quote at this place opens a cell that another one closes. */
function closes(text: string, from: number): boolean {
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] !== '"') continue;
    if (text[at + 1] === '"') at += 1;
    else return at + 1 === text.length || text[at + 1] === "\t" || text[at + 1] === "\n";
  }
  return false;
}

/** A block laid over the cells from a place on; the grid grows where it may, and `null` says that it may not so far. */
export function laid(cells: Cells, [row, column]: Place, pasted: Cells, fixedColumns: boolean): Cells | null {
  const rows = Math.max(cells.length, row + pasted.length);
  const wide = Math.max(columnsOf(cells), column + columnsOf(pasted));
  if (rows > MOST.rows || wide > MOST.columns) return null;
  const columns = fixedColumns ? columnsOf(cells) : wide;
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => pasted[r - row]?.[c - column] ?? cells[r]?.[c] ?? ""),
  );
}
