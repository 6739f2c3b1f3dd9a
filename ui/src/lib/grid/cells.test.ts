// Cells move, come and go as in a spreadsheet, and blocks travel to one and back unchanged.
import { expect, test } from "vitest";
import {
  cleared,
  columnMoved,
  copied,
  laid,
  MOST,
  read,
  recalled,
  remember,
  rowMoved,
  squared,
  withColumn,
  withoutRow,
  withRow,
} from "./cells";

const CELLS = [
  ["", "A", "B"],
  ["un", "1", "2"],
  ["deux", "3", "4"],
];

test("a block copied to a spreadsheet and back is the same, whatever its cells hold", () => {
  const odd = [
    ["a\tb", 'dit "oui"', ""],
    ["deux\nlignes", '"', "fin"],
    ["", "", ""],
  ];
  expect(read(copied(odd, [0, 0], [2, 2]))).toEqual(odd);
  expect(copied(CELLS, [2, 2], [1, 1])).toBe("1\t2\n3\t4");
});

test("what a spreadsheet copies is read: its last line end, its quotes, and quotes that are words", () => {
  expect(read("a\tb\r\nc\td\r\n")).toEqual([
    ["a", "b"],
    ["c", "d"],
  ]);
  expect(read('"l’un\nl’autre"\t"dit ""oui"""')).toEqual([["l’un\nl’autre", 'dit "oui"']]);
  expect(read('"dit" elle\tb')).toEqual([['"dit" elle', "b"]]);
  expect(read('"sans fin\tb')).toEqual([['"sans fin', "b"]]);
  expect(read("seul")).toEqual([["seul"]]);
});

test("a block copied here keeps its no-break spaces, which the clipboard loses", () => {
  remember("a\u00a0: b\tc\nd");
  expect(recalled("a : b\tc\r\nd")).toBe("a\u00a0: b\tc\nd");
  expect(recalled("autre")).toBe("autre");
});

test("a pasted block makes the grid grow, and one that is too large is refused", () => {
  const pasted = [
    ["x", "y"],
    ["z", "w"],
  ];
  expect(laid(CELLS, [2, 2], pasted, false)).toEqual([
    ["", "A", "B", ""],
    ["un", "1", "2", ""],
    ["deux", "3", "x", "y"],
    ["", "", "z", "w"],
  ]);
  expect(laid(CELLS, [2, 2], pasted, true)?.[3]).toEqual(["", "", "z"]);
  expect(
    laid(
      CELLS,
      [0, 0],
      Array.from({ length: MOST.rows + 1 }, () => ["a"]),
      false,
    ),
  ).toBeNull();
});

test("rows and columns come, go and move within the grid", () => {
  expect(rowMoved(CELLS, 1, 1)?.map((row) => row[0])).toEqual(["", "deux", "un"]);
  expect(rowMoved(CELLS, 2, 1)).toBeNull();
  expect(columnMoved(CELLS, 1, 1)?.[0]).toEqual(["", "B", "A"]);
  expect(columnMoved(CELLS, 0, -1)).toBeNull();
  expect(withRow(CELLS, 1)[1]).toEqual(["", "", ""]);
  expect(withoutRow(CELLS, 1).map((row) => row[0])).toEqual(["", "deux"]);
  expect(withColumn(CELLS, 1)[1]).toEqual(["un", "", "1", "2"]);
  expect(cleared(CELLS, [1, 1], [2, 1])[2]).toEqual(["deux", "", "4"]);
  expect(squared([["a"], ["b", "c"]])).toEqual([
    ["a", ""],
    ["b", "c"],
  ]);
});
