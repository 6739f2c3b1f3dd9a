// Which columns the list of interviews shows.
import { beforeEach, expect, it, vi } from "vitest";
import { keepColumns, keptColumns, turnedColumn } from "./columns";

const kept = new Map<string, string>();
beforeEach(() => {
  kept.clear();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
});

it("comes back with those that were chosen, in the order of the table", () => {
  keepColumns(turnedColumn(turnedColumn(keptColumns(), "code"), "words"));
  expect(keptColumns()).toEqual(["code", "persons", "date", "status", "excerpts"]);
});

it("takes no column that is not one", () => {
  kept.set("croisee.interview-columns", '["date","mots secrets"]');
  expect(keptColumns()).toEqual(["date"]);
});

it("begins afresh from what cannot be read", () => {
  kept.set("croisee.interview-columns", "{");
  expect(keptColumns()).toEqual(["persons", "date", "status", "excerpts", "words"]);
});
