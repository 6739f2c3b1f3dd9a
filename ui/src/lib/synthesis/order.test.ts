// Statements in order.
import { expect, it } from "vitest";
import type { Statement } from "../api";
import { beforeOf, bySection, neighbour } from "./order";

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

it("moves a statement by one place, and nowhere beyond the ends", () => {
  const list = [statement("1", "x", 1), statement("2", "x", 2), statement("3", "x", 3)];
  expect(beforeOf(list, "3", -1)).toBe("2");
  expect(beforeOf(list, "1", 1)).toBe("3");
  expect(beforeOf(list, "2", 1)).toBeNull();
  expect(beforeOf(list, "1", -1)).toBeUndefined();
  expect(beforeOf(list, "3", 1)).toBeUndefined();
});

it("walks from section to section", () => {
  expect(neighbour(sections, "b", 1)).toBe("c");
  expect(neighbour(sections, null, 1)).toBe("a");
  expect(neighbour(sections, "d", 1)).toBe("d");
});
