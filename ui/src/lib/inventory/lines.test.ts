// Lines are counted the same way from rows to lines and back, however many groups there are.
import { describe, expect, it } from "vitest";
import { laidOut, lineOf, linesBetween } from "./lines";

const group = (key: string, count: number) => ({ key, label: key, count });

describe("the lines of the inventory", () => {
  it("are the rows where there are no groups", () => {
    const layout = laidOut(5, []);
    expect(layout.lines).toBe(5);
    expect(lineOf(layout, 3)).toBe(3);
    expect(linesBetween(layout, -2, 9)).toEqual([0, 1, 2, 3, 4].map((n) => ({ line: n, row: n })));
  });

  it("have the head of each group above its rows", () => {
    const layout = laidOut(6, [group("a", 2), group("b", 1), group("c", 3)]);
    expect(layout.lines).toBe(9);
    const shown = linesBetween(layout, 0, 8).map((line) => ("head" in line ? line.head.group.key : line.row));
    expect(shown).toEqual(["a", 0, 1, "b", 2, "c", 3, 4, 5]);
    expect([0, 1, 2, 3, 5].map((row) => lineOf(layout, row))).toEqual([1, 2, 4, 6, 8]);
    for (let from = 0; from < 9; from += 1) {
      const piece = linesBetween(layout, from, from + 2);
      expect(piece).toEqual(linesBetween(layout, 0, 8).slice(from, from + 3));
    }
  });

  it("are found at once among many groups", () => {
    const groups = Array.from({ length: 10_000 }, (_, i) => group(String(i), 10));
    const layout = laidOut(100_000, groups);
    expect(lineOf(layout, 99_999)).toBe(109_999);
    const [last] = linesBetween(layout, 109_999, 200_000);
    expect(last).toEqual({ line: 109_999, row: 99_999 });
  });
});
