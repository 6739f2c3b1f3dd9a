// Statements in order.
import { expect, it } from "vitest";
import type { Statement } from "../api";
import { besides, bySection, neighbour, placeOf, upTo } from "./order";

const statement = (id: string, section: string, rank: number): Statement => ({
  id,
  code: id,
  section,
  placed: section,
  rank,
  nature: "constat",
  text: id,
  stale: false,
  number: rank,
  carriers: [],
  organisations: 0,
  evidence: [],
  warnings: [],
  verdict: null,
  verdictReason: "",
  positions: [],
  proposed: null,
});
const all = [
  statement("b", "x", 2),
  statement("a", "x", 1),
  statement("c", "y", 3),
  statement("d", "ailleurs", 4),
];
const sections = bySection(
  [
    { code: "x", title: "X" },
    { code: "y", title: "Y" },
  ],
  all,
  "Autres",
);

it("loses no statement, even of a section the template lacks", () => {
  expect(sections.map((s) => s.statements.map((one) => one.id))).toEqual([["a", "b"], ["c"], ["d"]]);
});

it("moves a statement by one place, and into the next section beyond the ends of its own", () => {
  const three = bySection(
    [
      { code: "x", title: "X" },
      { code: "y", title: "Y" },
      { code: "z", title: "Z" },
    ],
    [statement("1", "y", 1), statement("2", "y", 2), statement("3", "y", 3), statement("4", "z", 4)],
    "Autres",
  );
  expect(placeOf(three, "3", -1)).toEqual({ section: "y", before: "2" });
  expect(placeOf(three, "1", 1)).toEqual({ section: "y", before: "3" });
  expect(placeOf(three, "2", 1)).toEqual({ section: "y", before: null });
  expect(placeOf(three, "1", -1)).toEqual({ section: "x", before: null });
  expect(placeOf(three, "3", 1)).toEqual({ section: "z", before: "4" });
  expect(placeOf(three, "4", 1)).toBeUndefined();
  expect(besides(three, "2", 1)).toEqual({ section: "z", before: "4" });
  expect(besides(sections, "c", 1)).toBeUndefined();
  expect(placeOf(three, "none", 1)).toBeUndefined();
});

it("cuts a long board without leaving out a section before the cut", () => {
  expect(upTo(sections, 2).map((s) => s.statements.length)).toEqual([2]);
  expect(upTo(sections, 3).map((s) => s.statements.length)).toEqual([2, 1]);
  expect(upTo(sections, 99)).toEqual(sections);
});

it("walks from section to section", () => {
  expect(neighbour(sections, "b", 1)).toBe("c");
  expect(neighbour(sections, null, 1)).toBe("a");
  expect(neighbour(sections, "d", 1)).toBe("d");
});
