// The order of the list.
import { expect, it } from "vitest";
import type { InterviewRow } from "../api";
import type { Listed } from "./filter";
import { sorted, turned, type Column } from "./sort";

const hit = (id: string, row: Partial<InterviewRow>) =>
  ({
    row: { id, organisation: id, persons: [], date: null, time: null, ...row },
    day: "",
    dated: false,
    words: "",
  }) as Listed;
const hits = [
  hit("Éole", { date: "2020-03-24", time: "14:00", status: "valide", words: 3 }),
  hit("Zénith", { date: null, status: "a_planifier", words: 0 }),
  hit("Arc", { date: "2020-03-24", time: "09:30", status: "tenu", words: 12 }),
];
const order = (by: Column, down: boolean) => sorted(hits, { by, down }).map((one) => one.row.id);

it("is the dossier's own until a column is asked for", () => {
  expect(sorted(hits, null)).toBe(hits);
});

it("follows the alphabet of the language, the hours of a day and the stages of the path", () => {
  expect(order("organisation", false)).toEqual(["Arc", "Éole", "Zénith"]);
  expect(order("date", false)).toEqual(["Arc", "Éole", "Zénith"]);
  expect(order("status", false)).toEqual(["Zénith", "Arc", "Éole"]);
});

it("keeps what a column says nothing of at its foot, both ways", () => {
  expect(order("date", true)).toEqual(["Éole", "Arc", "Zénith"]);
  expect(order("words", false)).toEqual(["Éole", "Arc", "Zénith"]);
  expect(order("words", true)).toEqual(["Arc", "Éole", "Zénith"]);
});

it("turns: up, down, then the dossier's own; counts begin with the most", () => {
  const up = turned(null, "date");
  expect(up).toEqual({ by: "date", down: false });
  expect(turned(up, "date")).toEqual({ by: "date", down: true });
  expect(turned({ by: "date", down: true }, "date")).toBeNull();
  expect(turned(up, "words")).toEqual({ by: "words", down: true });
  expect(turned({ by: "words", down: false }, "words")).toBeNull();
});
