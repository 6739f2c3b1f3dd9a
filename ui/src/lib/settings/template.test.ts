import { expect, test } from "vitest";
import { copied, moveSection, newSection, removeSection, setBlock, setWhole, takeNature } from "./template";

const sections = () => [
  { ...newSection(), code: "a", takes: ["besoin" as const], opening: ["question" as const] },
  { ...newSection(), code: "b", takes: ["constat" as const, "risque" as const] },
  { ...newSection(), code: "c", whole: true },
];

test("a nature is in one section, wherever it is taken", () => {
  const all = sections();
  takeNature(all, 2, "constat");
  takeNature(all, 2, "constat");
  expect(all.map((one) => one.takes)).toEqual([["besoin"], ["risque"], ["constat"]]);
});

test("no nature is lost with its section", () => {
  const all = sections();
  removeSection(all, 1);
  expect(all.map((one) => one.takes)).toEqual([["besoin", "constat", "risque"], []]);
  removeSection(all, 0);
  expect(all.map((one) => one.takes)).toEqual([["besoin", "constat", "risque"]]);
});

test("a block stands once, and one section takes what is of the whole", () => {
  const all = sections();
  setBlock(all, 1, "closing", "question");
  expect([all[0]?.opening, all[1]?.closing]).toEqual([[], ["question"]]);
  setWhole(all, 0, true);
  expect(all.map((one) => one.whole)).toEqual([true, false, false]);
});

test("a copy leaves what it was made from", () => {
  const all = sections();
  const other = copied(all);
  takeNature(other, 2, "besoin");
  moveSection(other, 0, 2);
  expect(all).toEqual(sections());
  expect(other.map((one) => one.code)).toEqual(["b", "c", "a"]);
});
